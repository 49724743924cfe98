/** What a run must not fall below: ratios only, and generous, for machines differ and are never idle. */

/** Each is a ratio within one run; none may be larger than this. */
export const ceilings = {
  /** Detect beside compromise's default tagger on the same text, in Node: the aim is 0.1. */
  'detect / nlp(text)': 0.6,
  /** Time a word at 100,000 words beside that at 3,000: the aim is 1.3. */
  'growth to 100,000 words': 2,
  /** Load to badge beside extract and detect measured alone: the aim is 2. */
  'load to badge / extract and detect': 6,
  /** Extract beside Readability on the same pages. */
  'extract / Readability': 6,
  /** The text alone beside Readability: the aim is 1. */
  'text / Readability': 4,
  /** To show 100,000 words beside their report, read again and marked, beside as many plain paragraphs in an empty page: the aim is 1. */
  'text beside / plain paragraphs': 3,
  /** A click that shows a passage in that text, beside the same paragraphs: the aim is 0.2. */
  'click / plain paragraphs': 0.6,
  /** Heap after 100 policies beside the heap after one. */
  'memory after 100 policies': 2,
  /** A saved page from its bytes to its report, beside jsdom and Readability for its text alone: the aim is 0.25. */
  'command line / jsdom and Readability': 0.35,
  /** The same, beside our reader over jsdom: the aim is 0.17. */
  'command line / jsdom and our reader': 0.35,
  /** One process's policies a second, beside two's: 0.5 is perfect, 1 no gain. */
  'throughput of 1 process / one a core': 1.2,
} as const;

export type Ratios = Readonly<Record<keyof typeof ceilings, number>>;

/** One line for each ratio that is too large, or was not measured. */
export const tooLarge = (ratios: Ratios): readonly string[] =>
  Object.entries(ceilings).flatMap(([name, most]) => {
    const ratio = ratios[name as keyof Ratios];
    return ratio <= most ? [] : [`${name}: ${ratio.toFixed(3)}, which is more than ${most}`];
  });
