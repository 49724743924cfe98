/** The words of a page where the browser has them, and where it has lost them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createI18n } from '@wxt-dev/i18n';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageWords } from '../../lib/extension/shared/page-words';

/** As they are built. */
const files: Readonly<Record<string, unknown>> = {
  en: {
    locale: { message: 'en' },
    extName: { message: 'Kite' },
    count_words: { message: '$1 word | $1 words' },
    price: { message: '$$5, $1 and $2' },
  },
  de: { locale: { message: 'de' }, count_words: { message: '$1 Wort | $1 Wörter' } },
};

const asked: string[] = [];

function setBrowser(language: string, getMessage: (name: string) => string): void {
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => language });
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const file = files[/^\/_locales\/(\w+)\/messages\.json$/.exec(path)?.[1] ?? ''];
    // Chromium's answer to a file that is not there.
    if (file === undefined) throw new TypeError('Failed to fetch');
    return Response.json(file);
  });
}

/** With any key: these texts are invented. */
const translate = createI18n().t as (...args: readonly unknown[]) => string;

afterEach(() => {
  asked.length = 0;
  vi.unstubAllGlobals();
});

it.each([
  ['en-US', 'en', '1 word', '3 words'],
  ['de-AT', 'de', '1 Wort', '3 Wörter'],
  ['pt-BR', 'en', '1 word', '3 words'],
])('come from files where the browser has lost them: %s', async (language, locale, one, three) => {
  setBrowser(language, () => '');
  await pageWords();
  expect(translate('locale')).toBe(locale);
  expect([translate('count.words', 1), translate('count.words', 3)]).toEqual([one, three]);
  // German has none.
  expect(translate('extName')).toBe('Kite');
  expect(translate('price', ['a', 'b$1'])).toBe('$5, a and b$1');
  expect(translate('other')).toBe('');
});

it('come from the browser, and no file is asked for, where it has them', async () => {
  setBrowser('de', (name) => `the browser's ${name}`);
  await pageWords();
  expect(translate('extName')).toBe(`the browser's extName`);
  expect(asked).toEqual([]);
});

it.each(readdirSync('entrypoints', { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
  'are waited for: $name',
  ({ name }) => {
    expect(readFileSync(`entrypoints/${name}/main.tsx`, 'utf8')).toMatch(/^(?:await|const words =) pageWords\(\)/m);
  },
);
