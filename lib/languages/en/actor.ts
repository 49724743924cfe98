/** Who does what a sentence tells: the company, those who act for it, others, or the reader, as far as words can tell. */
import type { Actor } from '../../policy/practice';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The last word of a subject names who acts: "many of those ad networks". */
const nouns: Readonly<Record<Actor, string>> = {
  agents:
    'provider providers processor processors subprocessor subprocessors vendor vendors contractor ' +
    'contractors subcontractor subcontractors supplier suppliers stripe mailchimp salesforce',
  partners:
    'network networks partner partners advertiser advertisers party parties companies organizations ' +
    'firms businesses entities merchants retailers sellers sponsors publishers brokers google facebook ' +
    'twitter meta amazon microsoft apple linkedin instagram youtube paypal',
  strangers:
    'someone anybody hacker hackers competitor competitors attacker attackers thief thieves phishers ' +
    'scammers criminals fraudsters bank banks browsers employer employers doctor doctors school schools ' +
    'operators laws legislation regulations coppa gdpr ccpa',
  you: 'you users visitors customers',
};
const actors = new Map(
  Object.entries(nouns).flatMap(([actor, words]) => words.split(' ').map((word) => [word, actor as Actor] as const)),
);

/** Nouns that the company uses of itself, too, and what must stand before them where they mean somebody else. */
const common = wordsOf('company organization firm business entity site sites website websites app apps shop shops');
const somebody = wordsOf(
  'a an any each every another other such those most many some linked external party hosting cloud payment advertising analytics',
);
const ofBanks = wordsOf(
  'account accounts card cards code codes data details information number numbers statement statements transfer transfers',
);
/** "Our group companies" are no others. */
const family = wordsOf('our affiliated group related sister associated');

/** A clause, and with it a subject, begins behind these. */
const requests = wordsOf('require requires ask asks expect expects oblige');
const openers = wordsOf(
  `, ; : ( and or but because while whereas since although though if where when that which so whether until unless once as than ${[...requests].join(' ')}`,
);
/** A subject has none of these inside: a noun behind them is told of, and tells of nobody's doing. */
const ends = wordsOf(
  ', ; : ( ) and or but because while since if where when that who which to with by from for in on at ' +
    'into through under via about like between using accessing visiting letting allowing giving is are ' +
    'was were be has have had do does did may might can could will would shall must should not use uses ' +
    'share shares',
);
/** A noun before these is no subject. */
const objects = wordsOf(
  ', ; : ( ) and or to with by from for in on at into through under via about of we our us you your',
);
/** "Partners who …", "companies certified …": what stands behind is theirs. */
const relatives = wordsOf('who that which whose certified accredited belonging participating');
/** "Our practices", "your data": a subject that is none of the others. */
const determiners = wordsOf('our the this these that their your all any such personal');
/** "What you submit is encrypted": by whom, it does not tell. */
const passive = wordsOf('is are be been being was were');

/** A subject is shorter than this, in words. */
const LONGEST = 8;

const actorAt = (words: readonly string[], at: number): Actor | undefined => {
  const [before = '', word = ''] = [words[at - 1], words[at]];
  if (common.has(word)) return somebody.has(before) ? 'strangers' : undefined;
  // "Bank details are …": a kind of data.
  if (word === 'bank' && ofBanks.has(words[at + 1] ?? '')) return undefined;
  if (word === 'law') return before === 'the' ? 'strangers' : undefined;
  if (family.has(before) && word === 'companies') return undefined;
  const actor = actors.get(word);
  return actor === 'you' && before === 'other' ? 'strangers' : actor;
};

/** "The partners we work with keep …", "… require vendors to keep …": the noun is still what keeps. */
const isSubject = (words: readonly string[], from: number, at: number): boolean => {
  const after = words[at + 1] ?? ',';
  if (!objects.has(after) || (after === 'we' && words[at + 3] === 'with')) return true;
  return after === 'to' && requests.has(words[from - 1] ?? '');
};

/** The subject that opens at a place; `us` also for a thing of any kind, and undefined where none stands there. */
const subjectAt = (words: readonly string[], from: number): Actor | 'us' | undefined => {
  if (words[from] === 'we' || (words[from] === 'neither' && words[from + 1] === 'we')) return 'us';
  for (let at = from; at < from + LONGEST && !ends.has(words[at] ?? ','); at++) {
    if (words[at] === 'you' && at > from) break;
    const actor = actorAt(words, at);
    if (!actor || !isSubject(words, from, at)) continue;
    // "Laws oblige us to …" tells what we do.
    return words.slice(at + 1, at + 4).includes('us') ? 'us' : actor;
  }
  return determiners.has(words[from] ?? '') ? 'us' : undefined;
};

/** "We and our vendors", "Example and its partners": still the company. */
const isJoined = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'and' && (words[at - 2] === 'we' || words[at] === 'its');

/**
 * Who does what begins at a place of a sentence: the last subject before it.
 * @param text a sentence as `Sentence.normal`
 * @param start where a match begins in it
 * @returns null for the company itself, and where no word tells
 */
export const actorOf = (text: string, start: number): Actor | null => {
  const words = text.trim().split(' ');
  const until = text.slice(1, start + 1).split(' ').length;
  let subject: Actor | 'us' = 'us';
  for (let at = 0; at < until; at++) {
    const [before = '', word = ''] = [words[at - 1], words[at]];
    const antecedent = relatives.has(word) ? actorAt(words, before === ',' ? at - 2 : at - 1) : undefined;
    if (subject === 'you' && passive.has(word)) subject = 'us';
    else if (antecedent) subject = antecedent;
    else if ((at === 0 || openers.has(before)) && !isJoined(words, at)) subject = subjectAt(words, at) ?? subject;
  }
  return subject === 'us' ? null : subject;
};
