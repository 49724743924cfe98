/** Metamorphic relations: what stands around a policy, and how its text is typed and cut, changes nothing of what it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { treeOf } from '../../cli/read-page';
import { relations } from '../../scripts/shared/page-relations';
import { tellingsApart, toldOf } from '../../scripts/shared/told-of-page';
import { endless } from './cases';

const folder = join(import.meta.dirname, '../fixtures/policies');

const samples = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
  .map(({ file, html }) => ({ file, html, plain: toldOf(treeOf(html)) }))
  .filter(({ plain }) => plain.isPolicy);

describe.each(samples)('$file', ({ html, plain }) => {
  it.each(relations)(
    '$name',
    ({ change }) => {
      expect(tellingsApart(plain, toldOf(change(html)))).toEqual([]);
    },
    endless,
  );
});
