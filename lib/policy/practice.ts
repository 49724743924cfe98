/** A practice: one question that a report answers about a policy. Each has a file in `lib/practices`, named after its id. */

export const groups = ['sharing', 'tracking', 'choices', 'collection', 'handling'] as const;
export type Group = (typeof groups)[number];

export const practiceIds = [
  'sale',
  'third-party-marketing',
  'advertising-partners',
  'service-providers',
  'affiliates',
  'legal-disclosure',
  'business-transfer',
  'aggregate-sharing',
  'public-exposure',
  'cross-border',
  'cookies',
  'third-party-cookies',
  'flash-cookies',
  'web-beacons',
  'device-identifiers',
  'log-data',
  'analytics',
  'targeted-ads',
  'cross-site-tracking',
  'social-widgets',
  'identity-linking',
  'location',
  'session-recording',
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
  'data-contact',
  'data-payment',
  'data-health',
  'data-biometric',
  'data-government-id',
  'data-demographic',
  'data-contacts',
  'data-content',
  'data-browsing',
  'data-sources',
  'ai-training',
  'retention',
  'security-measures',
  'encryption',
  'no-guarantee',
  'children',
  'change-notice',
  'certification',
  'privacy-contact',
  'dispute-resolution',
] as const;
export type PracticeId = (typeof practiceIds)[number];

export const stances = [
  'yes',
  'no',
  'mixed',
  'honored',
  'ignored',
  'unclear',
  'stated-period',
  'indefinite',
  'as-needed',
  'not-directed',
  'collects',
  'direct',
  'site',
  'posted',
  'none',
] as const;
export type Stance = (typeof stances)[number];

/** How a stance is shown: `caution` deserves attention, `good` protects the reader, `neutral` informs. */
export type Tone = 'alarm' | 'caution' | 'neutral' | 'good';

/**
 * One way a policy may phrase a practice. A string is a pattern alone (the language is described in `lib/detect/net/pattern.ts`).
 */
export type Clause = string | ClauseRule;

export interface ClauseRule {
  readonly match: string;
  /** The sentence must not match this pattern. */
  readonly unless?: string;
  /** One of the headings above the sentence, or its lead-in, must match this pattern. */
  readonly under?: string;
  /** The sentence before, in the same block or the block before, must match this pattern ("this information"). */
  readonly after?: string;
}

/** Somebody else than the company: those who act for it, those it deals with, people and laws outside of all that, the reader. */
export type Actor = 'agents' | 'partners' | 'strangers' | 'you';

/** What the detector needs of a practice. */
export interface Practice {
  readonly id: PracticeId;
  /** What a sentence may say, by stance. Negation turns a `yes` clause into `no` where `no` is one of the practice's stances, else voids it. */
  readonly clauses: Readonly<Partial<Record<Stance, readonly Clause[]>>>;
  /** A sentence that matches one of these patterns never supports this practice. */
  readonly never?: readonly string[];
  /** What these do says nothing of this practice: a partner's seal is no seal of the company's. */
  readonly notOf?: readonly Actor[];
  /** When sentences differ, the first stance of this list that occurs is the finding's. Without it, `yes` and `no` are weighed. */
  readonly strongest?: readonly Stance[];
  /** A choice, which is denied only where a `no` clause says so: negations near it mostly tell what it does not reach. */
  readonly isChoice?: true;
  /** It covers several things: to deny one of them ("no card numbers") does not contradict another ("your billing address"). */
  readonly isBroad?: true;
}

/** What people are told of a practice. */
export interface Wording {
  readonly group: Group;
  /** Short noun phrase for lists: "Flash cookies". */
  readonly name: string;
  readonly question: string;
  /** Why a reader should care, in a sentence or two. */
  readonly why: string;
  /** The finding in one plain sentence, for each stance that the practice can have. */
  readonly says: Readonly<Partial<Record<Stance, string>>>;
  readonly tone: Readonly<Partial<Record<Stance, Tone>>>;
}

/** A sentence, or a sentence in its place: under a heading, as an item after its lead-in, or after another sentence. */
export type Example =
  string | { readonly text: string; readonly under?: string; readonly leadIn?: string; readonly after?: string };

/** Sentences with the stance that they must get; `silent` ones must give no finding for this practice. */
export type Examples = Readonly<Partial<Record<Stance, readonly Example[]>>> & { readonly silent: readonly Example[] };

/**
 * Identity functions: they give a practice file's literals their types, and every file the same look. The annotations let
 * a bundle leave behind what it does not use: the popup takes the wording without clauses and examples.
 */
/* @__NO_SIDE_EFFECTS__ */
export const definePractice = (practice: Practice): Practice => practice;
/* @__NO_SIDE_EFFECTS__ */
export const defineWording = (wording: Wording): Wording => wording;
/* @__NO_SIDE_EFFECTS__ */
export const defineExamples = (examples: Examples): Examples => examples;
