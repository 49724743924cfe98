/** Decides a text's language from its own words and letters, whatever the page around it declares. */
import type { Block } from '../../policy/document';

/** Frequent little words that tell the languages in Latin letters apart; the ones they share count for each. */
const littleWords: Readonly<Record<string, string>> = {
  en: 'the of and to in you we your our is that for with or by this are may not it from on us will',
  de:
    'der die das und wir sie ihre von zu den mit für nicht ist werden auf oder im bei eine dass uns auch ' +
    'sind ihrer ihren ihr ihnen an als dem des einer einen nur wenn zur zum nach durch wie um sich wird ' +
    'unsere kann haben',
  fr: 'le la les de des et vous nous votre vos que pour dans est sur par une ou en du au sont nos avec ces',
  es: 'el la los las de y que en para por su sus con una se del nos usted o no es al como puede más',
  it: 'il di e che per la dei del con non una sono i nel della delle si gli da o al su le dati',
  pt: 'o a os as de e que para não com uma em seu seus do da dos por ou nós você são ao na se',
  ca: 'el la els les i de que en per amb una del dels seva seves són no al aquest aquesta o us se com més ens',
  gl: 'o a os as e de que para non co coa unha en do da dos das por ou ao nos na se seus súas máis persoais dereitos',
  nl: 'de het een en van wij u uw we in dat voor met zijn niet op te of die door kunnen worden deze aan',
  pl: 'w i na do z nie jest że się oraz lub przez dla o są od jak które może po za ich przy',
  sv: 'och att vi du som för är av din på med till den inte eller det om dina kan vår ett har när',
  da: 'og at vi du som for er af din på med til den ikke eller det om dine kan vores et har når de',
  nb: 'og å vi du som for er av din på med til den ikke eller det om dine kan vår et har når deg opplysninger',
  fi: 'ja on että tai voi ei se me joka kun sekä myös ovat sinun niiden tämä kuin mukaan tietoja henkilötietoja',
  tr: 've bir bu ile için olarak veya da de size kişisel verileriniz tarafından gibi daha biz sizin olan her kadar',
  cs: 'a v na je že se s z pro o které nebo jsou k do jako od při vaše údaje údajů aby jsme',
  ro: 'și de în la cu pe că este sau pentru care din nu ale dumneavoastră vă un o prin sunt mai date',
  hu: 'a az és hogy nem is egy vagy az ön adatok meg de mint ha által adatait személyes szerint amely',
};

/** The languages that each little word counts for. */
const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(littleWords))
  for (const word of new Set(list.split(' '))) {
    const languages = languagesOf.get(word);
    if (languages === undefined) languagesOf.set(word, [language]);
    else languages.push(language);
  }

/** A word in Latin letters, written small; regular expressions with Unicode's own tables take longer to set up than to use. */
const latinWord = /[a-zß-öø-ɏ\u1e00-\u1eff]+/g;
/** Anything but Latin letters, punctuation and pictures. */
const otherLetters = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\ud7ff\uf900-\uffef]/;

/** Languages with letters of their own; the first that has a tenth of the text's letters. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/[پچژگک]/gu, 'fa'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Devanagari}/gu, 'hi'],
];

/** Text enough to tell, in words or letters, and the longest sample looked at. */
const fewestWords = 12;
const fewestLetters = 40;
/** Enough to tell that none of the languages fits, in words. */
const fewestOfUnknown = 80;
const longest = 8_000;
/** Fewer characters of sentences do not tell a policy's language: all of its words must. */
const fewestOfSentences = 400;
/** Running text holds at least this share of a language's little words; a list of names does not. */
const smallestShare = 0.12;

/** A block of fewer characters is a name or a label: a country, a cookie, an entry of a menu. */
const fewestOfSentence = 40;

/** A policy's sentences, from all of its parts where they are many: tables of cookies and lists of countries may be in English. */
const sampleOf = (blocks: readonly Block[]): string => {
  const sentences = blocks.filter(({ kind, text }) => kind !== 'cell' && text.length >= fewestOfSentence);
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
  if (length < fewestOfSentences) return blocks.map(({ text }) => text).join('\n');
  const step = Math.ceil(length / longest);
  return sentences.flatMap(({ text }, at) => (at % step === 0 ? [text] : [])).join('\n');
};

/** @returns the language of a policy's own sentences, as `detectLanguage` */
export const languageOfPolicy = (blocks: readonly Block[]): string => detectLanguage(sampleOf(blocks));

/** Are a policy's cues known in this language, so that a text without them is about something else? */
export const hasCues = (language: string): boolean => /^(?:en|de|fr|es|it|und)$/.test(language);

/**
 * @param text The policy's own text.
 * @returns A BCP 47 tag; `und` where there is too little text, `mis` where it is in a language not known here.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, longest).toLowerCase();
  const found = sample.match(latinWord) ?? [];
  const latin = found.reduce((sum, word) => sum + word.length, 0);
  const other = otherLetters.test(sample) ? byScript(sample) : null;
  if (other !== null) return other;
  return latin < fewestLetters ? 'und' : byLittleWords(found);
}

/** `und` where there are too few letters to tell, null where most are Latin. */
function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) return 'und';
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / letters;
  for (const [script, language] of scripts) if (share(script) > 0.1) return language;
  if (share(/\p{sc=Cyrillic}/gu) < 0.5) return null;
  if (share(/[іїєґ]/gu) > 0.01) return 'uk';
  return share(/[ыэ]/gu) > 0.005 ? 'ru' : 'bg';
}

function byLittleWords(found: readonly string[]): string {
  if (found.length < fewestWords) return 'und';
  const counts = new Map<string, number>();
  for (const word of found)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const share = (language: string) => (counts.get(language) ?? 0) / found.length;
  // A list of names is no text in another language, and tables of cookies have little of their own.
  const isOther = found.length >= fewestOfUnknown && share('en') < smallestShare / 3;
  let best = { language: isOther ? 'mis' : 'und', count: found.length * smallestShare };
  // In the order of the list above, whose first wins among equals.
  for (const language of Object.keys(littleWords)) {
    const count = counts.get(language) ?? 0;
    if (count > best.count) best = { language, count };
  }
  return best.language;
}
