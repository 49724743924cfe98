/** Drafts the e-mail by which a reader asks for a right that a policy promises. Nothing is sent from here. */
import { letters } from './letter';
import { type Law, legalBasis, type Right } from './rights';

export interface RequestDetails {
  /** The address that the policy names: plain or as a `mailto:` href. */
  readonly address: string;
  readonly right: Right;
  readonly law: Law;
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

const promised = ({ promise, policyUrl }: RequestDetails): string | null => {
  const where = policyUrl === null ? 'Your privacy policy' : `Your privacy policy (${policyUrl})`;
  return promise === null ? null : `${where} says: “${shorten(promise.trim())}”`;
};

const asked = ({ right, law }: RequestDetails): string => {
  const basis = legalBasis(law, right);
  return `${basis ? `Under ${basis.cite}, please` : 'Please'} ${letters[right].asks}.`;
};

const answer = ({ right, law }: RequestDetails): string => {
  const limit = legalBasis(law, right)?.limit;
  return `Please confirm${limit === undefined ? '' : ` ${limit}`} that you have done so. If you need to know who I am, ask only for what is necessary.`;
};

/**
 * @returns the draft, or null where the address is not exactly one e-mail address
 */
export const writeRequest = (details: RequestDetails): RequestDraft | null => {
  const to = mailAddress(details.address);
  if (to === null) return null;
  const paragraphs = ['Hello,', promised(details), asked(details), answer(details), 'Kind regards,\n[your name]'];
  return {
    to,
    subject: letters[details.right].subject,
    body: paragraphs.filter((paragraph) => paragraph !== null).join('\n\n'),
  };
};

/** @returns the draft as a `mailto:` href, encoded as RFC 6068 asks: lines end in CRLF, spaces are `%20` */
export const toMailto = ({ to, subject, body }: RequestDraft): string => {
  const encode = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(body)}`;
};
