/** Lines, functions and files keep to the sizes of the house style; what does not is listed here with its reason. */
import { expect, it } from 'vitest';
import { linesAt, longFunctions, longLines } from './support/shape-rules';
import { readSources, type Sources } from './support/source-files';

const sources = readSources(['lib', 'components', 'entrypoints', 'cli', 'scripts']);

const lib: Sources = new Map([...sources].filter(([path]) => path.startsWith('lib/')));

/** Tests and their pages; a string in a file of JSON cannot be broken. */
const tests: Sources = new Map([
  ...readSources(['test']),
  ...Object.entries(
    import.meta.glob<string>('./**/fixtures/**/*.html', { query: '?raw', import: 'default', eager: true }),
  ),
]);

/** Functions that may be longer than the rest, and why. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'the markup of one component, from top to bottom': [
    'components/BadgeOptions.tsx GroupOptions',
    'components/ComparedPolicies.tsx ComparedPolicies',
    'components/ConfirmButton.tsx ConfirmButton',
    'components/GroupBody.tsx GroupBody',
    'components/HostsField.tsx HostsField',
    'components/KeepNoteText.tsx Offer',
    'components/KeepOptions.tsx KeepOptions',
    'components/KeptPolicy.tsx KeptPolicy',
    'components/KeptPolicy.tsx Version',
    'components/KeptTools.tsx KeptTools',
    'components/MarkBar.tsx MarkBar',
    'components/Matrix.tsx Row',
    'components/OptionsPage.tsx DataPart',
    'components/OtherState.tsx WithoutFindings',
    'components/PoliciesPage.tsx KeptList',
    'components/PoliciesPage.tsx Situation',
    'components/Quote.tsx Quote',
    'components/ReportPage.tsx ReportPage',
    'components/ReportView.tsx ReportView',
    'components/RequestForm.tsx RequestForm',
    'components/SamplePolicy.tsx SampleReport',
    'components/SiteChoices.tsx SiteWay',
    'components/ShareMenu.tsx ShareMenu',
    'components/WaysOutList.tsx WaysOutList',
    'components/WelcomePage.tsx WelcomePage',
    'entrypoints/options/main.tsx show',
  ],
  'short functions over one shared state, which a closure holds': [
    'cli/processes.ts startPool',
    'lib/detect/split/units.ts sentenceReader',
    'lib/extension/background/background.ts startBackground',
    'lib/extension/finder/finder.ts startFinder',
    'lib/extension/finder/watch-page.ts watchPage',
    'lib/extension/reader/watch-text.ts watchText',
  ],
  'one pass over a page or table, without recursion; in parts, each would take and return all of its state': [
    'lib/page/extract/blocks.ts buildBlocks',
    'lib/page/extract/tables.ts headersOf',
    'lib/page/extract/walk.ts readPassages',
    'lib/page/recognise/sample.ts takeSample',
  ],
  'one object or text with many fields': [
    'lib/page/extract/open-element.ts openElement',
    'lib/page/recognise/recognise.ts recognise',
    'scripts/evaluation/accuracy.ts page',
  ],
  'carried into the page by its source, so that it can use nothing outside of itself': [
    'lib/page/links/english-version.ts findEnglishVersion',
  ],
};

const allowed = new Set(Object.values(exceptions).flat());

it.each([
  ['of the source', sources],
  ['of tests and fixtures', tests],
])('no line %s is longer than 160 characters: break lists and sentences into several lines', (_name, texts) => {
  expect(longLines(texts)).toEqual([]);
});

it('no function is longer than 25 lines: split it, or list it above with its reason', () => {
  expect([...longFunctions(sources).keys()].filter((name) => !allowed.has(name))).toEqual([]);
});

it('every exception is still needed: take those that are not off the list', () => {
  const long = longFunctions(sources);
  expect([...allowed].filter((name) => !long.has(name))).toEqual([]);
});

it('half of the files of lib have at most 60 lines, and nine in ten at most 150', () => {
  expect(linesAt(lib, 0.5)).toBeLessThanOrEqual(60);
  expect(linesAt(lib, 0.9)).toBeLessThanOrEqual(150);
});

it('finds a line of 161 characters and a function of 26 lines, and no shorter ones', () => {
  const line = (length: number): string => `// ${'a'.repeat(length - 3)}\n`;
  const fn = (name: string, lines: number): string => `const ${name} = () => {\n${'  f();\n'.repeat(lines - 2)}};\n`;
  const probe: Sources = new Map([['lib/probe.ts', `${line(160)}${line(161)}${fn('short', 25)}${fn('long', 26)}`]]);
  expect(longLines(probe)).toEqual(['lib/probe.ts:2']);
  expect([...longFunctions(probe)]).toEqual([['lib/probe.ts long', 26]]);
});
