import { expect, it } from 'vitest';
import { translator, type MessageKey } from '../../lib/report/translate';

const t = translator({
  plain: 'Plain',
  nested: { inner: 'Dear $2, dear $1', price: '$$5 and $1' },
  count: { 0: 'none', 1: 'one', n: '$1 of them' },
});
const key = (name: string) => name as MessageKey;

it.each([
  [t(key('plain')), 'Plain'],
  [t(key('nested.inner'), ['Ann', 'Bo']), 'Dear Bo, dear Ann'],
  [t(key('nested.price'), ['x']), '$5 and x'],
  [t(key('nested.inner'), ['$2', 'Bo']), 'Dear Bo, dear $2'],
  [t(key('count'), 0), 'none'],
  [t(key('count'), 1), 'one'],
  [t(key('count'), 7), '7 of them'],
  [t(key('count'), 7000, ['7,000']), '7,000 of them'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});

it('never shows a key for a text', () => {
  expect(() => t(key('nested.absent'))).toThrow('nested.absent');
});
