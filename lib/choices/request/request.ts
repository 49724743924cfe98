/** Drafts the e-mail by which a reader asks for a right that a policy promises. Nothing is sent from here. */
import { type LetterLanguage, letters } from './letters';
import { type Law, legalBasis, type Right } from './rights';

export interface RequestDetails {
  /** The address that the policy names: plain or as a `mailto:` href. */
  readonly address: string;
  readonly right: Right;
  readonly law: Law;
  readonly language: LetterLanguage;
  /** The policy's own words that promise the right, verbatim, or null. */
  readonly promise: string | null;
  /** The policy's web address, or null where it is not known. */
  readonly policyUrl: string | null;
}

export interface RequestDraft {
  readonly to: string;
  readonly subject: string;
  /** Lines end in "\n". */
  readonly body: string;
}

/** Mail programs cut `mailto:` addresses off at about 2,000 characters: a quote may take this many of them. */
const longestPromise = 300;
/** One address and nothing that a mail program could read as a further one or as a header. */
const oneAddress = /^[a-z0-9.!#$'*+/=^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i;

/**
 * @param written an e-mail address, or a `mailto:` href, whose own subject and copies are dropped
 * @returns the bare address, or null where it is not exactly one
 */
export const mailAddress = (written: string): string | null => {
  const bare = written
    .trim()
    .replace(/^mailto:\/*/i, '')
    .replace(/\?.*/s, '');
  return oneAddress.test(bare) ? bare : null;
};

const shorten = (text: string): string =>
  text.length <= longestPromise ? text : `${text.slice(0, longestPromise).replace(/(?<!\s)\s+\S*$/, '')} …`;

/**
 * @returns the draft, or null where the address is not exactly one e-mail address
 */
export const writeRequest = (details: RequestDetails): RequestDraft | null => {
  const { right, law, language, promise, policyUrl } = details;
  const to = mailAddress(details.address);
  if (to === null) return null;
  const letter = letters[language];
  const basis = legalBasis(law, right);
  const paragraphs = [
    letter.greeting,
    promise === null ? null : letter.promised(policyUrl === null ? '' : ` (${policyUrl})`, shorten(promise.trim())),
    letter.asks(right, basis && letter.cite(basis)),
    letter.answer(basis && letter.limits[basis.limit]),
    letter.closing,
  ];
  return {
    to,
    subject: letter.subjects[right],
    body: paragraphs.filter((paragraph) => paragraph !== null).join('\n\n'),
  };
};

/** @returns the draft as a `mailto:` href, encoded as RFC 6068 asks: lines end in CRLF, spaces are `%20` */
export const toMailto = ({ to, subject, body }: RequestDraft): string => {
  const encode = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(body)}`;
};
