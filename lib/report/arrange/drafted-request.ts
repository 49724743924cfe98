/** The request that a reader can send to an address of a policy: which right, under which law, with which promise. */
import { writeRequest, type RequestDraft } from '../../choices/request/request';
import { type LetterLanguage, letterLanguages } from '../../choices/request/letters';
import type { Law, Right } from '../../choices/request/rights';
import type { PracticeId } from '../../policy/practice';
import type { Choice, ChoiceKind, PolicyReport } from '../../policy/report';
import { straight } from '../export/foreign-text';
import type { Region } from '../settings/settings';

export { toMailto } from '../../choices/request/request';
export { letterLanguages, type LetterLanguage } from '../../choices/request/letters';
export { rights, type Right } from '../../choices/request/rights';

const lawOf: Readonly<Record<Region, Law>> = { none: 'plain', eu: 'gdpr', uk: 'uk-gdpr', california: 'ccpa' };

/** The practice by which a policy promises a right. */
const promiseOf: Readonly<Record<Right, PracticeId>> = {
  access: 'access',
  deletion: 'deletion',
  correction: 'correction',
  'opt-out-of-sale': 'sale-opt-out',
  'object-to-marketing': 'marketing-opt-out',
};

/** What a reader most likely wants of an address that a policy names for a purpose; anything can be asked of it. */
export const likelyRight = ({ kind, optOut }: { readonly kind: ChoiceKind; readonly optOut: boolean }): Right => {
  if (kind === 'sale') return 'opt-out-of-sale';
  return optOut ? 'object-to-marketing' : 'access';
};

/**
 * The language of a letter before the reader picks another: that of the policy, which whoever answers can read.
 * English where there are no letters in it.
 */
export const likelyLanguage = ({ language }: PolicyReport): LetterLanguage =>
  letterLanguages.find((tag) => tag === language.split('-')[0]?.toLowerCase()) ?? 'en';

export interface RequestWishes {
  readonly right: Right;
  /** Whose law the letter cites: the reader's choice, never guessed. */
  readonly region: Region;
  readonly language: LetterLanguage;
}

/** @returns null where the choice is not exactly one e-mail address. */
export const draftRequest = (
  { href }: Choice,
  { findings, url }: PolicyReport,
  { right, region, language }: RequestWishes,
): RequestDraft | null => {
  const finding = findings.find(({ practice }) => practice === promiseOf[right]);
  const quote = finding?.evidence.find(({ stance }) => stance === 'yes')?.quote;
  const promise = quote === undefined ? null : straight(quote);
  return writeRequest({ address: href, right, law: lawOf[region], language, promise, policyUrl: url });
};
