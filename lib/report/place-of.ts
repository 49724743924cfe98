/** Where an address leads, in the words by which a reader recognises it. */
import { oneLine } from './export/foreign-text';

/** What a reader recognises of an address: the host of a web page, the mailbox of an e-mail address, a telephone number. */
export const placeOf = (href: string): string => {
  const contact = /^(?:mailto|tel):/i.exec(href);
  if (contact) return decodeMailbox(href.slice(contact[0].length).split('?')[0] ?? '');
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : href;
};

const decodeMailbox = (text: string): string => {
  try {
    return oneLine(decodeURIComponent(text));
  } catch {
    return text; // a stray % sign: the address as the page wrote it
  }
};
