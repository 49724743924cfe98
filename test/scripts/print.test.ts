/** What a page or a file's name holds does not steer the terminal that it is printed on; elsewhere it is left as it is. */
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../cli/read-page';
import { summarizeFile } from '../../cli/summarize-file';
import { explain } from '../../lib/page/recognise/explain';
import { complaint, printed, type PrintOptions } from '../../cli/summarize-print';

const signs = '\u001B]0;x\u0007\u009B\u202E\u2066';
// jsdom keeps all of them but for the line ends.
const html = Buffer.from(
  `<meta charset="utf-8"><title>Privacy ${signs} policy</title><h1>Privacy ${signs} policy</h1><p>We sell ${signs}.`,
);
const file = `page${signs}\n.html`;
const options: PrintOptions = {
  json: false,
  jsonl: false,
  text: false,
  isNamed: true,
  isTerminal: true,
  color: false,
};
const steering = /[^\P{Cc}\n]|\p{Bidi_Control}/u;

const job = { file, html, url: null, withText: true } as const;

describe('on a terminal', () => {
  it.each([
    ['the summary', {}, false],
    ['--text', { text: true }, false],
    ['--why', {}, true],
    ['--json', { json: true }, false],
    ['--jsonl', { jsonl: true }, false],
  ])('%s has no sign that could steer it', async (_, chosen, withReasons) => {
    const result = await summarizeFile({ ...job, withReasons });
    const text = printed(result, { ...options, ...chosen });
    expect(text).not.toMatch(steering);
    expect(text).toMatch(/Privacy/);
  });

  it('a complaint has none either, and is one line', () => {
    const text = complaint({ file, error: 'there is no such file' }, true);
    expect(text).toMatch(/^page .*\.html: there is no such file$/);
    expect(text).not.toMatch(steering);
  });

  it('JSON says the same as elsewhere', async () => {
    const result = await summarizeFile(job);
    expect(JSON.parse(printed(result, { ...options, json: true }))).toEqual(result);
  });
});

describe('elsewhere', () => {
  it('text and names stand as they were found', async () => {
    const text = printed(await summarizeFile(job), { ...options, text: true, isTerminal: false });
    expect(text).toContain('\u202E');
    expect(text.startsWith(`${file}\n`)).toBe(true);
    expect(explain(pageOf(html), '').names.title).toContain('\u202E');
  });
});
