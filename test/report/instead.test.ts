/** What took the place of dead ways out, in every language of the interface. */
import { describe, expect, it } from 'vitest';
import { entries } from '../../lib/choices/register';
import { insteadOf } from '../../lib/report/instead';
import { translator } from '../../lib/report/translate';
import { locales } from '../../scripts/shared/locales';

const replacements = entries.flatMap(({ replacement }) => (replacement ? [replacement] : []));

describe.each(['de', 'fr', 'es'])('%s', (name) => {
  const t = translator(locales.get(name));
  it.each(replacements.map((replacement) => [replacement.id, replacement] as const))('%s', (_, replacement) => {
    const { href, label, why } = insteadOf(replacement, t);
    expect([href, label !== '', why !== replacement.why]).toEqual([replacement.href, true, true]);
  });
});

it('stands in English as the register has it', () => {
  for (const replacement of replacements)
    expect(insteadOf(replacement, translator(locales.get('en')))).toEqual(replacement);
});

it('gives each text an id of its own', () => {
  const texts = new Map(replacements.map((replacement) => [replacement.id, replacement]));
  for (const replacement of replacements) expect(texts.get(replacement.id)).toEqual(replacement);
});
