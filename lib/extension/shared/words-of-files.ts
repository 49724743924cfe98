/** Stands in for a browser that has lost the extension's texts: takes them from the files that it would have read. */
import * as v from 'valibot';
import { browser } from './browser';

const wordsSchema = v.record(v.string(), v.object({ message: v.string() }));
type Words = v.InferOutput<typeof wordsSchema>;

/** Nothing where there is no such file, as for a language that the extension does not speak. */
const wordsIn = async (language: string): Promise<Words> => {
  const response = await fetch(`/_locales/${language}/messages.json`).catch(() => null);
  return response?.ok === true ? v.parse(wordsSchema, await response.json()) : {};
};

/** As the browser does it: the user's language, or else English; `$1` to `$9` are given, `$$` is a dollar. */
export async function takeWordsOfFiles(): Promise<void> {
  const [language = 'en'] = browser.i18n.getUILanguage().split('-');
  const [english, own] = await Promise.all(['en', language].map(wordsIn));
  const words = new Map(Object.entries({ ...english, ...own }));
  const getMessage = (name: string, given: string | readonly string[] = []): string =>
    words
      .get(name)
      ?.message.replace(/\$([1-9$])/g, (_, mark: string) =>
        mark === '$' ? '$' : ([given].flat()[Number(mark) - 1] ?? ''),
      ) ?? '';
  Object.assign(browser.i18n, { getMessage });
}
