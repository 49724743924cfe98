/** A process of the benchmark that reads saved pages from their bytes, in one way: answers each page with what it took. */
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { reportOf } from '../../cli/report-of';
import { pageOf, readPage } from '../../cli/read-page';
import type { Way } from './parts/saved-pages';
import { readByJsdom, withJsdomPage } from '../shared/jsdom-page';

/** What the command line does, and what others take for less. */
const ways: Readonly<Record<Way, (html: Uint8Array) => unknown>> = {
  'jsdom and Readability: the text alone': (html) => withJsdomPage(html, null, (page) => new Readability(page).parse()),
  'jsdom and our reader': (html) => reportOf(readByJsdom(html, null)),
  'the command line': (html) => reportOf(readPage(html, null)),
  'floor: its tree alone': pageOf,
};

/** Milliseconds of processor time, in all threads: what else the machine does counts less than on a clock. */
const costOf = (run: () => unknown): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

process.on('message', ({ way, file }: { readonly way: Way; readonly file: string }) => {
  const html = readFileSync(file);
  process.send?.(costOf(() => ways[way](html)));
});
process.on('disconnect', () => process.exit());
