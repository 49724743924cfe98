/** Every practice file's examples are its tests: each sentence, in its place, must get the stance that it stands under. */
import { describe, expect, it } from 'vitest';
import { detectByRules } from '../support/by-rules';
import { statements } from '../../scripts/shared/statements';
import { exampleDocument } from '../../scripts/shared/example-document';
import {
  type Clause,
  type Example,
  type Examples,
  type PracticeId,
  practiceIds,
  type PracticeRules,
  type Stance,
} from '../../lib/policy/practice';
import { english } from '../../lib/practices/english';

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** What the example itself says, whatever the sentence before it says. */
const stanceOf = (practice: PracticeId, example: Example): Stance | 'silent' => {
  const finding = detectByRules(exampleDocument(example)).find((found) => found.practice === practice);
  return finding?.evidence.find(({ quote }) => textOf(example).includes(quote))?.stance ?? 'silent';
};

interface Said {
  readonly stance: Stance;
  readonly match: string;
  readonly example: Example;
}

/** The sentence that each clause is for. */
const saidBy = ({ clauses }: PracticeRules): readonly Said[] =>
  (Object.entries(clauses) as [Stance, readonly Clause[]][]).flatMap(([stance, all]) =>
    all.map(({ says, match }) => ({ stance, match: match.trim().replace(/\s+/g, ' '), example: says })),
  );

/** Fewer examples of a stance than this leave too much of how it is phrased untried. */
const enough = (stance: string, hasOwnStances: boolean): number => {
  if (stance === 'silent') return 4;
  return stance === 'yes' && !hasOwnStances ? 6 : 3;
};

for (const id of practiceIds)
  describe(id, async () => {
    const { examples } = (await import(`../../lib/practices/${id}/english.ts`)) as { examples: Examples };
    const said = saidBy(english[id]);
    const cases = [
      ...said.map(({ stance, example }) => ({ stance, example, text: textOf(example) })),
      ...(Object.entries(examples) as [Stance | 'silent', readonly Example[]][]).flatMap(([stance, all]) =>
        all.map((example) => ({ stance, example, text: textOf(example) })),
      ),
    ];
    it.each(said)('$match finds what it is for', ({ match, example }) => {
      const fired = [...statements(exampleDocument(example))].flat().map(({ rule }) => rule.pattern);
      expect(fired).toContain(match);
    });
    it('has examples enough of every stance that it can have', () => {
      const stances = Object.keys(english[id].clauses);
      const hasOwnStances = stances.some((stance) => stance !== 'yes' && stance !== 'no');
      const lacking = [...stances, 'silent'].flatMap((stance) => {
        const more = enough(stance, hasOwnStances) - cases.filter((each) => each.stance === stance).length;
        return more > 0 ? [`${more} more of ${stance}`] : [];
      });
      expect(lacking).toEqual([]);
    });
    it.each(cases)('$stance: $text', ({ stance, example }) => {
      expect(stanceOf(id, example)).toBe(stance);
    });
  });
