/** The interface's English for what runs outside a browser: the command line and the tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { translator } from '../lib/report/translate';

const file = join(import.meta.dirname, '../locales/en.yml');

export const english = translator(parse(readFileSync(file, 'utf8')));
