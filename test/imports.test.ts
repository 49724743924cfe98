/** Imports run one way, each wrapped library has one importer, and every module has a header, a name of its own and a use. */
import { describe, expect, it } from 'vitest';
import { importProblems } from './support/import-rules';
import { readSources, type Sources } from './support/source-files';

const sources = readSources(['lib', 'components', 'entrypoints', 'cli', 'scripts']);

/** The project with one more module, or another text of one. */
const withModule = (path: string, text: string): Sources => new Map([...sources, [path, text]]);

/** A module that somebody uses, so that only what it does itself is wrong. */
const used = (path: string, text: string): Sources =>
  new Map([...withModule(path, text), ['scripts/probe.ts', `/** Uses it. */\nimport '../${path}';\n`]]);

it('the project keeps its rules', () => {
  expect(importProblems(sources)).toEqual([]);
});

describe('is broken by', () => {
  it.each([
    [
      'a choice that knows of the report',
      used('lib/choices/probe.ts', "/** Probe. */\nimport '../report/sanitise';\n"),
      /lib\/choices may not know of report/,
    ],
    [
      'a report that knows of the page',
      used('lib/report/probe.ts', "/** Probe. */\nimport '../page/dom-clobbering';\n"),
      /lib\/report may not know of page/,
    ],
    [
      'a choice that knows of a language',
      used('lib/choices/probe.ts', "/** Probe. */\nimport '../languages/en/spelling';\n"),
      /lib\/choices may not know of languages\/en/,
    ],
    [
      'a language that knows of another',
      used('lib/languages/fr/probe.ts', "/** Probe. */\nimport '../en/spelling';\n"),
      /lib\/languages\/fr may not know of languages\/en/,
    ],
    [
      'a second importer of compromise',
      used('lib/choices/probe.ts', "/** Probe. */\nimport nlp from 'compromise/one';\n"),
      /only lib\/detect\/split\/borders\.ts does/,
    ],
    [
      'a second importer of DOMPurify',
      used('components/probe.ts', "/** Probe. */\nimport purify from 'dompurify';\n"),
      /only lib\/report\/sanitise\.ts does/,
    ],
    [
      'a style sheet of a component',
      used('components/probe.ts', "/** Probe. */\nimport './probe.css';\n"),
      /link it in each page/,
    ],
    ['a file without a header', used('lib/policy/probe.ts', 'export const probe = 1;\n'), /has no header/],
    [
      'a name that occurs twice',
      used('lib/policy/sanitise.ts', '/** Probe. */\nexport const probe = 1;\n'),
      /sanitise\.ts is the name of/,
    ],
    [
      'a module that nobody imports',
      withModule('lib/policy/probe.ts', '/** Probe. */\nexport const probe = 1;\n'),
      /is imported by nobody/,
    ],
  ])('%s', (_name, given, problem) => {
    expect(importProblems(given)).toEqual([expect.stringMatching(problem)]);
  });

  it('what is imported on demand, too', () => {
    const given = used(
      'lib/policy/probe.ts',
      "/** Probe. */\nexport const load = () => import('../report/sanitise');\n",
    );
    expect(importProblems(given)).toEqual([expect.stringMatching(/lib\/policy may not know of report/)]);
  });
});
