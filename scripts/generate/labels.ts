/** The standard labels of all languages as expressions: the reader, which looks at any page's links, has no room for the pattern machine. */
import { join } from 'node:path';
import type { Offer } from '../../lib/choices/standard-labels';
import { patternReader } from '../../lib/detect/net/pattern';
import * as german from '../../lib/languages/de/choices/labels';
import * as english from '../../lib/languages/en/choices/labels';
import * as spanish from '../../lib/languages/es/choices/labels';
import * as french from '../../lib/languages/fr/choices/labels';
import type { Patterns } from '../../lib/languages/listed-patterns';
import { sourceOf } from './expression-of';
import { generated } from './generated';

interface Labels {
  readonly patterns: Patterns;
  readonly offers: Readonly<Record<string, Offer>>;
}

const languages: readonly Labels[] = [english, german, french, spanish];

const readLabel = patternReader({});

/** Each label as what it offers and the expression that reads the whole of it. */
const rows = languages.flatMap(({ patterns, offers }) =>
  Object.entries(offers).map(([id, { kind, optOut }]) => {
    const source = readLabel(patterns[id] ?? '').map(sourceOf);
    return `['${kind}', ${optOut}, /^ ${source.join('')}$/],`;
  }),
);

/** Path and content of each file. */
export const labelFiles: Readonly<Record<string, string>> = {
  [join(import.meta.dirname, '../../lib/choices/label-expressions.ts')]:
    `${generated('The standard labels of every language in lib/languages as expressions.')}
import type { ChoiceKind } from '../policy/report';
export const labelExpressions: readonly (readonly [ChoiceKind, boolean, RegExp])[] = [${rows.join('\n')}];`,
};
