/** Results of an earlier run: gone on with where every line is of this list, and otherwise left as they are, to the byte. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../cli/summarize-inputs';
import { remaining } from '../../cli/summarize-resume';

const path = join(mkdtempSync(join(tmpdir(), 'plainprint-')), 'reports.jsonl');
const files = ['a.html', 'b "quoted".html', 'c\u2028.html', 'd.html'];

async function* inputs(): AsyncGenerator<Input> {
  for (const file of files) yield { file, url: null };
}

const report = (file: string): string => `${JSON.stringify({ schema: 1, file, title: 'Policy\u2028' })}\n`;
const failure = (file: string): string => `${JSON.stringify({ file, error: 'there is no such file' })}\n`;
const [a = '', b = '', c = '', d = ''] = files;

const goOn = async (content: string): Promise<readonly string[]> => {
  writeFileSync(path, content);
  const left: string[] = [];
  for await (const { file } of (await remaining(inputs(), path)).inputs) left.push(file);
  return left;
};

describe('results of the same list', () => {
  it.each([
    ['nothing', '', '', files],
    ['whole lines', report(a) + failure(b), '', [c, d]],
    ['all of them', report(a) + failure(b) + report(c) + report(d), '', []],
    ['a report that was cut short', report(a) + report(b), report(c).slice(0, 30), [c, d]],
    ['an error that was cut short', report(a), failure(b).slice(0, -1), [b, c, d]],
    ['a single sign', report(a), '{', [b, c, d]],
    ['a schema’s number without its end', report(a), '{"schema":1', [b, c, d]],
  ])('%s: the rest is read, and only a cut line is taken back', async (_, whole, cut, left) => {
    expect(await goOn(whole + cut)).toEqual(left);
    expect(readFileSync(path, 'utf8')).toBe(whole);
  });
});

describe('a file that is not of this list', () => {
  it.each([
    ['notes without an end of line', 'Call the printer.', 'line 1 is not about a.html'],
    ['notes', 'Call the printer.\nBuy paper.\n', 'line 1 is not about a.html'],
    ['JSON of something else', '{"schema":1,"name":"x"}\n', 'line 1 is not about a.html'],
    ['another order', report(b) + report(a), 'line 1 is not about a.html'],
    [
      'another file in the middle, the last one right',
      report(a) + report('x.html') + report(c),
      'line 2 is not about b',
    ],
    ['a line cut off in the middle', report(a).slice(0, -3) + '\n' + report(b), 'line 1 is not about a.html'],
    ['a cut line of another file', report(a) + report('x.html').slice(0, 30), 'line 2 is not about b'],
    ['more lines than files', files.map(report).join('') + report('e.html'), 'more lines than the list has files'],
    ['a cut line more than files', files.map(report).join('') + '{"file', 'more lines than the list has files'],
  ])('%s: is refused, and not touched', async (_, content, problem) => {
    await expect(goOn(content)).rejects.toThrow(problem);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('is refused where it is no file', async () => {
    await expect(remaining(inputs(), tmpdir())).rejects.toThrow('results go to a file');
  });
});
