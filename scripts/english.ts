/** The interface's English for what runs outside a browser: the command line and the tests. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { translator } from '../lib/report/translate';

export const english = translator(parse(readFileSync(new URL('../locales/en.yml', import.meta.url), 'utf8')));
