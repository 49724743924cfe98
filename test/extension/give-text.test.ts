/** The reader's text, or why there is none, as the answer to the call that put it into the page. */
import { beforeEach, expect, it, vi } from 'vitest';
import { giveText, leaveForText } from '../../lib/extension/reader/give-text';
import { policy } from '../support/stage';

beforeEach(() => void vi.stubGlobal('text', undefined));

it('gives what the reader reads then', () => {
  leaveForText(() => policy);
  expect(JSON.parse(giveText())).toEqual({ value: policy });
});

it('gives the words of a reader that fails', () => {
  leaveForText(() => {
    throw new Error('no such place');
  });
  expect(JSON.parse(giveText())).toEqual({ error: 'Error: no such place' });
});

it('gives nothing where no reader stands', () => {
  expect(JSON.parse(giveText())).toEqual({});
});
