/** The offers' rules prove themselves: each pattern finds its own examples, and none of its list finds the silent ones. */
import { describe, expect, it } from 'vitest';
import { english } from '../../lib/languages/en/choices';
import { examples as labelExamples, offers, patterns as labels } from '../../lib/languages/en/choices/labels';
import type { Examples, Patterns } from '../../lib/languages/listed-patterns';
import { spellLabel, standardOffer } from '../../lib/choices/standard-labels';
import { toWords } from '../../lib/choices/words';
import { netOf } from '../detect/net/net-of';

/** Fewer sentences that must stay silent leave too much untried. */
const enough = 3;

interface RuleFile {
  readonly patterns: Patterns;
  readonly examples: Examples;
}

const files = Object.entries(
  import.meta.glob<Partial<RuleFile>>('../../lib/languages/en/choices/**/*.ts', { eager: true }),
)
  .map(([path, file]) => ({ path: path.replace(/.*\/choices\//, ''), ...file }))
  .filter((file): file is RuleFile & { readonly path: string } => file.patterns !== undefined);

/** What a file's examples lack, told so that one knows what to write. */
const lacking = ({ patterns, examples: { found, silent } }: RuleFile): readonly string[] => [
  ...Object.keys(patterns)
    .filter((id) => (found[id]?.length ?? 0) === 0)
    .map((id) => `"${id}" needs an example that it finds`),
  ...(silent.length < enough ? [`${enough - silent.length} more silent examples are needed`] : []),
];

/** The ids of the patterns that find something in the text. */
const foundIn = (patterns: Patterns, words: string): readonly string[] => {
  const ids = Object.keys(patterns);
  const { nodes, matcher } = netOf(Object.values(patterns), english.lexicon);
  matcher.turnTo(words);
  return ids.filter((_, index) => nodes[index]?.every((node) => matcher.occurs(node)));
};

/** Labels are patterns of whole texts. */
const whole = (patterns: Patterns): Patterns =>
  Object.fromEntries(Object.entries(patterns).map(([id, pattern]) => [id, `^ (${pattern}) $`]));

it('every list is asked for, and every file of patterns has examples', () => {
  const asked = new Set<Patterns>([...Object.values(english.patterns), labels]);
  expect(files.filter(({ patterns }) => !asked.has(patterns)).map(({ path }) => path)).toEqual([]);
  expect(files).toHaveLength(asked.size);
});

describe.each(files)('$path', (file) => {
  const { examples, path } = file;
  const isLabels = path === 'labels.ts';
  const patterns = isLabels ? whole(file.patterns) : file.patterns;

  it('has examples enough', () => {
    expect(lacking(file)).toEqual([]);
  });

  it.each(Object.entries(examples.found).flatMap(([id, texts]) => texts.map((text) => ({ id, text }))))(
    '$id: $text',
    ({ id, text }) => {
      expect(foundIn(patterns, isLabels ? spellLabel(text) : toWords(text))).toContain(id);
    },
  );

  it.each(examples.silent)('silent: %s', (text) => {
    expect(foundIn(patterns, isLabels ? spellLabel(text) : toWords(text))).toEqual([]);
  });
});

describe('the expressions of standard labels read what their patterns read', () => {
  const { found, silent } = labelExamples;
  it.each(Object.entries(found).flatMap(([id, texts]) => texts.map((text) => ({ id, text }))))(
    '$id: $text',
    ({ id, text }) => {
      expect(standardOffer(text)).toEqual(offers[id as keyof typeof offers]);
    },
  );
  it.each(silent)('nothing: %s', (text) => {
    expect(standardOffer(text)).toBeNull();
  });
});
