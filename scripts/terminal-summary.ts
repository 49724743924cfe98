/** A report as a person reads it in a terminal. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PolicyReport } from '../lib/policy/report';
import { summaryText } from '../lib/report/text';
import { translator } from '../lib/report/translate';

const locale = join(import.meta.dirname, '../locales/en.yml');

/** @returns the summary that the popup shows, as lines; in colour where standard output is a terminal that wants it */
export const terminalSummary = (report: PolicyReport): string =>
  summaryText(report, {
    t: translator(parse(readFileSync(locale, 'utf8'))),
    now: new Date(),
    color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  });
