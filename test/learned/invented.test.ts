/** Invented sentences: how they are read, what they teach, and that their files are whole. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { ModelHeader } from '../../lib/detect/learned/model';
import { readLanguages } from '../../lib/policy/read-languages';
import { calibrated, type ScoredUnit } from '../../scripts/learning/held-out';
import { NO, targetsOf, UNASKED, YES } from '../../scripts/learning/targets';
import { inventedUnits } from '../../scripts/learning/units';
import { readInvented } from '../../scripts/training/invented';

const folder = mkdtempSync(join(tmpdir(), 'plainprint-invented-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (...lines: readonly string[]): string => {
  const file = join(folder, 'en.tsv');
  writeFileSync(file, lines.join('\n'));
  return file;
};

it('reads a sentence with its practice, stance and place', () => {
  const file = fileOf(
    'cookies\tno\tunder: What we do not use\tCookies.',
    'retention\tas-needed\tlead: We keep:\tyour orders',
    'sale\t-\t\tThe sale of bread ends at noon.',
  );
  expect(readInvented(file)).toEqual([
    {
      practice: 'cookies',
      stance: 'no',
      unit: { kind: 'paragraph', heading: 'What we do not use', leadIn: null, text: 'Cookies.' },
    },
    {
      practice: 'retention',
      stance: 'as-needed',
      unit: { kind: 'item', heading: null, leadIn: 'We keep:', text: 'your orders' },
    },
    {
      practice: 'sale',
      stance: null,
      unit: expect.objectContaining({ text: 'The sale of bread ends at noon.' }) as unknown,
    },
  ]);
});

it.each(['biscuits\tyes\t\tWe use biscuits.', 'cookies\tperhaps\t\tWe use cookies.', 'cookies\tyes\tWe use cookies.'])(
  'refuses the line "%s", and says which it is',
  (line) => expect(() => readInvented(fileOf('cookies\tyes\t\tWe use cookies.', line, ''))).toThrow('en.tsv:2 is no'),
);

it('teaches of its one practice alone', () => {
  const [denial, other] = inventedUnits(
    fileOf('cookies\tno\t\tWe use no cookies.', 'sale\t-\t\tBread is on sale.'),
    'en',
  );
  const outputs = ['cookies', 'sale', 'analytics', 'denied'];
  expect(denial && [...targetsOf(denial, outputs)]).toEqual([YES, UNASKED, UNASKED, YES]);
  expect(other && [...targetsOf(other, outputs)]).toEqual([UNASKED, NO, UNASKED, UNASKED]);
});

it.each(readLanguages)(
  '%s: no sentence teaches twice, and none is one of those that the reader is tested with',
  (language) => {
    const [taught, asked] = [`training/invented/${language}.tsv`, `test/learned/sentences/${language}.tsv`].map(
      (file) =>
        readInvented(file).map(({ practice, unit }) => `${practice} ${unit.heading ?? unit.leadIn ?? ''} ${unit.text}`),
    );
    expect(new Set(taught).size).toBe(taught?.length);
    expect(taught?.filter((sentence) => asked?.includes(sentence))).toEqual([]);
  },
);

const fitted = { bias: 0, scale: 1, slope: 1, offset: 0, threshold: 0.5 };
const output = (name: string): ModelHeader['outputs'][number] => ({ ...fitted, name, trusted: [], isDeniable: true });

const plain = { policy: 'a', rules: [], hasDenial: true, wordless: UNASKED };
const answers = Uint8Array.from([YES, YES]);
/** A unit that states `cookies`, and by its scores denies it. */
const scored = (denies: readonly string[]): ScoredUnit => ({
  ...plain,
  denies,
  scores: Float32Array.from([2, 4]),
  targets: answers,
});

it.each([
  ['mostly right', [['cookies'], ['cookies'], []], true],
  ['mostly wrong', [['cookies'], [], []], false],
  ['not to be seen', [], true],
])('lets a practice be denied where denials of it in held-out policies are %s', (_, denials, isDeniable) => {
  const outputs = [output('cookies'), output('denied')];
  // Some score as high as claims, and are none: scores are no certainty.
  const others = Array.from({ length: 20 }, (_unit, at): ScoredUnit => {
    const isClaim = at % 2 === 0;
    return {
      ...scored([]),
      scores: Float32Array.from([isClaim || at % 4 === 1 ? 1 : -1, -4]),
      targets: Uint8Array.from(isClaim ? [YES, NO] : [NO, UNASKED]),
    };
  });
  const [cookies] = calibrated(outputs, { outputs, units: [...denials.map(scored), ...others] });
  expect(cookies?.isDeniable).toBe(isDeniable);
});
