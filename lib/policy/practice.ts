/** A practice: one question that a report answers about a policy. Each has a folder in `lib/practices`, named after its id. */

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

/** How a stance is shown, worst first: `caution` deserves attention, `neutral` informs, `good` protects the reader. */
export const tones = ['alarm', 'caution', 'neutral', 'good'] as const;
export type Tone = (typeof tones)[number];

/** One way a policy may phrase a practice, in patterns (their language is described in `lib/detect/net/pattern.ts`). */
export interface Clause {
  /** The sentence that the clause is for, in its place; a test proves that the clause finds it. */
  readonly says: Example;
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

/** One question, whatever the language of the policy. Each stands in `lib/practices/ID/practice.ts`. */
export interface Practice {
  readonly id: PracticeId;
  readonly group: Group;
  /** What a report answers. What people are told (name, why, a sentence a stance) stands in `locales`, under `practice.ID`. */
  readonly question: string;
  /** How each stance that the practice can have is shown. */
  readonly tone: Readonly<Partial<Record<Stance, Tone>>>;
  /** When sentences differ, the first stance of this list that occurs is the finding's. Without it, `yes` and `no` are weighed. */
  readonly strongest?: readonly Stance[];
  /** A choice, which is denied only where a `no` clause says so: negations near it mostly tell what it does not reach. */
  readonly isChoice?: true;
  /** A tie between data ("we link cookies to your name"): a denial of ties denies it, and nothing else. */
  readonly isTie?: true;
  /** It is said of personal data alone: what holds only for data without names does not state it. */
  readonly isOfPersonalData?: true;
  /** It covers several things: to deny one of them ("no card numbers") does not contradict another ("your billing address"). */
  readonly isBroad?: true;
}

/** How policies in one language state a practice. */
export interface PracticeRules {
  /** What a sentence may say, by stance. Negation turns a `yes` clause into `no` where `no` is one of the stances, else voids it. */
  readonly clauses: Readonly<Partial<Record<Stance, readonly Clause[]>>>;
  /** A sentence that matches one of these patterns never supports this practice. */
  readonly never?: readonly string[];
  /** What these do says nothing of this practice: a partner's seal is no seal of the company's. */
  readonly exceptActors?: readonly Actor[];
}

/** A sentence, or a sentence in its place: under a heading, as an item after its lead-in, or after another sentence. */
export type Example =
  string | { readonly text: string; readonly under?: string; readonly leadIn?: string; readonly after?: string };

/** Sentences with the stance that they must get; `silent` ones must give no finding for this practice. */
export type Examples = Readonly<Partial<Record<Stance, readonly Example[]>>> & { readonly silent: readonly Example[] };

/* Identity functions: they type the literals of practice files, and a bundle leaves behind the examples, which it does not use. */
/* @__NO_SIDE_EFFECTS__ */
export const definePractice = (practice: Practice): Practice => practice;
/* @__NO_SIDE_EFFECTS__ */
export const defineRules = (rules: PracticeRules): PracticeRules => rules;
/* @__NO_SIDE_EFFECTS__ */
export const defineExamples = (examples: Examples): Examples => examples;
