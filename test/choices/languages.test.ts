/** Each language brings what it says of ways out; one that brings nothing finds what the register knows and standard labels. */
import { describe, expect, it } from 'vitest';
import { findChoices } from '../../lib/choices/choices';
import type { OfferLanguage } from '../../lib/choices/offer-reader';
import { unread } from '../../lib/languages/unread';
import { block, heading, policy } from '../support/policy-with-links';

/** As much German as the sentences below take. */
const german: OfferLanguage = {
  ...unread,
  choices: {
    spell: unread.spell,
    lexicon: { stopp: '(widersprechen|abbestellen)' },
    patterns: {
      offered: { koennen: 'können sie|sie können' },
      stopping: { widersprechen: '{stopp}' },
      changing: { auskunft: 'auskunft' },
      mereTalk: { folgen: 'wenn sie {stopp} ~10 nicht mehr' },
      aboutAdvertising: { werbung: 'werbung' },
      aboutMarketing: { rundbrief: 'rundbrief' },
      contactHeading: { kontakt: 'kontakt' },
      referral: { unten: 'unten genannte*' },
      documents: { hinweise: 'hinweise' },
    },
    spoken: {
      beforeNumber: ['Telefon'],
      beforeAddress: [['Post an']],
      postBox: '\\bPostfach\\b',
      beforeCode: ['sende'],
      withCode: ['das Wort'],
      codes: ['STOPP'],
      beforeCodeNumber: ['an'],
    },
    paths: { document: /\/datenschutz$/, contact: /\/kontakt\b/ },
    company: 'wir',
    referralCues: ['unten'],
  },
};

const found = (language: OfferLanguage, ...texts: readonly string[]): readonly string[] =>
  findChoices(policy(texts.map((text) => block(text))), language).map(
    ({ kind, label, optOut }) => `${kind} ${label}${optOut ? '!' : ''}`,
  );

describe('a language with rules of its own', () => {
  it.each([
    ['Sie können unserer Werbung [hier](/x) widersprechen.', ['advertising hier!']],
    ['Den Rundbrief können Sie [abbestellen](/weg).', ['marketing abbestellen!']],
    ['Sie können unter [Schreiben Sie uns](/kontakt) Auskunft verlangen.', ['contact Schreiben Sie uns']],
    ['Sie können am Telefon 030 555 0100 der Werbung widersprechen.', ['contact 030 555 0100!']],
    [
      'Sie können widersprechen, per Post an Acme, Lindenweg 4, 10115 Berlin.',
      ['contact Acme, Lindenweg 4, 10115 Berlin!'],
    ],
    ['Sie können widersprechen: sende das Wort STOPP an 12345.', ['marketing STOPP an 12345!']],
    ['Wenn Sie widersprechen, geht [die Lampe](/x) nicht mehr.', []],
    ['Sie können Auskunft verlangen, siehe [Hinweise](/x).', []],
    ['You can opt out of our advertising [here](/x).', []],
  ])('%s', (text, expected) => {
    expect(found(german, text)).toEqual(expected);
  });

  it('sends from a sentence to the section with its addresses', () => {
    const blocks = [
      block('Auskunft können Sie über die unten genannte Stelle verlangen.'),
      heading('Kontakt'),
      block('[amt@acme.example](mailto:amt@acme.example)', { headings: ['Kontakt'] }),
    ];
    expect(findChoices(policy(blocks), german).map(({ href }) => href)).toEqual(['mailto:amt@acme.example']);
  });
});

describe('a language without any', () => {
  it.each([
    ['You can opt out of our advertising [here](/x), or by phone: call 800-555-0100.', []],
    ['Opt out: [stop@acme.example](mailto:stop@acme.example)', []],
    ['[Cookie settings](/cookies) kan u altijd wijzigen.', ['cookies Cookie settings!']],
    ['U kunt [deze plug-in](https://tools.google.com/dlpage/gaoptout?hl=nl) installeren.', ['analytics deze plug-in!']],
  ])('%s', (text, expected) => {
    expect(found(unread, text)).toEqual(expected);
  });

  it('is what a document is in that the reader does not know', () => {
    const link = block('U kunt zich [hier](https://tools.google.com/dlpage/gaoptout) afmelden. Opt out [there](/x).');
    const choices = findChoices({ ...policy([link]), language: 'nl' });
    expect(choices.map(({ label, quote }) => [label, quote])).toEqual([['hier', 'U kunt zich hier afmelden.']]);
  });
});
