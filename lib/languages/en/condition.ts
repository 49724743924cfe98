/** Under which condition alone a sentence says what was found in it: consent, data that name nobody, or some people only. */
import type { PracticeId } from '../../policy/practice';
import type { ConditionKind } from '../../policy/report';
import type { FoundIn } from '../language';
import { rememberText } from '../remember-text';
import { rememberWords } from '../remember-words';
import { clauseAround, isGovernedBy } from './clause';
import { consentFirst, unlessConsent, withConsent } from './words-of-consent';
import { besideOthers, inWords, ofNobody, ofSomebody } from './words-of-nobody';
import { ofSome, someAtHead, someInHeading } from './words-of-some';

/** Choices, rights, duties and announcements: neither consent nor missing names change what they say. */
const unconditional = new Set<PracticeId>([
  'legal-disclosure',
  'business-transfer',
  'do-not-track',
  'global-privacy-control',
  'marketing-opt-out',
  'ad-opt-out',
  'analytics-opt-out',
  'sale-opt-out',
  'cookie-controls',
  'access',
  'correction',
  'deletion',
  'portability',
  'withdraw-consent',
  'security-measures',
  'encryption',
  'no-guarantee',
  'children',
  'change-notice',
  'certification',
  'privacy-contact',
  'dispute-resolution',
]);

/** These say by their very name that the data name nobody, or that they name somebody. */
const ofNames = new Set<PracticeId>(['aggregate-sharing', 'identity-linking']);

/** Does the phrase occur in the sentence? Asked once a sentence, for most have none: where it does, each match has its clause looked at. */
const occurs = (phrase: RegExp): ((text: string) => boolean) => {
  const ask = rememberText((text) => text.search(phrase) >= 0);
  return (text) => ask(text, 0);
};
const hasUnlessConsent = occurs(unlessConsent);
const hasWithConsent = occurs(withConsent);
const hasNobody = occurs(ofNobody);
const hasSome = occurs(ofSome);
const hasSomeAtHead = occurs(someAtHead);

const denial = / (?:not|never|no|neither|nor|nobody|none) /;

const needsConsent = ({ text, start, end, isDenied }: FoundIn): boolean =>
  (isDenied && ` ${text.slice(start, end)}`.search(consentFirst) >= 0) ||
  (hasUnlessConsent(text) &&
    (isDenied || denial.test(text.slice(0, end))) &&
    isGovernedBy(unlessConsent, text, start, end)) ||
  (!isDenied && hasWithConsent(text) && isGovernedBy(withConsent, text, start, end));

/** All data that the clause speaks of: beside "your name", anonymous data are no condition. */
const namesNobody = ({ practice, text, start, end, isDenied }: FoundIn): boolean => {
  if (isDenied || ofNames.has(practice) || !hasNobody(text)) return false;
  const { from, until } = clauseAround(text, start, end);
  const clause = text.slice(from, until);
  const phrases = [...clause.matchAll(ofNobody)];
  const isListed = ({ 0: words, index }: RegExpExecArray): boolean =>
    !inWords.test(words) && besideOthers.test(clause.slice(0, index));
  if (phrases.length === 0 || phrases.some(isListed)) return false;
  return !ofSomebody.test(clause.replace(ofNobody, ' '));
};

/** "Including users in …", "whether or not you live in …" leave nobody out. */
const everybody = / (?:including|also|whether|not|or|and|especially|particularly|both)(?: (?:if|for|the))*$/;

/** What a company does for all alike, wherever a law has it told of. */
const ofAll = new Set<PracticeId>([
  'do-not-track',
  'global-privacy-control',
  'children',
  'security-measures',
  'encryption',
  'no-guarantee',
  'change-notice',
  'certification',
  'privacy-contact',
]);

const isUnderSome = rememberWords((heading) =>
  someInHeading.test(` ${heading.toLowerCase().replace(/[^a-z]+/g, ' ')} `),
);

const isForSome = ({ practice, text, heading, start, end }: FoundIn): boolean => {
  if (hasSomeAtHead(text)) return true;
  if (ofAll.has(practice)) return false;
  if (heading !== null && isUnderSome(heading)) return true;
  if (!hasSome(text)) return false;
  const { from, until } = clauseAround(text, start, end);
  return [...text.slice(from, until).matchAll(ofSome)].some(
    ({ index }) => !everybody.test(text.slice(0, from + index)),
  );
};

/** The condition under which alone it holds; null where it holds at all times, or may. What is denied holds for everybody's data. */
export const conditionOf = (found: FoundIn): ConditionKind | null => {
  if (!unconditional.has(found.practice)) {
    if (needsConsent(found)) return 'consent';
    if (namesNobody(found)) return 'non-identifying';
  }
  return isForSome(found) ? 'some-users' : null;
};
