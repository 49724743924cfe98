import { describe, expect, it } from 'vitest';
import { english } from '../../lib/languages/en';
import type { PolarityMatch } from '../../lib/languages/language';
import { polarity } from '../../lib/languages/en/polarity';
import { readSentences } from '../../lib/detect/split/sentences';

/** The match is marked with [brackets]. */
const of = (marked: string, as: Pick<PolarityMatch, 'isKind'> = {}): string => {
  const text = readSentences(marked.replace(/[[\]]/g, ''), english)[0]?.normal ?? '';
  const match = readSentences(/\[(.*)\]/.exec(marked)?.[1] ?? '', english)[0]?.normal ?? '';
  const start = text.indexOf(match);
  return polarity({ ...as, text, start, end: start + match.length });
};

describe('kinds of data', () => {
  it.each([
    ['We do not publish [your birthday].', 'void'],
    ['Our staff never read [your messages].', 'void'],
    ['None of [your card numbers] will be shown to sellers.', 'void'],
    ['We do not collect or share [your birthday].', 'no'],
    ['We do not ask for [your birthday].', 'no'],
  ])('who does not hand on may have: %s', (marked, expected) => {
    expect(of(marked, { isKind: true })).toBe(expected);
  });
});

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
    ['You cannot change your nickname, and it is always [shown to other players].', 'yes'],
    ['Pages in a cache cannot be wiped, so you should mind what you [make public].', 'yes'],
    ['If you switch the beacons off, other firms will not [follow you].', 'void'],
    ['We will not [pass your name to sponsors] if you ask us not to.', 'void'],
    ['Not everybody wishes to permit [the use of cookies].', 'void'],
    ['In case you cannot [see your file] there, write to us.', 'yes'],
    ['You may do nothing, [edit your profile] or leave.', 'yes'],
    ['Counts of visits, grouped or not, are [used for studies].', 'yes'],
    ['Many parts of the shop [could not be offered without the use of cookies].', 'yes'],
    ['No names are [gathered by these cookies].', 'void'],
    ['We do not hand on or sell [data collected through cookies].', 'void'],
    ['None of our cookies hold [your name].', 'void'],
    ['Our cookies do not contain [your e-mail address].', 'void'],
    ['Such an entry is not considered [personal data].', 'void'],
    ['We never [give totals to sponsors] in a way that would identify you.', 'void'],
    ['We do not share records with others (other than our parent company) for [their own advertising].', 'no'],
    ['We do not share records with others (other than [our parent company]).', 'yes'],
    ['If you feel that we do not [protect your data], write.', 'yes'],
    ['We do not [share your data] without your consent.', 'no'],
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
    // A condition of consent stands beside the denial; what happens all the same, after a word or without one, is none.
    ['We will not, without your permission, [trade your data].', 'no'],
    ['Your data is never [passed on] unless you have agreed.', 'no'],
    ['We do not, except with your consent, [set cookies].', 'no'],
    ['We will not [change the use] without telling you.', 'yes'],
    // Two verbs, one denial.
    ['We do not lend or otherwise [sell your data].', 'no'],
    ['We never ask for, nor otherwise [collect, your age].', 'no'],
    ['In no event will we [sell your data].', 'no'],
    ['In no event are we liable where a hacker can [see your data].', 'void'],
    ['We neither log nor save [your position].', 'no'],
    ['Our letters have no pixels, and your visits are [logged].', 'yes'],
    ['The form does not ask for your name and may be [sent to sponsors].', 'yes'],
    // The negation describes, or belongs to another clause.
    ['We [share totals not tied to your name with sponsors].', 'yes'],
    ['We will [erase data] that you no longer want kept.', 'yes'],
    ['Once a file is no longer needed, it is [deleted].', 'yes'],
    ['While not required by law, Acme [keeps a seal].', 'yes'],
    ['If your consent is not given, the [data is erased].', 'yes'],
    ['While we do not sell, rent or [trade your data], sponsors may ask.', 'no'],
    ['It may hold, but is not confined to, [your name].', 'yes'],
    ['Do not hesitate to [write to us].', 'yes'],
    ['We cannot work without [sending your data abroad].', 'yes'],
    ['Your passport no., [your e-mail address] and your age are kept.', 'yes'],
    // Something narrower is denied, or something else.
    ['We do not combine [cookies] with your name.', 'void'],
    ['We do not use names from [web beacons] to call you.', 'void'],
    ['We do not use [cookies] to read your files.', 'void'],
    ['We do not use your health records to [target ads].', 'void'],
    ['We do not use your personal data to [target ads].', 'no'],
    ['[Session replays] are never linked to your name.', 'yes'],
    ['You can ask us not to [sell your data].', 'void'],
    ['We recommend that you do not [post your address].', 'void'],
    ['We do not [keep your card number] in these files.', 'void'],
    ['We do not knowingly [sell data] of users under the age of 16.', 'void'],
    ['This does not mean that you will see no [tailored ads].', 'void'],
    ['We have no right to [share your data].', 'void'],
    ['You may not be able to [use your account].', 'void'],
    ['Totals (but not [your name]) are shown.', 'void'],
    ['No names are gathered through [cookies].', 'void'],
    ['[Cookies] do not read your files.', 'yes'],
    ['Firms are prohibited from [using your data].', 'void'],
  ])('%s → %s', (sentence, expected) => {
    expect(of(sentence)).toBe(expected);
  });
});
