/** The standard labels as expressions: the reader, which looks at any page's links, has no room for the pattern machine. */
import { join } from 'node:path';
import { offers, patterns } from '../../lib/languages/en/choices/labels';
import { patternReader } from '../../lib/detect/net/pattern';
import { sourceOf } from './expression-of';
import { generated } from './generated';

const readLabel = patternReader({});

/** Each label as what it offers and the expression that reads the whole of it. */
const rows = (Object.entries(offers) as [keyof typeof offers, (typeof offers)[keyof typeof offers]][])
  .map(([id, { kind, optOut }]) => `['${kind}', ${optOut}, /^ ${readLabel(patterns[id]).map(sourceOf).join('')}$/],`)
  .join('\n');

/** Path and content of each file. */
export const labelFiles: Readonly<Record<string, string>> = {
  [join(import.meta.dirname, '../../lib/languages/en/choices/label-expressions.ts')]:
    `${generated('The standard labels of `labels.ts` as expressions.')}
import type { ChoiceKind } from '../../../policy/report';
export const labelExpressions: readonly (readonly [ChoiceKind, boolean, RegExp])[] = [${rows}];`,
};
