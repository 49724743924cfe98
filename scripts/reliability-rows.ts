/** What can go wrong around the reader, what it then does, and the tests that try it: the rows of docs/reliability.md. */

export interface Row {
  readonly what: string;
  readonly does: string;
  /** Test files, or the beginnings of their paths. */
  readonly files: readonly string[];
  /** Where only some of a file's tests are meant: a part of their names. */
  readonly named?: RegExp;
}

const faults = ['test/e2e/faults.test.ts'];
const many = ['test/e2e/many-tabs.test.ts'];

export const rows: readonly Row[] = [
  {
    what: 'The browser stops the background: while the popup waits, while it reads, while it detects (again and again), as it stores',
    does: 'The popup learns it by the end of its connection, and reading starts again; a reading of another lifetime of the background is begun anew; what was stored is shown',
    files: faults,
    named: /the background is stopped/,
  },
  {
    what: '… after reading',
    does: 'The stored report is shown',
    files: ['test/e2e/reading.test.ts'],
    named: /after the background was stopped/,
  },
  {
    what: 'Storage is damaged, or was written by another version',
    does: 'What does not fit the description counts as not there: the page is read again, settings are the defaults',
    files: [...faults, 'test/fuzz/boundaries.test.ts'],
    named: /damaged|boundaries/,
  },
  {
    what: 'Storage is full',
    does: 'The report loses quotes, never findings; if even that does not fit, the popup says so; once there is room, the page is read',
    files: [...faults, 'test/extension/fewer-quotes.test.ts'],
    named: /full|keeps|stay|quote/i,
  },
  {
    what: 'The extension is updated while policies are open',
    does: 'Scripts of the old version keep silent; the new one reads open pages when it is asked',
    files: faults,
    named: /after an update/,
  },
  {
    what: 'A tab is closed while it is read',
    does: 'Nothing of it stays',
    files: faults,
    named: /tab that is closed/,
  },
  { what: 'Sixty policies open at once', does: 'All are read', files: many, named: /sixty/ },
  { what: 'Policies in two windows', does: 'Each popup shows its own', files: many, named: /two windows/ },
  { what: 'Private windows', does: 'Read as others; nothing of them is kept', files: many, named: /private/ },
  {
    what: 'The clock is wrong: years ahead, or before the policy',
    does: 'The age follows the clock ("in 26 years"), the date stands beside it; no finding asks the clock',
    files: ['test/report/age.test.ts'],
  },
  {
    what: 'The page navigates, reloads, rewrites itself or comes from cache',
    does: 'Readings belong to a visit; those of another are stale and never shown',
    files: ['test/e2e/reading.test.ts', 'test/e2e/realweb.test.ts'],
  },
  {
    what: 'Access to the site is withheld',
    does: 'The popup says so, asks for this site, and reads once it is granted',
    files: ['test/e2e/access.test.ts'],
  },
  {
    what: 'The page is empty, huge, deep, broken or hostile',
    does: 'A clear state, or the right reading; the page stays as it was',
    files: ['test/e2e/hostile.test.ts', 'test/page/hostile.test.ts'],
  },
  {
    what: 'A page or text that nobody thought of',
    does: 'Reading ends, and every quote stands in its page',
    files: ['test/fuzz/reading.test.ts'],
  },
  {
    what: 'Forged and misshapen messages',
    does: 'Nothing: sender and shape of each are checked',
    files: ['test/fuzz/messages.test.ts', 'test/extension/senders.test.ts'],
  },
  {
    what: 'Text that makes expressions backtrack',
    does: 'Nothing: every expression takes linear time',
    files: ['test/fuzz/linear.test.ts'],
  },
  {
    what: 'Requests by the extension',
    does: 'None, but for the one that a click asks for, without cookies or referrer',
    files: ['test/e2e/traffic.test.ts', 'test/extension/fetch-policy.test.ts'],
  },
  {
    what: 'Many files on the command line, some bad; a run that is stopped',
    does: 'A bad file yields a line with its error, the rest are read; the next run goes on where it was',
    files: ['test/scripts/corpus.test.ts', 'test/scripts/processes.test.ts', 'test/scripts/summarize.test.ts'],
  },
];
