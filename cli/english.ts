/** The interface's English for what runs outside a browser: the command line and the tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Translate, translator } from '../lib/report/translate';

const file = join(import.meta.dirname, '../locales/en.yml');

let read: Translate | null = null;

/** Read when the first text is asked for: lines of JSON have none, and need not wait for it. */
export const english = ((...words: Parameters<Translate>) =>
  (read ??= translator(parse(readFileSync(file, 'utf8'))))(...words)) as Translate;
