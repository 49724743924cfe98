import { describe, expect, it } from 'vitest';
import { english } from '../../lib/languages/en';
import { readSentences } from '../../lib/detect/split/sentences';
import { isHypothetical } from '../../lib/languages/en/hypothetical';

/** The match is marked with [brackets]. */
const of = (marked: string): boolean => {
  const text = readSentences(marked.replace(/[[\]]/g, ''), english)[0]?.normal ?? '';
  const match = readSentences(/\[(.*)\]/.exec(marked)?.[1] ?? '', english)[0]?.normal ?? '';
  const start = text.indexOf(match);
  return isHypothetical(text, start, start + match.length);
};

describe('what is not, or no longer, so', () => {
  it.each([
    'We used to [sell your data].',
    'We have stopped [using their scripts].',
    'Until 2019 we [shared your data].',
    'It is a myth that we [sell your data].',
    'We are strictly against [selling your data].',
    'If [we used cookies], you would read about it here.',
    'If our shop [used web beacons], this page would say so.',
    'Were we to [sell your data], you would be told first.',
    'Should we ever [sell your data], we will ask you.',
    'The plug-in that we removed last year [set cookies].',
    'You would hear of it first if [we sold your data].',
    'If we have not [sold your data], we will tell you so.',
    'Should it be that if we have never [shared your name], nothing is listed.',
    'If in the future we [trade your data], we will ask you first.',
    'If we [pass data to sponsors for money in the future], you may refuse.',
    'You may ask us whether [your data is shared with advertisers].',
    'You have the right to be informed if [your data was sold].',
    'We will confirm whether or not [we have disclosed your address to the police].',
    'If your address [has been passed to partners], our reply names them.',
  ])('%s', (sentence) => {
    expect(of(sentence)).toBe(true);
  });
});

describe('what is so', () => {
  it.each([
    'We [sell your data].',
    'If we [collect your location], we do so by GPS.',
    'If we have [collected data of a child], we delete it.',
    'If we were sold, [your data would be transferred] to the buyer.',
    'We used your name to [send you letters].',
    'Should you [give us your name], we keep it.',
    'Ask us to whom [we sell your data].',
    'If you wish to know which cookies are set, [we use those of Quillstat].',
    'If your account has been closed, [we share your name with nobody but the bank].',
  ])('%s', (sentence) => {
    expect(of(sentence)).toBe(false);
  });
});
