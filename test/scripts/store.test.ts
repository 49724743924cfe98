/** What the stores ask of listings: the sizes of pictures, and the length of the summary. */
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const sizeOf = (path: string): readonly number[] => {
  const { width, height } = PNG.sync.read(readFileSync(path));
  return [width, height];
};

describe.each(['en', 'de', 'fr', 'es'])('in %s', (language) => {
  it.each([
    ['1-summary', 1280, 800],
    ['2-quote-in-page', 1280, 800],
    ['3-report', 1280, 800],
    ['4-options', 1280, 800],
    ['promotion', 440, 280],
  ])('%s is %d × %d', (name, ...size) => {
    expect(sizeOf(`docs/store/images/${language}/${name}.png`)).toEqual(size);
  });

  it('the summary fits into 132 characters', () => {
    const { extDescription } = parse(readFileSync(`locales/${language}.yml`, 'utf8')) as { extDescription: string };
    expect(extDescription.length).toBeLessThanOrEqual(132);
  });
});

it('the animation is no heavier than a page of pictures', () => {
  expect(readFileSync('docs/images/main-job.svg').length).toBeLessThan(1_500_000);
});
