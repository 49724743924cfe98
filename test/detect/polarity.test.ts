import { describe, expect, it } from 'vitest';
import { polarity } from '../../lib/detect/polarity';
import { readSentences } from '../../lib/detect/sentences';

/** The match is marked with [brackets]. */
const of = (marked: string): string => {
  const text = readSentences(marked.replace(/[[\]]/g, ''))[0]?.normal ?? '';
  const match = readSentences(/\[(.*)\]/.exec(marked)?.[1] ?? '')[0]?.normal ?? '';
  const start = text.indexOf(match);
  return polarity(text, start, start + match.length, false);
};

describe('denied or not', () => {
  it.each([
    ['We [sell your data].', 'yes'],
    ['We do not [sell your data].', 'no'],
    ['We will never, under any circumstances, [sell your data].', 'no'],
    ["We don't [sell, rent or trade your data].", 'no'],
    ['No [data is sold].', 'no'],
    ['We neither [sell] nor rent your data.', 'no'],
    ['We do not sell your data, but we may [share it].', 'yes'],
    ['We not only [use cookies] but also pixels.', 'yes'],
    ['If you do not agree, we [share your data] anyway.', 'yes'],
    ['You must not [collect addresses].', 'void'],
    ['The app does not need [access to your contacts].', 'no'],
    ['[Selling your data] is not our business.', 'no'],
    ['You need not [give your name].', 'void'],
    ['We do not yet [share your data].', 'no'],
    ['If you feel that we do not [protect your data], write.', 'yes'],
    ['We do not [share your data] without your consent.', 'yes'],
    ['We do not [share your data except with partners].', 'yes'],
    ['We do not keep logs; we [share your data].', 'yes'],
    ['Although we do not sell data, we [share it].', 'yes'],
    ['This includes but is not limited to [sharing data].', 'yes'],
    ['Our parent company does not [receive your data].', 'no'],
    ['If you opt out, you will not receive offers, and we still [keep your e-mail address].', 'yes'],
    ['You may choose not to [give us your name].', 'yes'],
    ['We choose not to [sell your data].', 'no'],
    ['We [share, without names, totals].', 'yes'],
    ['Without identifying you, we [tell sponsors how many visited].', 'yes'],
    ['Without an account, parts of our service still [collect data].', 'yes'],
    ['The site [works without cookies].', 'no'],
    ['You can order without [your data being passed on].', 'no'],
    ['We do not [collect your location] except in our app.', 'yes'],
    ['We do not [set cookies] unless you log in.', 'yes'],
    ['We do not [sell your data] except as part of a merger.', 'no'],
    ['We do not [sell your data] unless the law demands it.', 'no'],
    ['Our mails are free of [web bugs].', 'no'],
    ['Free of charge, we [send you letters].', 'yes'],
    ['[Session replay] tools are not in use.', 'no'],
    ['You cannot turn off [personalised ads].', 'void'],
    ['There is no way for you to opt out of [the sharing of your data].', 'void'],
    ['You can say no to [tailored ads].', 'yes'],
    ['We never ask for [your card number] by e-mail.', 'void'],
    ['We never ask for [your card number].', 'no'],
    ['We [delete accounts] that nobody used.', 'yes'],
    ['Letters that did not reach us are [deleted].', 'yes'],
    ['The app has no [access to your contacts].', 'no'],
  ])('%s → %s', (sentence, expected) => {
    expect(of(sentence)).toBe(expected);
  });
});
