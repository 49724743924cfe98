import { expect, it } from 'vitest';
import { inAnotherLanguage, joinPages } from '../../lib/policy/joined-document';
import { partAt } from '../../lib/report/part-at';
import { policyOf } from '../support/policy-of';

const around = 'Write to our office at the harbour whenever something here is not clear to you.';
const page = (name: string, effectiveDate: string | null, ...texts: readonly string[]) => ({
  label: name,
  url: `https://kayaks.example/${name}`,
  document: { ...policyOf(name, ...texts), words: texts.length, effectiveDate, isPolicy: name === 'b' },
});

const joined = joinPages(page('a', '2024-05-01', 'One.', around), [
  page('b', '2025-01-02', 'Two.', around, 'One.'),
  page('c', null, 'Three.'),
]);

it('joins pages, without what a page before has said', () => {
  expect(joined.document.blocks.map(({ text }) => text)).toEqual(['One.', around, 'Two.', 'One.', 'Three.']);
});

it('is what the pages are together', () => {
  expect(joined.document).toMatchObject({ title: 'a', effectiveDate: '2025-01-02', words: 6, isPolicy: true });
});

const inLanguages = (...pages: readonly (readonly [language: string, words: number])[]) =>
  pages.map(([language, words]) => {
    const one = page(language, null, 'One.');
    return { ...one, document: { ...one.document, language, words } };
  });

it('is in the language of most of its text, even where the first page has too little to tell', () => {
  const [first, ...others] = inLanguages(['und', 90], ['de', 30], ['fr', 50], ['de', 40]);
  expect(first && joinPages(first, others).document.language).toBe('de');
  expect(first && inAnotherLanguage([first, ...others]).map(({ label }) => label)).toEqual(['fr']);
});

it('is in no known language where no page has enough text to tell', () => {
  const [first, ...others] = inLanguages(['und', 9], ['und', 9]);
  expect(first && joinPages(first, others).document.language).toBe('und');
  expect(inAnotherLanguage(others)).toEqual([]);
});

it.each([
  [0, 'a'],
  [1, 'a'],
  [2, 'b'],
  [4, 'c'],
])('knows that block %i is from page %s', (block, label) => {
  expect(partAt([...joined.parts, { label: 'd', url: 'https://kayaks.example/d', block: null }], block)?.label).toBe(
    label,
  );
});

it('knows of no page where there is only one', () => {
  expect(partAt(undefined, 0)).toBeUndefined();
});
