/** The extension's messages: their names, what they carry, and who may send them. */
import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { PolicyDocument } from '../policy/document';
import type { PolicyLink } from './popup-state';

/** What the finder answers about the page that it stands in. */
export interface PageDescription {
  readonly visit: string;
  readonly isPolicy: boolean;
}

export interface PageToRead {
  readonly tabId: number;
  readonly visit: string;
}

/** A quote and its block's index, to be shown in its page. */
export interface QuoteInPage {
  readonly quote: string;
  readonly block: number;
}

interface Messages {
  /** Finder to background; carries the visit. */
  policyFound(visit: string): void;
  /** Finder to background: the document stays, but it is no longer at its policy. */
  policyLeft(visit: string): void;
  /** Popup to background. Answered once reading has begun. */
  readPage(page: PageToRead): void;
  /** Popup to background: is the quote now in view? */
  showInPage(place: QuoteInPage & { readonly tabId: number }): boolean;
  /** To the finder. */
  describePage(): PageDescription;
  /** To the reader. */
  extractPage(): PolicyDocument;
  /** To the reader: where does this page link to its site's policy? */
  findPolicyLink(): PolicyLink | null;
  /** To the reader: is the quote now in view? */
  showQuote(place: QuoteInPage): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();

/** The tab that sent this message as the top frame of a web page; null where it came from anywhere else. */
export function senderTab({ sender }: ExtensionMessage): number | null {
  const isOurs = sender.id === browser.runtime.id && sender.frameId === 0;
  return isOurs ? (sender.tab?.id ?? null) : null;
}

/** Was this message sent by a page of the extension itself, and not by a script in a web page? */
export function isFromOwnPage({ sender }: ExtensionMessage): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}
