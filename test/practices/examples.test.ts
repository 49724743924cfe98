/** Every practice file's examples are its tests: each sentence, in its place, must get the stance that it stands under. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect';
import { exampleDocument } from '../../scripts/example-document';
import { type Example, type Examples, type PracticeId, type Stance } from '../../lib/policy/practice';
import { practices } from '../../lib/practices/index';

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** What the example itself says, whatever the sentence before it says. */
const stanceOf = (practice: PracticeId, example: Example): Stance | 'silent' => {
  const finding = detect(exampleDocument(example)).find((found) => found.practice === practice);
  return finding?.evidence.find(({ quote }) => textOf(example).includes(quote))?.stance ?? 'silent';
};

for (const { id } of practices)
  describe(id, async () => {
    const { examples } = (await import(`../../lib/practices/${id}.ts`)) as { examples: Examples };
    const cases = (Object.entries(examples) as [Stance | 'silent', readonly Example[]][]).flatMap(([stance, all]) =>
      all.map((example) => ({ stance, example, text: textOf(example) })),
    );
    it.each(cases)('$stance: $text', ({ stance, example }) => {
      expect(stanceOf(id, example)).toBe(stance);
    });
  });
