/** Every practice file's examples are its tests: each sentence, in its place, must get the stance that it stands under. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect';
import { exampleDocument } from '../../scripts/shared/example-document';
import { type Example, type Examples, type PracticeId, practiceIds, type Stance } from '../../lib/policy/practice';
import { english } from '../../lib/practices/english';

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** What the example itself says, whatever the sentence before it says. */
const stanceOf = (practice: PracticeId, example: Example): Stance | 'silent' => {
  const finding = detect(exampleDocument(example)).find((found) => found.practice === practice);
  return finding?.evidence.find(({ quote }) => textOf(example).includes(quote))?.stance ?? 'silent';
};

/** Fewer examples of a stance than this leave too much of how it is phrased untried. */
const enough = (stance: string, hasOwnStances: boolean): number => {
  if (stance === 'silent') return 4;
  return stance === 'yes' && !hasOwnStances ? 6 : 3;
};

for (const id of practiceIds)
  describe(id, async () => {
    const { examples } = (await import(`../../lib/practices/${id}/english.ts`)) as { examples: Examples };
    const cases = (Object.entries(examples) as [Stance | 'silent', readonly Example[]][]).flatMap(([stance, all]) =>
      all.map((example) => ({ stance, example, text: textOf(example) })),
    );
    it('has examples enough of every stance that it can have', () => {
      const stances = Object.keys(english[id].clauses);
      const hasOwnStances = stances.some((stance) => stance !== 'yes' && stance !== 'no');
      const lacking = [...stances, 'silent'].filter(
        (stance) => cases.filter((each) => each.stance === stance).length < enough(stance, hasOwnStances),
      );
      expect(lacking).toEqual([]);
    });
    it.each(cases)('$stance: $text', ({ stance, example }) => {
      expect(stanceOf(id, example)).toBe(stance);
    });
  });
