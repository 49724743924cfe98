/** Every practice file's examples are its tests: each sentence, in its place, must get the stance that it stands under. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect';
import type { Block, PolicyDocument } from '../../lib/policy/document';
import { practices } from '../../lib/practices/index';
import { type Example, type Examples, type PracticeId, type Stance } from '../../lib/policy/practice';

type Place = Exclude<Example, string>;

const block = (text: string, place: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  text,
  headings: [],
  leadIn: null,
  level: 0,
  links: [],
  emphasis: [],
  ...place,
});

const documentOf = ({ text, under, leadIn, after }: Place): PolicyDocument => {
  const headings = under ? [under] : [];
  const before = after ? [block(after, { headings })] : [];
  const blocks = [...before, block(text, { headings, leadIn: leadIn ?? null, kind: leadIn ? 'item' : 'paragraph' })];
  return { url: null, title: '', blocks, language: 'en', effectiveDate: null, words: 0, isPolicy: true };
};

/** What the example itself says, whatever the sentence before it says. */
const stanceOf = (practice: PracticeId, example: Example): Stance | 'silent' => {
  const place = typeof example === 'string' ? { text: example } : example;
  const finding = detect(documentOf(place)).find((found) => found.practice === practice);
  return finding?.evidence.find(({ quote }) => place.text.includes(quote))?.stance ?? 'silent';
};

for (const { id } of practices)
  describe(id, async () => {
    const { examples } = (await import(`../../lib/practices/${id}.ts`)) as { examples: Examples };
    const cases = (Object.entries(examples) as [Stance | 'silent', readonly Example[]][]).flatMap(([stance, all]) =>
      all.map((example) => ({ stance, example, text: typeof example === 'string' ? example : example.text })),
    );
    it.each(cases)('$stance: $text', ({ stance, example }) => {
      expect(stanceOf(id, example)).toBe(stance);
    });
  });
