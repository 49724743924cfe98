/** Explains why a page is taken for a policy, or not: the names that it bears, and what each stretch of its text speaks of. */
import { count } from './count-cues';
import { nativeProperty } from '../dom-clobbering';
import { isContractName, isOfPrivacy, isPolicyName } from './names';
import { enough, recognise, weightNames } from './recognise';
import { rate, takeSample, type Part } from './sample';
import { collapse } from '../extract/white-space';
import { practice } from './policy-words';

/** What a stretch of text speaks of; one of a few words is not rated. */
export type Matter = 'policy' | 'talk' | 'other' | 'too short';

export interface Stretch {
  /** Its first words, in small letters. */
  readonly start: string;
  readonly words: number;
  /** Words and phrases that policies use. */
  readonly cues: number;
  /** Does it stand under a policy's name? Where some policy's text does, nothing else counts. */
  readonly isNamed: boolean;
  readonly matter: Matter;
}

export interface Explanation {
  readonly isPolicy: boolean;
  /** The sum of the weights. */
  readonly score: number;
  /** The score of a policy. */
  readonly enough: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly names: {
    /** The title where it names a policy, or null. */
    readonly title: string | null;
    /** Headings that name a policy or contract, in their order; a mere line that does begins a stretch under the name. */
    readonly headings: readonly string[];
    readonly isInAddress: boolean;
  };
  readonly stretches: readonly Stretch[];
  /** What a policy has and this page has not; empty for a policy. */
  readonly missing: readonly ('name' | 'text' | 'score')[];
}

/** How much of a stretch is told, in characters. */
const shown = 60;

/**
 * @param url The page's address, or '' where it is not known.
 * @param words What all words of the text add to the score.
 */
export function explain(doc: Document, url: string, words = 0): Explanation {
  const recognised = recognise(doc, url);
  const score = recognised.score + words;
  const isPolicy = score >= enough;
  const weights: Explanation['weights'] = {
    ...Object.fromEntries(weightNames.map((name, at) => [name, recognised.weights[at] ?? 0])),
    words,
  };
  const stretches = stretchesOf(doc, weights['title'] !== 0);
  const headings = headingsOf(doc);
  const title = weights['title'] === 0 ? null : nativeProperty(doc, 'title').trim();
  const isInAddress = isOfPrivacy(url);
  const isNamed = title !== null || isInAddress || headings.some(isPolicyName) || stretches.some((one) => one.isNamed);
  const hasText = stretches.some(({ matter }) => matter === 'policy');
  const missing = isPolicy ? [] : missingOf(isNamed, hasText);
  return { isPolicy, score, enough, weights, names: { title, headings, isInAddress }, stretches, missing };
}

function stretchesOf(doc: Document, isTitled: boolean): readonly Stretch[] {
  const stretches: Stretch[] = [];
  takeSample(doc, isTitled, (sample, text) => {
    const part = sample.isNamed ? sample.named : sample.page;
    const before = { ...part };
    rate(sample, text);
    if (text.trim() !== '') stretches.push(stretchOf(text.trim(), sample.isNamed, matterOf(before, part)));
  });
  return stretches;
}

function stretchOf(text: string, isNamed: boolean, matter: Matter): Stretch {
  return {
    start: text.slice(0, shown),
    words: text.split(' ').length,
    cues: count(text, practice()),
    isNamed,
    matter,
  };
}

/** What a stretch was counted as. */
function matterOf(before: Part, after: Part): Matter {
  if (after.all === before.all) return 'too short';
  if (after.talk > before.talk) return 'talk';
  return after.policy > before.policy ? 'policy' : 'other';
}

function headingsOf(doc: Document): readonly string[] {
  return [...doc.querySelectorAll('h1,h2,h3,h4')]
    .map((heading) => collapse(heading.textContent).trim())
    .filter((name) => isPolicyName(name) || isContractName(name));
}

function missingOf(isNamed: boolean, hasText: boolean): Explanation['missing'] {
  if (isNamed && hasText) return ['score'];
  return [...(isNamed ? [] : (['name'] as const)), ...(hasText ? [] : (['text'] as const))];
}
