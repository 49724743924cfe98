import { describe, expect, it } from 'vitest';
import { english } from '../../lib/languages/en';
import { readSentences } from '../../lib/detect/split/sentences';

const cut = (text: string): readonly string[] =>
  readSentences(text, english).map(({ start, end }) => text.slice(start, end));
const normal = (text: string): string =>
  readSentences(text, english)
    .map((sentence) => sentence.normal)[0]
    ?.trim() ?? '';

describe('where sentences end', () => {
  it.each([
    ['We log visits. We keep logs.', ['We log visits.', 'We keep logs.']],
    ['Ask Acme Inc. for help. It answers.', ['Ask Acme Inc. for help.', 'It answers.']],
    ['Some data (e.g. your age) is kept. Why? To help!', ['Some data (e.g. your age) is kept.', 'Why?', 'To help!']],
    ['See www.acme.example/privacy for more. Thanks.', ['See www.acme.example/privacy for more.', 'Thanks.']],
    ['The U.S. Department of Sheep asks us. We answer.', ['The U.S. Department of Sheep asks us.', 'We answer.']],
    ['We log each visit.We keep the logs.', ['We log each visit.', 'We keep the logs.']],
    ['Write to Acme.Com if you like.', ['Write to Acme.Com if you like.']],
    ['', []],
    ['   ', []],
    // Behind abbreviations, only a word that begins a sentence ends the one before.
    [
      'We log names, visits, etc. Our sponsors get the logs.',
      ['We log names, visits, etc.', 'Our sponsors get the logs.'],
    ],
    ['Hill Books Inc. Limited sells books.', ['Hill Books Inc. Limited sells books.']],
    ['This is the app of Hill Ltd. Cookies are set.', ['This is the app of Hill Ltd.', 'Cookies are set.']],
    ['Nothing leaves the E.U. Your name stays here.', ['Nothing leaves the E.U.', 'Your name stays here.']],
    ['Under the EU-U.S. Data Privacy Framework we log.', ['Under the EU-U.S. Data Privacy Framework we log.']],
    ['Call us until 5 p.m. We record calls.', ['Call us until 5 p.m.', 'We record calls.']],
    ['Call us until 5 p.m. Mondays.', ['Call us until 5 p.m. Mondays.']],
    ['Call us until 5 p.m. Calls may be recorded.', ['Call us until 5 p.m.', 'Calls may be recorded.']],
    ['Call us until 5 p.m. Pacific time.', ['Call us until 5 p.m. Pacific time.']],
    ['We stopped in Oct. Visitors are not counted.', ['We stopped in Oct.', 'Visitors are not counted.']],
    ['Our shop is on Elm St. Without cookies it fails.', ['Our shop is on Elm St.', 'Without cookies it fails.']],
    ['Ask for plan C. If it fails, write.', ['Ask for plan C.', 'If it fails, write.']],
    ['Ask J. Berg, our helper.', ['Ask J. Berg, our helper.']],
    ['Hill Inc. ("Our Shop") sells.', ['Hill Inc. ("Our Shop") sells.']],
    // An ellipsis, a footnote, a closing mark.
    ['We log names, ages … Cookies are set.', ['We log names, ages …', 'Cookies are set.']],
    ['We log names... The rest is dropped.', ['We log names...', 'The rest is dropped.']],
    ['Logs live a week.* You may ask.', ['Logs live a week.*', 'You may ask.']],
    ['Logs live a week.[2] You may ask.', ['Logs live a week.[2]', 'You may ask.']],
    ['(No logs are kept.) Cookies are set.', ['(No logs are kept.)', 'Cookies are set.']],
    ['The browser says "Do not track." Sponsors hear it.', ['The browser says "Do not track."', 'Sponsors hear it.']],
    [
      '(No logs are kept. Cookies are set. They end.) Ask.',
      ['(No logs are kept.', 'Cookies are set.', 'They end.)', 'Ask.'],
    ],
    // Numbers of points and of laws end nothing.
    ['1. What you tell us is kept. 2. What we log ends.', ['1. What you tell us is kept.', '2. What we log ends.']],
    ['b. Names. c. Ages.', ['b. Names.', 'c. Ages.']],
    ['By Art. 6(1)(f) we log. Ask us.', ['By Art. 6(1)(f) we log.', 'Ask us.']],
    ['Our answer is no. We log nothing.', ['Our answer is no.', 'We log nothing.']],
    ['See the list (section 4. Logs) for more. Ask.', ['See the list (section 4. Logs) for more.', 'Ask.']],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('text without end', () => {
  // As one sentence these exhausted the memory.
  it.each(['? ', 'Mr. ', '?!', 'and so on ', 'no. 1 ', 'etc. We ', '(We. Our '])('of %j', (run) => {
    expect(cut(run.repeat(50_000)).join('').length).toBeGreaterThan(50_000);
  });
});

describe('how words are spelled for patterns', () => {
  it.each([
    ["We don't sell your e-mail.", 'we do not sell your email'],
    ['Third-party web sites', 'third party websites'],
    ['We cannot', 'we can not'],
    ['users’ names and the user’s profile', 'users names and the user profile'],
    ['names and/or addresses (if any); pixels', 'names and or addresses ( if any ) ; pixels'],
    ['in the U.S. or Canada', 'in the usa or canada'],
    ['“Cookies” are used', 'cookies are used'],
    ['CONTACT US', 'contact us'],
    ['We are a US company’s agent.', 'we are a usa company agent'],
    ['This is the company’s.', 'this is the company'],
    ['personalised behavioural ads', 'personalized behavioral ads'],
    ['Re-targeting tags', 'retargeting tags'],
    ['address(es) & names', 'address ( es ) and names'],
    ['Write to privacy@acme.example', 'write to privacy@acme.example'],
  ])('%s', (text, spelled) => {
    expect(normal(text)).toBe(spelled);
  });
});
