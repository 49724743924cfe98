/** Metamorphic relations: what stands around a policy, and how its text is typed and cut, changes nothing of what it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import { extract } from '../../lib/page/extract/extract';
import { readPolicy } from '../../lib/read-policy';
import { endless } from './cases';
import { relations } from './relations';

const folder = join(import.meta.dirname, '../fixtures/policies');
const samples = readdirSync(folder).filter((file) => file.endsWith('.html'));

const parse = (file: string): Document => new JSDOM(readFileSync(join(folder, file))).window.document;

/** What is told of a page, without its quotes. */
const toldOf = (page: Document) => {
  const document = extract(page, null);
  const { findings } = readPolicy(document, loadModel(document.language));
  const { isPolicy, language, effectiveDate } = document;
  return {
    isPolicy,
    language,
    effectiveDate,
    stances: findings.map(({ practice, stance }) => `${practice}: ${stance}`),
  };
};

describe.each(samples.filter((file) => extract(parse(file), null).isPolicy))('%s', (file) => {
  it(
    'says the same with and without',
    () => {
      const plain = toldOf(parse(file));
      for (const { name, change } of relations) {
        const page = parse(file);
        change(page);
        expect({ name, ...toldOf(page) }).toEqual({ name, ...plain });
      }
    },
    endless,
  );
});
