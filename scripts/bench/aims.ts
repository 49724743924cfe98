/** Every ratio that a run gives, and what it should be: a time (or memory) beside a named reference of the same run. */

export interface Aim {
  /** The ratio that we want; null where none is set. */
  readonly aim: number | null;
  /** On a clock, and for long: while others use the cores, two runs of the same code differ by more than a fifth. */
  readonly needsQuiet?: true;
}

export const aims: Readonly<Record<string, Aim>> = {
  'load to badge / extract and detect alone': { aim: 2, needsQuiet: true },
  'popup to its findings / extract and detect alone': { aim: null, needsQuiet: true },
  'finder / parsing and laying out the page': { aim: null },
  'extract / Readability': { aim: 1 },
  'extract / Readability, mean': { aim: 1 },
  'text / Readability': { aim: 1 },
  'detect / nlp(text)': { aim: 0.1, needsQuiet: true },
  'a word of 100,000 / a word of 3,000': { aim: 1.3, needsQuiet: true },
  'compare 5,000 words / nlp(text)': { aim: 0.25, needsQuiet: true },
  'compare: a word of 100,000 / a word of 5,000': { aim: 1.3, needsQuiet: true },
  'text beside / plain paragraphs': { aim: 1, needsQuiet: true },
  'click on a quote / plain paragraphs': { aim: 0.2, needsQuiet: true },
  'background stopped / running': { aim: null, needsQuiet: true },
  'memory after 100 policies / after one': { aim: 1.1 },
  'command line / jsdom and Readability': { aim: 0.25 },
  'command line / jsdom and our reader': { aim: 0.17 },
  'first result / Node alone': { aim: null, needsQuiet: true },
  'two processes / one': { aim: 0.54, needsQuiet: true },
};

/** What is asked in milliseconds (ms) or megabytes (MB), on a machine where Node takes 70 ms to run an empty script. */
export const amountAims: Readonly<Record<string, number>> = {
  'finder beyond an extension that does nothing, median, ms': 1.4,
  'finder beyond an extension that does nothing, 95th percentile, ms': 5.5,
  'popup to its findings, median, ms': 75,
  'longest task in a page, 95th percentile, ms': 50,
  'background stopped, to its first answer, median, ms': 35,
  'text of 100,000 words beside the report, ms': 300,
  'first result of the command line, ms': 400,
  'memory of a process that reads, MB': 160,
};
