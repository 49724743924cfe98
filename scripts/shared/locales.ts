/** The locale files as parsed, for what compares them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { entries } from '../../lib/choices/register';

const folder = join(import.meta.dirname, '../../locales');

/** Content by the language's tag; it is validated by whoever compares it. */
export const locales: ReadonlyMap<string, unknown> = new Map(
  readdirSync(folder).map((file) => [
    basename(file, '.yml'),
    parse(readFileSync(join(folder, file), 'utf8')) as unknown,
  ]),
);

/** The words for what took the place of dead ways out, in English: they stand with the register. */
const instead = Object.fromEntries(
  entries.flatMap(({ replacement }) =>
    replacement ? [[replacement.id.replaceAll('-', '_'), { label: replacement.label, why: replacement.why }]] : [],
  ),
);

/** What a translation is compared with: the English file, and the English that stands elsewhere. */
export const original: unknown = { ...(locales.get('en') as object), instead };
