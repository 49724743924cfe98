/** Rules that were compiled before are those that are compiled now, and no others are taken. */
import { expect, it } from 'vitest';
import { packRules, unpackRules } from '../../lib/detect/rules/packed-rules';
import { compiledRules } from '../../lib/detect/rules/compiled-rules';
import { provideRules } from '../../lib/detect/rules/ready-rules';
import { buildPackedRules, buildRules, type LanguageRules, type RuleSet } from '../../lib/detect/rules/rules';
import { languageOf } from '../../lib/languages';
import type { Language } from '../../lib/languages/language';
import { practices } from '../../lib/practices';

const english = languageOf('en') as Language;
const packed = buildPackedRules(practices, english);
/** As a file gives it back. */
const filed = (): typeof packed => JSON.parse(JSON.stringify(packed));

/** What a rule asks for, by numbers: sets of rules are too large to be compared part by part. */
const asked = ({ rules, rarest, never, noStatement, net }: RuleSet) => {
  const ids = (condition: RuleSet['noStatement'][number] | null) =>
    condition?.map(({ node, isNegative }) => `${node.id} ${node.kind} ${node.required.join()} ${isNegative}`).join();
  return [
    rules.map(({ pattern, parts, unless, under, after, required }) =>
      [pattern, ...[parts, unless, under, after].map(ids), required.join()].join(';'),
    ),
    [...rarest],
    [...never].map(([id, conditions]) => [id, conditions.map(ids).join()]),
    noStatement.map(ids),
    [net.size, net.words.sets, JSON.stringify([...net.words.byWord]), JSON.stringify([...net.words.byStart])],
  ];
};

it('are the same rules', () => {
  const ready = buildRules(practices, english, unpackRules(filed()));
  expect(asked(ready)).toEqual(asked(buildRules(practices, english)));
  expect(packRules(unpackRules(filed()))).toEqual(filed());
});

it('are taken where they are provided, and made where those are of other rules', () => {
  const other: LanguageRules = { ...english, noStatement: ['{we} sing', ...english.noStatement] };
  expect(() => buildRules(practices, other, unpackRules(filed()))).toThrow('made before are others');
  expect(() => buildRules(practices, { ...english, noStatement: [] }, unpackRules(filed()))).toThrow('are others');
  const languages = [english, { ...english, noStatement: [] }] as const;
  for (const language of languages) {
    provideRules(language, filed());
    expect(compiledRules(language).noStatement).toHaveLength(language.noStatement.length);
  }
});

it('are not taken where a part is missing', () => {
  const { net, ...rest } = filed();
  const cut = { ...rest, net: { ...net, nodes: net.nodes.slice(0, -1) } };
  expect(() => unpackRules(cut)).toThrow('incomplete');
});
