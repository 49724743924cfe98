/** Which versions are compared with which, where some were saved in part. */
import { expect, it } from 'vitest';
import { type ReadVersion, stepsOf } from '../../cli/compare/broken-versions';
import { report } from '../support/sample-report';

/** "a1000": policy a, 1000 words. */
async function* versions(names: readonly string[]): AsyncGenerator<ReadVersion> {
  for (const name of names)
    yield {
      version: { policy: name.slice(0, 1), file: name, date: '2021-01-01' },
      report: { ...report({ words: Number(name.slice(1)) }), file: name },
    };
}

it.each([
  ['each version with the one before', 'a1000 a1100 a900', 'a1000>a1100 a1100>a900', ''],
  ['each policy by itself', 'a1000 a1100 b10 b11', 'a1000>a1100 b10>b11', ''],
  ['over a version that was saved in part', 'a1000 a10 a1000', 'a1000>a1000', 'a10'],
  ['over two of them, one after the other', 'a1000 a10 a1000 a20 a1001', 'a1000>a1000 a1000>a1001', 'a10 a20'],
  ['a policy that stays short', 'a1000 a100 a110', 'a1000>a100 a100>a110', ''],
  ['a policy whose last version is short', 'a1000 a100', 'a1000>a100', ''],
  ['a policy whose last version is short, before another policy', 'a1000 a100 b10 b10', 'a1000>a100 b10>b10', ''],
  ['one version with nothing', 'a1000', '', ''],
])('compares %s', async (_name, given, expected, parts) => {
  const left: string[] = [];
  const found: string[] = [];
  for await (const { before, after } of stepsOf(versions(given.split(' ')), ({ report: { file } }) => left.push(file)))
    found.push(`${before.report.file}>${after.report.file}`);
  expect([found.join(' '), left.join(' ')]).toEqual([expected, parts]);
});
