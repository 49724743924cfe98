/** Policies under other names and in the third person, and contracts and rules with a clause on privacy. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/page/recognise/recognise';
import { pageOf } from '../support/page';

const isPolicy = (html: string, url = ''): boolean => recognise(pageOf(html), url).isPolicy;
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

const policy = paragraphs(
  'When you rent a canoe we collect your name, your address and the number of your card. We use this ' +
    'information to rent you the canoe, and to find you if you do not come back with it.',
  'Our website sets cookies that remember your basket. We do not sell personal information, and we ' +
    'share it with third parties only if they repair what you broke.',
  'We keep your data for two years. You may ask us to correct or delete your personal information at ' +
    'any time, and you may withdraw your consent to our letters.',
);
const history = paragraphs(
  'The yard lies where the old mill stood until the great flood. Two brothers bought the ground for a ' +
    'song, and built the first shed with their own hands from the planks of the mill.',
  'Their grandchildren run it today. There are forty canoes, nine kayaks and one boat with a sail, ' +
    'which is not for rent, and in winter the sheds are full of children who learn to plane and to varnish.',
);
const clause =
  'We collect your name and e-mail address when you become a member, and we share this information ' +
  'with the club that you row for. You can ask us to delete your personal data.';
const rules = [
  'Members row at their own risk. Who cannot swim wears a vest, and nobody goes out alone when the river is above the second mark on the bridge.',
  'Boats are washed and dried before they are hung up again. Damage is written into the book on the same day, even if nobody has seen it happen.',
  'Fees are due in March. Who leaves the club in the middle of a year has no claim to a part of them, and the key to the shed must be given back.',
  'Guests are welcome on Sundays. They sign the book, and the member who brings them answers for what they break or forget to close.',
];
const ruled = (...sections: readonly (readonly [string, string])[]): string =>
  sections.map(([name, text]) => `<h2>${name}</h2><p>${text}</p>`).join('\n');

describe('a policy by another name', () => {
  it.each([
    'Data Policy',
    'Data Use Policy',
    'Our Data Policy',
    'Personal Information Policy',
    'GDPR Policy',
    'Cookie Policy',
    'Cookies Notice',
    'Personal Data Statement',
    'Privacy Questions and Answers',
  ])('%s', (name) => {
    expect(isPolicy(`<title>${name} | Millpond Canoes</title><h1>${name}</h1>${policy}${policy}${history}`)).toBe(true);
  });

  it.each([
    [
      'data of another kind',
      'Open Data Policy',
      'The library gives its catalogue to everybody. Records are in the public domain, and who uses the ' +
        'data need not ask. We update the data each night, and you can take it from our server in three formats.',
    ],
    [
      'data of a journal',
      'Data Policy',
      'Authors place what they measured in an archive that keeps it for ten years, so that others may ' +
        'repeat the work. The editors may ask for the code, too, and reviewers see both before a paper is accepted.',
    ],
  ])('but not one on %s', (_kind, name, text) => {
    expect(isPolicy(`<title>${name}</title><h1>${name}</h1>${paragraphs(text)}`)).toBe(false);
  });
});

describe('a name with more beside it', () => {
  const about = (heading: string): string => `<title>Canoes</title><h1>${heading}</h1>${history}${policy}`;

  it.each([
    'Privacy Policy - Millpond Canoes and Kayaks, the Oldest Yard on the River',
    'Millpond Canoes and Kayaks, the Oldest Yard on the River | Privacy Policy',
  ])('is a name: %s', (heading) => expect(isPolicy(about(heading))).toBe(true));

  it.each(['Privacidad y transparencia', 'Privacidad y cookies', 'Vie privée et sécurité'])(
    'names two topics: %s',
    (heading) => expect(isPolicy(about(heading))).toBe(true),
  );

  it('but not a point of a list that holds its words', () => {
    const duty = 'Keeping the confidentiality of information and data protection rules among all rowers of the club';
    const page = (line: string) =>
      isPolicy(`<title>Rowing</title><h1>Terms of rowing</h1>${history}<ul><li>${line}</li></ul>${policy}${history}`);
    expect(page('Privacy policy')).toBe(true);
    expect(page(duty)).toBe(false);
  });
});

describe('a policy in plain text', () => {
  const plain = policy.replaceAll(/<\/?p>/g, '\n');
  const story = history.replaceAll(/<\/?p>/g, '\n');

  it.each([
    ['under its name', `<pre>MILLPOND CANOES: PRIVACY POLICY\n\n${plain}</pre>`],
    ['under its name and date', `<pre>Privacy policy\nof 3 May 2020\n\n${plain}</pre>`],
    ['under a line', `<pre>${story}\n\nPrivacy Statement\n=================\n \n${plain}</pre>`],
    ['outside of any element', `Privacy policy\r\n\r\n${plain}`],
  ])('%s', (_where, html) => {
    expect(isPolicy(html)).toBe(true);
  });

  it('but not a story that names one', () => {
    expect(isPolicy(`<pre>${story}\n\nPrivacy policy\n\n${story}</pre>`)).toBe(false);
  });
});

describe('a policy that speaks of people', () => {
  it.each([
    [
      'he or she',
      'The surgery keeps a record of each patient: what he or she told the doctor, which medicine he or ' +
        'she takes, and who should be called if he or she cannot speak. We disclose this information only to ' +
        'the hospital that he or she is sent to. A patient may see the data; he or she asks at the desk.',
    ],
    [
      'she or he',
      'The league collects personal data of each player: the club that she or he rows for, and what she ' +
        'or he weighs. We share this data with the referee, and she or he deletes it after the race. We said ' +
        'so to all clubs.',
    ],
    [
      'he alone',
      'The controller of the data is the harbour master. He collects the name of each skipper and stores ' +
        'this information in a book. A skipper may ask him for the data; he shows it, and he corrects ' +
        'personal data that is wrong. He shares it with third parties only by consent.',
    ],
    [
      'who was told what',
      'The school shares personal information about a pupil with the teachers, according to their tasks. ' +
        'What a pupil told the nurse is not disclosed to anybody, and we do not store it. Data is kept ' +
        'according to the law on schools, and parents may withdraw their consent to photographs.',
    ],
  ])('%s', (_who, text) => {
    expect(isPolicy(`<title>Privacy policy</title><h1>Privacy policy</h1>${paragraphs(text)}`)).toBe(true);
  });

  it('but not a report of what people said', () => {
    const report =
      'He had never read the privacy policy, the skipper told this paper. “They collect everything,” he ' +
      'said. According to the harbour, which wrote to all members, the data was deleted; she doubts it, ' +
      'she said, and told the police.';
    expect(
      isPolicy(`<title>Privacy policy | The Gull</title><h1>Privacy policy angers skippers</h1>${paragraphs(report)}`),
    ).toBe(false);
  });
});

describe('a clause on privacy makes no policy of', () => {
  it.each([
    [
      'a contract with a long title',
      'Terms of membership for rowers and their guests in all clubs on the upper river',
      '5. Privacy',
    ],
    ['an agreement', 'The Millpond Agreement for People Who Row', '5. Your privacy'],
    ['rules', 'House rules', 'Privacy'],
    ['rules with a full name', 'House rules', 'Our privacy policy'],
    ['rules with a number before the name', 'How we row together', '5. Data protection and privacy'],
    ['rules with a Roman number', 'How we row together', 'V. Privacy statement'],
    ['a handbook', 'Handbook for new members', 'Data protection'],
  ])('%s', (_kind, title, name) => {
    const sections = [
      ...rules.map((text, at): [string, string] => [`${at + 1}. Rule`, text]),
      [name, clause] as [string, string],
    ];
    const page = `<title>${title} | Millpond</title><h1>${title}</h1>${ruled(...sections, ['6. Last words', rules[0] ?? ''])}`;
    expect(isPolicy(page)).toBe(false);
    expect(isPolicy(page, 'https://millpond.example/privacy')).toBe(false);
  });

  it('a long article, by a dialog that was saved with it', () => {
    const dialog = `<div role="dialog"><h2>About your privacy rights</h2>${paragraphs(clause, clause, clause, clause)}</div>`;
    expect(
      isPolicy(`<title>The flood</title><article><h1>The flood</h1>${history.repeat(20)}</article>${dialog}`),
    ).toBe(false);
  });

  it('but a whole policy below the rules is one', () => {
    const page = `<title>Millpond</title><h1>House rules</h1>${ruled(['Rowing', rules.slice(0, 2).join(' ')])}<h1>Privacy policy</h1>${policy}`;
    expect(isPolicy(page)).toBe(true);
  });
});
