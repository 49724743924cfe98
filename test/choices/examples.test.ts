/** The offers' rules prove themselves: each pattern finds its own examples, and none of its list finds the silent ones. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lib/languages';
import type { OfferGroup } from '../../lib/languages/choice-rules';
import * as english from '../../lib/languages/en/choices/lists';
import { unread } from '../../lib/languages/unread';
import type { Examples, Patterns } from '../../lib/languages/listed-patterns';
import { type OfferReader, readerOf } from '../../lib/choices/offer-reader';
import { type Offer, spellLabel, standardOffer } from '../../lib/choices/standard-labels';
import { netOf } from '../detect/net/net-of';

/** Fewer sentences that must stay silent leave too much untried. */
const enough = 3;

interface RuleFile {
  readonly path: string;
  /** Of the language's folder. */
  readonly reader: OfferReader;
  readonly patterns: Patterns;
  readonly examples: Examples;
  /** Of standard labels: what each offers. */
  readonly offers?: Readonly<Record<string, Offer>>;
}

const toFile = ([path, file]: [string, Partial<RuleFile>]): readonly RuleFile[] => {
  const [, tag = '', name = ''] = /languages\/(\w+)\/choices\/(.+)/.exec(path) ?? [];
  const { patterns, examples, offers } = file;
  const reader = readerOf(languageOf(tag) ?? unread);
  return patterns && examples
    ? [{ path: `${tag}/${name}`, reader, patterns, examples, ...(offers && { offers }) }]
    : [];
};

const files: readonly RuleFile[] = Object.entries(
  import.meta.glob<Partial<RuleFile>>('../../lib/languages/*/choices/**/*.ts', { eager: true }),
).flatMap(toFile);

/** What a file's examples lack, told so that one knows what to write. */
const lacking = ({ patterns, examples: { found, silent } }: RuleFile): readonly string[] => [
  ...Object.keys(patterns)
    .filter((id) => (found[id]?.length ?? 0) === 0)
    .map((id) => `"${id}" needs an example that it finds`),
  ...(silent.length < enough ? [`${enough - silent.length} more silent examples are needed`] : []),
];

/** The patterns of labels are patterns of whole texts. */
const patternsOf = ({ patterns, offers }: RuleFile): readonly string[] =>
  Object.values(patterns).map((pattern) => (offers ? `^ (${pattern}) $` : pattern));

/** The ids of a file's patterns that find something in the text. */
const foundIn = (file: RuleFile, text: string): readonly string[] => {
  const { nodes, matcher } = netOf(patternsOf(file), file.reader.rules?.lexicon ?? {});
  matcher.turnTo(file.offers ? spellLabel(text) : file.reader.toWords(text));
  return Object.keys(file.patterns).filter((_, index) => nodes[index]?.every((node) => matcher.occurs(node)));
};

it('every list is asked for, and every file of patterns has examples', () => {
  const asked = new Set(files.flatMap(({ reader }) => Object.values(reader.rules?.patterns ?? {})));
  const lists = files.filter(({ offers }) => !offers);
  expect(lists.filter(({ patterns }) => !asked.has(patterns)).map(({ path }) => path)).toEqual([]);
  expect(lists).toHaveLength(asked.size);
});

/** English has all that the rules ask for. */
const groups: Record<OfferGroup, Patterns> = english;

it('no language has a list that nobody asks for', () => {
  const named = files.flatMap(({ reader }) => Object.keys(reader.rules?.patterns ?? {}));
  expect(named.filter((name) => !(name in groups))).toEqual([]);
});

describe.each(files)('$path', (file) => {
  const { examples, offers } = file;
  const found = Object.entries(examples.found).flatMap(([id, texts]) => texts.map((text) => ({ id, text })));

  it('has examples enough', () => {
    expect(lacking(file)).toEqual([]);
  });

  it.each(found)('$id: $text', ({ id, text }) => {
    expect(foundIn(file, text)).toContain(id);
  });

  it.each(examples.silent)('silent: %s', (text) => {
    expect(foundIn(file, text)).toEqual([]);
  });

  // Labels are read by expressions that are generated from their patterns.
  it.each(offers ? found : [])('label $id: $text', ({ id, text }) => {
    expect(standardOffer(text)).toEqual(offers?.[id]);
  });

  it.each(offers ? examples.silent : [])('no label: %s', (text) => {
    expect(standardOffer(text)).toBeNull();
  });
});
