/** The texts of one sample policy a decade, their tags taken off: block by block, as no sentence runs over a tag that ends a line. */
import { readFileSync } from 'node:fs';

export const sampleTexts: readonly string[] = ['sunny-harbor-2009', 'meadow-lists', 'brightleaf-2025'].flatMap((name) =>
  readFileSync(new URL(`../fixtures/policies/${name}.html`, import.meta.url), 'utf8')
    .replace(/<[^>]*>/g, '\n')
    .split('\n'),
);
