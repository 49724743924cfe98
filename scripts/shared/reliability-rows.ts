/** What can go wrong around the reader, what it then does, and the tests that try it: the rows of docs/reliability.md. */

export interface Row {
  readonly what: string;
  readonly does: string;
  /** Test files. */
  readonly files: readonly string[];
  /** Where only some of a file's tests are meant: a part of their names. */
  readonly named?: RegExp;
}

const faults = ['test/e2e/faults.test.ts'];
const many = ['test/e2e/many-tabs.test.ts'];
const recovery = 'test/e2e/recovery.test.ts';
const background = 'test/extension/background.test.ts';
const popup = 'test/extension/popup.test.ts';

export const rows: readonly Row[] = [
  {
    what: 'The browser stops the background: while the popup waits, while it reads, while it detects (again and again), as it stores',
    does:
      'The popup learns it by the end of its connection, and reading starts again; a reading of another ' +
      'lifetime of the background is started again; what was stored is shown',
    files: faults,
    named: /the background is stopped/,
  },
  {
    what: '… while nobody looks, or as it is told of a policy',
    does: 'The finder gets no answer, tells the next background, and the page gets its badge; after four times it stops',
    files: [recovery, 'test/extension/notify.test.ts', background],
    named: /nobody looks|tell|again|keeps silent|another run|answers the finder/,
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
    does:
      'The report loses quotes, never findings; if even that does not fit, or nothing does from the start, ' +
      'the popup says so; once there is room, the page is read',
    files: [...faults, 'test/extension/fewer-quotes.test.ts', background, popup],
    named: /full|fewer|quotes|room/i,
  },
  {
    what: 'The extension is updated while policies are open',
    does: 'Scripts of the old version do nothing; the new one looks at open pages, one after the other',
    files: [...faults, background],
    named: /after an update|open before an update/,
  },
  {
    what: 'Policies are open before the extension is installed, or load meanwhile',
    does: 'They are read, whichever page comes in front; on other pages the popup offers to read',
    files: ['test/e2e/early-pages.test.ts', background],
    named: /early-pages|though nobody asks|open before an? (?:installation|and)|open before, and/,
  },
  {
    what: 'Chromium loses the extension’s texts, as it does where a page is closed before it has begun',
    does: 'Each page takes them from the extension’s own files',
    files: ['test/e2e/lost-words.test.ts', 'test/extension/page-words.test.ts'],
  },
  {
    what: 'A page falls silent: it froze, is kept for going back, or its scripts leave no room',
    does: 'Nobody waits for it: the next page in its tab is read; the popup says that it does not answer, and reads it once it does',
    files: [recovery, background, popup],
    named: /silent|does not answer/,
  },
  {
    what: 'The finder is put into a page twice',
    does: 'It starts once; one visit, one reading',
    files: [recovery, 'test/extension/start-once.test.ts'],
    named: /second finder|once/,
  },
  {
    what: 'The popup opens before the browser shows a tab, another tab comes in front, settings or keys are kept from it',
    does: 'It stays with its tab, asks again, and shows the report with the settings that everybody has at first',
    files: [popup],
    named: /tab|settings/,
  },
  {
    what: 'A tab is closed while it is read',
    does: 'Nothing of it stays',
    files: [...faults, background],
    named: /tab that (?:is closed|closes)/,
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
    what: '… or is set while a page is read, watched or shown',
    does: 'Waiting is measured by a monotonic clock, which changes of the system clock do not affect; the age follows the system clock',
    files: [recovery, 'test/extension/watch-text.test.ts'],
    named: /clock/,
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
    does: 'Reading ends, every quote stands in its page and is found there again, and every offer leads to the web, to a mailbox or to a telephone',
    files: [
      'test/fuzz/reading.test.ts',
      'test/fuzz/documents.test.ts',
      'test/fuzz/page-links.test.ts',
      'test/fuzz/quotes.test.ts',
    ],
  },
  {
    what: 'Settings files that are damaged, deep or of an earlier version',
    does: 'Taken whole, or refused with the line that is wrong',
    files: ['test/fuzz/settings.test.ts', 'test/report/settings-file.test.ts'],
  },
  {
    what: 'Forged and misshapen messages',
    does: 'Nothing: sender and shape of each are checked',
    files: ['test/fuzz/messages.test.ts', 'test/extension/senders.test.ts'],
  },
  {
    what: 'Text that makes expressions backtrack',
    does: 'Nothing: every expression and every pattern takes linear time',
    files: ['test/fuzz/linear.test.ts', 'test/fuzz/patterns.test.ts'],
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
