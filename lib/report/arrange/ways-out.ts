/** A way out by itself: what a click opens, what to copy, and what to call it. */
import { phoneDigits } from '../../choices/phone-digits';
import { placeOf } from '../place-of';

/** A telephone number, as opposed to a postal address: it holds no words, save those that stand for digits. */
const writtenNumber = /^\+?[\d\s().-]+$|^1[ .-]8\d\d[ .-][A-Z\d-]+$/;

/**
 * What a click opens: web pages, mailboxes and telephone numbers. Addresses come from the page: whatever else they are is never opened.
 * @returns null where there is nothing to open
 */
export const openedBy = ({ href, label }: { readonly href: string; readonly label: string }): string | null => {
  if (href === '' && writtenNumber.test(label)) return `tel:${phoneDigits(label) ?? ''}`;
  return /^(?:https?|mailto|tel):/i.test(href) ? href : null;
};

/** What to put on the clipboard of a contact: the mailbox, number or postal address; null for web pages. */
export const copiedFrom = ({ href, label }: { readonly href: string; readonly label: string }): string | null => {
  if (href === '') return label;
  return /^(?:mailto|tel):/i.test(href) ? placeOf(href) : null;
};

/** Link texts that say nothing outside of their sentence. */
const pointer =
  /^(?:(?:please )?(?:click|go|press|tap) )?(?:on )?(?:here|this|this (?:link|page|site|website)|link)\W*$/i;

/** What to call a way out: its own label, or the place that it leads to where the label only points ("click here"). */
export const nameOf = ({ label, href }: { readonly label: string; readonly href: string }): string =>
  label.trim() === '' || pointer.test(label.trim()) ? placeOf(href) : label;
