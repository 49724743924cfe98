/** What is wrong with a translation of the interface: compared with English, message by message. */

/** A message's texts by plural form; one that counts nothing has the form `n` only. */
type Forms = Readonly<Record<string, string>>;

/** Chrome cuts or refuses longer ones: https://developer.chrome.com/docs/extensions/reference/manifest/description */
const longest: Readonly<Record<string, number>> = { extName: 75, extDescription: 132 };

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isPlural = (tree: object): boolean => 'n' in tree && Object.keys(tree).every((form) => /^(?:\d+|n)$/.test(form));
const texts = (tree: Readonly<Record<string, unknown>>): Forms =>
  Object.fromEntries(Object.entries(tree).map(([form, text]) => [form, String(text)]));

/** Every message by its key, as the browser sees them: "group.sharing". */
const messagesOf = (locale: unknown, path: readonly string[] = []): readonly (readonly [string, Forms])[] => {
  if (!isTree(locale)) return [[path.join('.'), { n: String(locale ?? '') }]];
  if (isPlural(locale)) return [[path.join('.'), texts(locale)]];
  return Object.entries(locale).flatMap(([name, inner]) => messagesOf(inner, [...path, name]));
};

/** What must not be lost in translation: the places for values, and white space where another text follows. */
const skeleton = (text: string): string =>
  [/^\s/.test(text), /\s$/.test(text), ...(text.match(/\$\d/g) ?? []).sort()].join(' ');

/** Texts differ in what they hold, or in the plural forms they have; languages may tell 0 apart where English does not. */
const formProblems = (key: string, translated: Forms, english: Forms): readonly string[] => [
  ...Object.keys(english).flatMap((form) => (form in translated ? [] : [`${key}: lacks the form "${form}"`])),
  ...Object.entries(translated).flatMap(([form, text]) => {
    if (!(form in english) && (form !== '0' || !('1' in english))) return [`${key}: no language has a form "${form}"`];
    if (text.trim() === '') return [`${key}: is empty`];
    if (skeleton(text) !== skeleton(english[form] ?? english['n'] ?? ''))
      return [`${key}: placeholders or outer spaces differ from English: "${text}"`];
    return text.length > (longest[key] ?? Infinity) ? [`${key}: longer than ${longest[key]} characters`] : [];
  }),
];

/**
 * Every reason why a translation must not be shipped, in the words of a translator's task; empty where there is none.
 * @param locale the file's content, as parsed
 * @param english the English file's
 */
export const localeProblems = (locale: unknown, english: unknown): readonly string[] => {
  const wanted = new Map(messagesOf(english));
  const given = new Map(messagesOf(locale));
  return [
    ...[...wanted].flatMap(([key, forms]) => {
      const translated = given.get(key);
      return translated ? formProblems(key, translated, forms) : [`${key}: missing; in English: "${forms['n']}"`];
    }),
    ...[...given.keys()].filter((key) => !wanted.has(key)).map((key) => `${key}: unknown to English: remove it`),
  ];
};
