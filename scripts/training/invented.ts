/** Invented sentences, each labelled for one practice: they teach what real policies seldom say, and need no texts of others. */
import { existsSync, readFileSync } from 'node:fs';
import { type PracticeId, practiceIds, type Stance, stances } from '../../lib/policy/practice';
import type { Labels } from './labels';
import type { TextUnit } from './texts';

const line = /^([a-z-]+)\t([a-z-]+|-)\t(?:(under|lead): ([^\t]+))?\t([^\t]+)$/;

export interface InventedSentence {
  readonly practice: PracticeId;
  /** What it states of the practice; null where it speaks of the matter and states nothing. */
  readonly stance: Stance | null;
  readonly unit: TextUnit;
}

const parseLine = (written: string): InventedSentence | null => {
  const [, id, said, kind, place, text = ''] = line.exec(written) ?? [];
  const practice = practiceIds.find((one) => one === id);
  const stance = stances.find((one) => one === said) ?? null;
  if (practice === undefined || (stance === null && said !== '-')) return null;
  const [heading = null, leadIn = null] = kind === 'lead' ? [null, place] : [place];
  return { practice, stance, unit: { kind: leadIn === null ? 'paragraph' : 'item', heading, leadIn, text } };
};

/**
 * Reads lines of four columns parted by tabs: a practice; a stance, or `-`; nothing, `under: HEADING` or `lead: LEAD-IN`; a sentence.
 * @returns none where there is no such file
 * @throws Error that names the line which is none
 */
export const readInvented = (file: string): readonly InventedSentence[] =>
  (existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []).map((written, index) => {
    const sentence = parseLine(written);
    if (sentence === null) throw new Error(`${file}:${index + 1} is no invented sentence: ${written}`);
    return sentence;
  });

/** What it states of all other practices is not known: they are torn. */
export const labelsOf = ({ practice, stance }: InventedSentence): Labels => ({
  labels: stance === null ? [] : [stance === 'yes' ? practice : `${practice}=${stance}`],
  torn: practiceIds.filter((id) => id !== practice),
});
