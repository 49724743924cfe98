import { describe, expect, it } from 'vitest';
import { readSentences } from '../../lib/detect/sentences';

const cut = (text: string): readonly string[] => readSentences(text).map(({ start, end }) => text.slice(start, end));
const normal = (text: string): string =>
  readSentences(text)
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
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('text without end', () => {
  // As one sentence these exhausted the memory.
  it.each(['? ', 'Mr. ', '?!', 'and so on '])('of %j', (run) => {
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
    ['address(es) & names', 'address ( es ) and names'],
    ['Write to privacy@acme.example', 'write to privacy@acme.example'],
  ])('%s', (text, spelled) => {
    expect(normal(text)).toBe(spelled);
  });
});
