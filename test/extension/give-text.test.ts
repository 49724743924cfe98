// @vitest-environment jsdom
/** The reader's text, or why there is none, as the answer to the call that put it into the page. */
import { beforeEach, expect, it, vi } from 'vitest';
import { giveBlocks, giveText, leaveForText } from '../../lib/extension/reader/give-text';
import { extract, placeBlocks } from '../../lib/page/extract/extract';
import { policy } from '../support/stage';

const fail = () => {
  throw new Error('no such place');
};

beforeEach(() => {
  vi.stubGlobal('text', undefined);
  vi.stubGlobal('blocks', undefined);
});

it('gives what the reader reads then', () => {
  leaveForText(() => policy, placeBlocks);
  expect(JSON.parse(giveText())).toEqual({ value: policy });
});

it('gives the same text alone', () => {
  leaveForText(fail, placeBlocks);
  document.body.innerHTML =
    '<h2>Cookies</h2><p>We set <b>two</b> cookies.</p><ul><li>One counts visits.</li><li>The other keeps you signed in.</li></ul>';
  const { url, words, blocks } = extract(document, location.href);
  const shown = blocks.map(({ kind, level, text }) => ({ kind, level, text }));
  expect(JSON.parse(giveBlocks())).toEqual({ value: { url, words, blocks: shown } });
  expect(shown.map(({ kind, level }) => `${kind} ${level}`)).toEqual(['heading 2', 'paragraph 0', 'item 1', 'item 1']);
});

it('gives the words of a reader that fails', () => {
  leaveForText(fail, fail);
  for (const give of [giveText, giveBlocks]) expect(JSON.parse(give())).toEqual({ error: 'Error: no such place' });
});

it('gives nothing where no reader stands', () => {
  for (const give of [giveText, giveBlocks]) expect(JSON.parse(give())).toEqual({});
});
