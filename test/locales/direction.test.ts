import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Declarations that would stay where they are when a right-to-left language mirrors the page. */
const physical = (css: string): readonly string[] =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .split(/[{};]/)
    .map((declaration) => declaration.trim())
    .filter((declaration) => /^[\w-]*\b(?:left|right)\b[\w-]*\s*:|:\s*(?:left|right)\b/.test(declaration));

describe('layout', () => {
  const sheets = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.css'),
  );

  it('has style sheets to look at', () => {
    expect(sheets.length).toBeGreaterThan(0);
  });

  it.each(sheets)('%s mirrors in right-to-left languages', (sheet) => {
    expect(physical(readFileSync(`entrypoints/${sheet}`, 'utf8'))).toEqual([]);
  });

  it.each([
    ['a { margin-left: 1em }', ['margin-left: 1em']],
    ['a { color: red; left: 0 }', ['left: 0']],
    ['a { border-top-right-radius: 1px }', ['border-top-right-radius: 1px']],
    ['a { text-align: right }', ['text-align: right']],
    ['a { margin-inline-start: 1em; text-align: start } /* left: 0 */', []],
  ])('%s', (css, found) => {
    expect(physical(css)).toEqual(found);
  });
});
