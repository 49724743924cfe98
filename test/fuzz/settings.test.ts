/** Settings from anywhere: as files, of earlier versions, and as storage holds them. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings } from '../../lib/extension/shared/stored-settings';
import { groups, practiceIds } from '../../lib/policy/practice';
import { practicesOf } from '../../lib/report/arrange/overview';
import {
  defaultSettings,
  keptSizes,
  readSettings,
  regions,
  type Settings,
  themes,
} from '../../lib/report/settings/settings';
import { exportSettings, type Imported, importSettings } from '../../lib/report/settings/settings-file';
import { casesOf, endless } from './cases';

const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 });
const host = fc.oneof(fc.domain(), fc.constantFrom('localhost', '__proto__', 'xn--e1afmkfd.example'));

const settings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(2 as const),
  reading: fc.constantFrom('automatic', 'on-click'),
  hasBadge: fc.boolean(),
  sign: fc.constantFrom('level' as const, 'count' as const),
  uncounted: fc.subarray([...practiceIds]),
  ignoredHosts: fc.array(host, { maxLength: 4 }),
  theme: fc.constantFrom(...themes),
  region: fc.constantFrom(...regions),
  keeping: fc.boolean(),
  keptMegabytes: fc.constantFrom(...keptSizes),
  unkeptHosts: fc.array(host, { maxLength: 4 }),
});

const first = fc.record(
  {
    version: fc.constant(1 as const),
    reading: fc.constantFrom('automatic', 'on-click'),
    hasBadge: fc.boolean(),
    countedGroups: fc.subarray([...groups]),
    ignoredHosts: fc.array(host, { maxLength: 4 }),
    theme: fc.constantFrom(...themes),
    region: fc.constantFrom(...regions),
  },
  { requiredKeys: ['version', 'reading', 'hasBadge', 'countedGroups', 'ignoredHosts'] },
);

/** Settings as another version, or another program, may have left them. */
const stored = fc.oneof(
  anything,
  settings,
  first,
  fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings), 'countedGroups'), anything),
  fc.tuple(settings, fc.constantFrom(...Object.keys(defaultSettings)), anything).map(([whole, field, value]) => ({
    ...whole,
    [field]: value,
  })),
);

/** A refused file names one of its lines and shows what stands there, or says what is missing. */
const expectRefusal = (text: string, imported: Imported): void => {
  if (!('problem' in imported) || !('line' in imported.problem)) return;
  const lines = text.split('\n');
  const { line, text: shown } = imported.problem;
  expect(shown).toBe(lines[line - 1]?.trim().slice(0, 80));
};

/** JSON, nearly: all that its grammar has, in any order. */
const token = fc.constantFrom(
  ...'{ } [ ] , : " \\ \n true false null 2 -0 1e999 "version" "theme" "dark" "__proto__" "a.b" \u00a0 \ufeff \u2028'.split(
    / /,
  ),
);
const deep = fc.tuple(fc.constantFrom('[', '{"a":'), fc.nat(20_000)).map(([piece, times]) => piece.repeat(times));
const nearlyJson = fc.oneof(
  fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join('')),
  fc.string({ unit: 'binary' }),
  anything.map((value) => JSON.stringify(value) ?? ''),
  { weight: 1, arbitrary: deep },
);

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('come back from a file as they went', { timeout: endless }, () => {
    fc.assert(
      fc.property(settings, fc.nat(4), (chosen, indent) => {
        expect(importSettings(exportSettings(chosen))).toEqual({ settings: chosen });
        expect(importSettings(JSON.stringify(chosen, null, indent))).toEqual({ settings: chosen });
      }),
      casesOf('settings there and back'),
    );
  });

  it('of the first version leave uncounted just the groups that it did not count', { timeout: endless }, () => {
    fc.assert(
      fc.property(first, ({ countedGroups, ...kept }) => {
        const { uncounted, ...rest } = readSettings({ countedGroups, ...kept });
        const { uncounted: _, ...byDefault } = defaultSettings;
        expect(rest).toEqual({ ...byDefault, ...kept, version: 2 });
        for (const group of groups)
          for (const practice of practicesOf(group))
            expect(uncounted.includes(practice)).toBe(!countedGroups.includes(group));
      }),
      casesOf('settings of the first version'),
    );
  });

  it('of any storage are whole, and stay the same from then on', { timeout: endless }, async () => {
    await fc.assert(
      fc.asyncProperty(stored, async (left) => {
        await fakeBrowser.storage.sync.set({ settings: left });
        const loaded = await loadSettings();
        expect(importSettings(exportSettings(loaded))).toEqual({ settings: loaded });
        await saveSettings(loaded);
        expect(await loadSettings()).toEqual(loaded);
      }),
      casesOf('stored settings'),
    );
  });
});

/** Each makes one line of an exported file wrong, and that line only: which lines, and how. */
const damages: readonly (readonly [RegExp, (line: string) => string])[] = [
  [/":/, (line) => line.replace('":', 'x":')],
  [/":/, (line) => line.replace(':', '=')],
  [/"/, (line) => line.replace('"', "'")],
  [/"/, (line) => `${line} ~`],
  [/"/, (line) => line.replace(/\S/, '\u00a0$&')],
];

describe('files', () => {
  it('are taken or refused with a line that they have', { timeout: endless }, () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const imported = importSettings(text);
        expectRefusal(text, imported);
        if ('settings' in imported) expect(importSettings(exportSettings(imported.settings))).toEqual(imported);
      }),
      casesOf('files of any text'),
    );
  });

  it('are refused with the line that is wrong', { timeout: endless }, () => {
    fc.assert(
      fc.property(settings, fc.nat(), fc.constantFrom(...damages), (chosen, at, [where, damage]) => {
        const lines = exportSettings(chosen).split('\n');
        // Without its version, a file is wrong as a whole.
        const named = lines.flatMap((line, index) => (where.test(line) && !line.includes('version') ? [index] : []));
        const wrong = named[at % named.length] ?? 0;
        const text = lines.with(wrong, damage(lines[wrong] ?? '')).join('\n');
        expect(importSettings(text)).toMatchObject({ problem: { line: wrong + 1 } });
      }),
      casesOf('files with one wrong line'),
    );
  });
});
