/** How the extension's messages travel, and who may send them. */
import type { Browser } from 'wxt/browser';
import { browser } from './browser';
import type { Answer, Data, Name } from './message-names';

export interface Message<N extends Name = Name> {
  readonly data: Data<N>;
  readonly sender: Browser.runtime.MessageSender;
}

/** How a message and its answer travel: JSON, which knows no errors. */
interface Envelope {
  readonly name: Name;
  readonly data: unknown;
}
export type Reply = { readonly value: unknown } | { readonly error: string };

/** Nobody took the message: no such script in the page, or the background could not be started. */
export class Unanswered extends Error {}

/** Milliseconds until the background is told again: it is gone by then, or back. */
const again = 1000;

/**
 * Tells the background something; never rejects. A background that is stopped meanwhile, or that was just stopping, does
 * not answer, and one that did not handle it says so: then it is told again, for as long as that is still so. Once
 * the extension was updated or removed, nobody listens, and no answer is needed.
 * @param times how often at most: a page whose reading ends the background each time is left alone.
 */
export async function notify<N extends Name>(name: N, data: Data<N>, isStillSo = () => true, times = 4): Promise<void> {
  try {
    if ((await browser.runtime.sendMessage({ name, data }))?.value) return;
  } catch {
    // The background was stopped, or is stopping; or the extension is gone, and then Chrome's call itself throws.
  }
  if (times > 1) setTimeout(() => isStillSo() && notify(name, data, isStillSo, times - 1), again);
}

/**
 * Sends to the background.
 * @throws Unanswered where nobody listens, and an error with the listener's words where it failed.
 */
export function sendMessage<N extends Name>(name: N, data: Data<N>): Promise<Answer<N>> {
  return answerOf<N>(browser.runtime.sendMessage({ name, data }));
}

/**
 * Sends to the scripts in a frame of a tab's page; 0 is its top frame. Answers are not checked here: `ask.ts` validates them.
 * @throws as `sendMessage` does.
 */
export function sendToTab<N extends Name>(tabId: number, name: N, data: Data<N>, frameId = 0): Promise<Answer<N>> {
  return answerOf<N>(browser.tabs.sendMessage(tabId, { name, data }, { frameId }));
}

async function answerOf<N extends Name>(sent: Promise<Reply | undefined>): Promise<Answer<N>> {
  const reply = await sent.catch((error: Error) => {
    throw new Unanswered(error.message);
  });
  if (reply == null) throw new Unanswered();
  return valueOf(reply) as Answer<N>;
}

/** @throws where the script that was asked failed, with its words. */
export function valueOf(reply: Reply): unknown {
  if ('error' in reply) throw new Error(reply.error);
  return reply.value;
}

/** Answers the messages of this name, for as long as the page or the background lives. */
export function onMessage<N extends Name>(
  name: N,
  answer: (message: Message<N>) => Answer<N> | Promise<Answer<N>>,
): void {
  browser.runtime.onMessage.addListener((envelope: Envelope, sender, respond: (reply: Reply) => void) => {
    if (envelope?.name !== name) return false;
    const work = async () => answer({ data: envelope.data as Data<N>, sender });
    work().then(
      (value) => respond({ value }),
      (error) => respond({ error: String(error) }),
    );
    return true; // The answer comes later.
  });
}

/** The tab that sent this message as the top frame of a web page; null where it came from anywhere else. */
export function senderTab(message: Pick<Message, 'sender'>): number | null {
  return message.sender.frameId === 0 ? tabOfAnyFrame(message) : null;
}

/** The tab that sent this message from any frame of a web page. */
export function tabOfAnyFrame(message: Pick<Message, 'sender'>): number | null {
  return isFromExtension(message) ? (message.sender.tab?.id ?? null) : null;
}

/** Was this message sent by any script of the extension? */
export function isFromExtension({ sender }: Pick<Message, 'sender'>): boolean {
  return sender.id === browser.runtime.id;
}

/** Was this message sent by a page of the extension itself, and not by a script in a web page? */
export function isFromOwnPage(message: Pick<Message, 'sender'>): boolean {
  return isFromExtension(message) && (message.sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}
