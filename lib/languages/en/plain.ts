/** Plain sentences: without conditions, exceptions or limits, so that two of them can contradict each other. */
import type { PlacedSentence } from '../../detect/split/units';
import { anyOf } from '../phrase';

/** Words that narrow what a sentence asserts or denies: data, people, places, purposes, conditions. */
const narrowing = new RegExp(
  ` ${anyOf(
    '(?:except|unless|other than|without|only|solely|certain|some|if|when|where|while|directly|knowingly|however|but)',
    '(?:this section|these|those|such(?! as)|california|nevada|children|child|under|residents|as described|as set forth)',
    '(?:aggregate|aggregated|anonymous|ordinary|typically|usually|normally)',
  )} `,
);

/** A denial is also narrowed by a purpose ("do not use cookies to run programs") or by a relative clause ("data that identifies you"). */
const narrowingDenial = new RegExp(
  ` ${anyOf(
    '(?:that|which|who|whose|through|via|it|being|personally|precise|exact|sensitive|based on)',
    'by (?!us|our|any|anyone)',
    'this (?!site|website|service|app|application|company)',
    'in (?:any|our|the|these)? ?cookies',
    'to (?!third|any|anyone|anybody|others|other|advertisers|marketers|companies|partners|outside|you|our|your)',
  )} ?`,
);

/** Longer sentences always narrow, in one way or another. */
const PLAIN_WORDS = 22;

/** The company speaks of itself: what it says of others ("the plug-in's maker stores no addresses") contradicts nothing of its own. */
const own =
  /^ (?:we|our|no|your|this|you|accounts?|cookies|data|information|personal|the (?:site|website|service|services|app|company)) /;

/** "Because we respect your privacy, …", "to protect you, …": why it is so narrows nothing. */
const reason =
  /^ (?:because|as|since|to (?:protect|keep|safeguard|respect)|(?:in order )?to ensure|out of respect|for (?:your|reasons of)) [^,;:]*, (?=\p{L})/u;

/** @param text a sentence as `Sentence.normal` */
export const withoutReason = (text: string): string => text.replace(reason, ' ');

export const isNarrowed = (text: string): boolean => narrowing.test(text) || text.split(' ').length > PLAIN_WORDS + 2;

export const isNarrowedDenial = (text: string): boolean => narrowingDenial.test(text);

const isUnnarrowed = (text: string): boolean => own.test(text) && !isNarrowed(text);

export const isPlain = ({ text, ownStart, leadIn }: PlacedSentence): boolean =>
  leadIn === null && ownStart === 0 && isUnnarrowed(withoutReason(text));

/** "We do not collect:" before a point of a list. */
const denyingLead = /^ we (?:do|will|shall) (?:not|never) (?:[^\s,;:]+ ){1,4}: /;

export const isPlainDenial = (sentence: PlacedSentence): boolean =>
  (isPlain(sentence) && !isNarrowedDenial(withoutReason(sentence.text))) ||
  (sentence.kind === 'item' && denyingLead.test(sentence.text) && isUnnarrowed(sentence.text));
