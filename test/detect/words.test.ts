import { describe, expect, it } from 'vitest';
import { spell } from '../../lib/languages/en/spelling';

describe('a denial is one whatever stands for its apostrophe', () => {
  it.each([
    ['straight', "don't"],
    ['typographic', 'don’t'],
    ['an acute accent', 'don´t'],
    ['a grave accent', 'don`t'],
    ['a foot mark', 'don′t'],
    ['of full width', 'don＇t'],
    ['a control character of windows-1252', 'don\x92t'],
    ['utf-8 read as windows-1252', 'donâ€™t'],
    ['windows-1252 read as utf-8', 'don\ufffdt'],
    ['a question mark', 'don?t'],
    ['apart from its word', "don 't"],
    ['none', 'dont'],
  ])('%s', (_what, denial) => {
    expect(spell(`We ${denial} sell data`)).toBe(' we do not sell data ');
  });

  it.each(['We want consent?', 'Is it significant?', '“We sell”', 'What can?t be'])(
    'no other word changes: %s',
    (text) => {
      expect(spell(text)).toBe(` ${text.toLowerCase().replace('can?t', 'can not').replaceAll(/[“”?]/g, '').trim()} `);
    },
  );
});
