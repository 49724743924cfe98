/** A very long page: the paragraphs of a policy, again and again. */
import { readFileSync } from 'node:fs';
import { readPage } from '../../cli/read-page';

const WORDS = 100_000;

/** Each time, its paragraphs bear another number. */
export const longPolicy = (file: string): string => {
  const { blocks } = readPage(readFileSync(file), null);
  const one = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const paragraphs = Array.from({ length: Math.ceil(WORDS / one) }, (_, time) =>
    blocks.map(({ text }) => `<p>${text.replaceAll('<', '&lt;')} (${time})</p>`).join(''),
  );
  return `<!doctype html><title>Privacy Policy</title><h1>Privacy Policy</h1>${paragraphs.join('')}`;
};
