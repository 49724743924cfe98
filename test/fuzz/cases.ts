/** How many cases each property gets of those that a run has, so that all together have just that many: cheap ones get more than dear ones. */

/** Of a thousand cases. A case that has a page parsed takes 5 to 15 milliseconds, any other less than one. */
export const shares = {
  'pages made by a grammar': 120,
  'damaged policies': 100,
  documents: 160,
  'links of pages': 80,
  'refreshing pages': 20,
  'quotes in pages': 60,
  'steps from mark to mark': 20,
  'quotes as HTML': 60,
  'settings there and back': 40,
  'settings of the first version': 40,
  'stored settings': 40,
  'files of any text': 40,
  'files with one wrong line': 40,
  'values that are no report': 20,
  'readings there and back': 30,
  'damaged readings': 30,
  'reports that lose quotes': 20,
  strangers: 20,
  'what pages may not ask': 20,
  'misshapen messages': 20,
  'messages to the reader from strangers': 10,
  'misshapen messages to the reader': 10,
} as const;

const all = Number(process.env['FUZZ_CASES'] ?? 2000);
/** The same cases in every run, so that a change fails for its own faults alone; `npm run fuzz` looks for new ones. */
const seed = Number(process.env['FUZZ_SEED'] ?? 1);

/** How long a property may take, in milliseconds: as long as it takes. */
export const endless = 2 ** 31 - 1;

/** @returns what `fc.assert` is told of a property: its cases, and the run's seed */
export const casesOf = (property: keyof typeof shares): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: Math.max(1, Math.round((all * shares[property]) / 1000)),
  seed,
});
