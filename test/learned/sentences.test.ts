/**
 * Invented sentences that the reader has not learnt from, at least ten a practice and language, in usual and unusual words: how many
 * it reads rightly. To say the opposite of what one states, or to claim what one does not state, is held to be worse than silence.
 */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import { practiceIds } from '../../lib/policy/practice';
import type { Finding } from '../../lib/policy/report';
import { practiceOf } from '../../lib/report/wording-of';
import { readPolicy } from '../../lib/read-policy';
import { block, documentOf } from '../../scripts/shared/example-document';
import { type InventedSentence, readInvented } from '../../scripts/training/invented';

const findingsIn = ({ unit }: InventedSentence, language: string): readonly Finding[] => {
  const headings = unit.heading === null ? [] : [unit.heading];
  const own = block(unit.text, { kind: unit.kind, leadIn: unit.leadIn, headings });
  return readPolicy({ ...documentOf([own]), language }, loadModel(language)).findings;
};

const answerTo = (sentence: InventedSentence, language: string): string | null =>
  findingsIn(sentence, language).find(({ practice }) => practice === sentence.practice)?.stance ?? null;

type Judgement = 'right' | 'silent' | 'other';

/** Shares of the sentences whose stance `asked` accepts. */
const sharesOf = (
  sentences: readonly InventedSentence[],
  language: string,
  asked: (stance: InventedSentence['stance']) => boolean,
): Readonly<Record<Judgement, number>> => {
  const own = sentences.filter(({ stance }) => asked(stance));
  const judgements = own.map((sentence): Judgement => {
    const answer = answerTo(sentence, language);
    if (answer === sentence.stance) return 'right';
    return answer === null ? 'silent' : 'other';
  });
  const share = (one: Judgement): number => judgements.filter((judgement) => judgement === one).length / own.length;
  return { right: share('right'), silent: share('silent'), other: share('other') };
};

describe.each([
  { language: 'en', claims: 0.7, denials: 0.7, claimed: 0.21 },
  { language: 'de', claims: 0.48, denials: 0.38, claimed: 0.3 },
  { language: 'fr', claims: 0.6, denials: 0.5, claimed: 0.26 },
  { language: 'es', claims: 0.6, denials: 0.56, claimed: 0.18 },
])('in $language', ({ language, claims, denials, claimed }) => {
  const sentences = readInvented(`test/learned/sentences/${language}.tsv`);

  it('asks of every practice in at least ten ways', () => {
    const counts = practiceIds.map((id) => sentences.filter(({ practice }) => practice === id).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
  });

  it('says of no practice what reports have no words for', () => {
    const said = sentences.flatMap((sentence) => findingsIn(sentence, language));
    const isTold = ({ practice, stance }: Finding): boolean => practiceOf(practice)?.tone[stance] !== undefined;
    expect(said.filter((finding) => !isTold(finding))).toEqual([]);
  });

  it('finds what is stated', () => {
    const shares = sharesOf(sentences, language, (stance) => stance !== null && stance !== 'no');
    expect(shares.right).toBeGreaterThan(claims);
    expect(shares.other).toBeLessThan(0.04);
  });

  it('finds what is denied, and seldom takes it for the opposite', () => {
    const shares = sharesOf(sentences, language, (stance) => stance === 'no');
    expect(shares.right).toBeGreaterThan(denials);
    expect(shares.other).toBeLessThan(0.03);
  });

  it('mostly says nothing of what only speaks of the matter', () => {
    expect(sharesOf(sentences, language, (stance) => stance === null).other).toBeLessThan(claimed);
  });
});
