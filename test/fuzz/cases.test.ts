/** The cases of a run are shared out whole, and each share is taken. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { casesOf, shares } from './cases';

it('shares are the whole', () => {
  expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(1000);
});

it('a property has its share of 2,000 cases, unless a run has more', () => {
  expect(casesOf('documents').numRuns).toBe((Number(process.env['FUZZ_CASES'] ?? 2000) * shares.documents) / 1000);
});

it.each(Object.keys(shares))('some property takes the share of %s', (property) => {
  const tests = readdirSync('test/fuzz').filter((name) => name.endsWith('.test.ts') && name !== 'cases.test.ts');
  expect(tests.some((name) => readFileSync(`test/fuzz/${name}`, 'utf8').includes(`'${property}'`))).toBe(true);
});
