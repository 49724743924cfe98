/** A page's units, as people label them. */
import { describe, expect, it } from 'vitest';
import { cutUnits } from '../../scripts/training/cut-units';
import { block, documentOf } from '../../scripts/shared/example-document';

const page = (words: number, language = 'de') => ({
  ...documentOf([
    block('Ihre Rechte', { kind: 'heading' }),
    block('Wir fragen gem. Art. 7 DSGVO. Sie antworten.', { headings: ['Datenschutz', 'Ihre Rechte'] }),
    block('Ihr Name', { kind: 'item', headings: ['Datenschutz', 'Ihre Rechte'], leadIn: 'Wir speichern:' }),
  ]),
  language,
  words,
});

describe('units of a page', () => {
  it('are its sentences and list items, with the heading and the lead-in above them', () => {
    expect(cutUnits(page(400), 'de')).toEqual([
      { kind: 'paragraph', heading: 'Ihre Rechte', leadIn: null, text: 'Wir fragen gem. Art. 7 DSGVO.' },
      { kind: 'paragraph', heading: 'Ihre Rechte', leadIn: null, text: 'Sie antworten.' },
      { kind: 'item', heading: 'Ihre Rechte', leadIn: 'Wir speichern:', text: 'Ihr Name' },
    ]);
  });

  it.each([
    ['a page in another language', page(400, 'nl'), 'de', /this page is in "nl", not in "de"/],
    ['a short page', page(299), 'de', /299 words, fewer than 300/],
    ['a language that is not read', page(400), 'xx', /xx is none of en, de, fr, es/],
  ])('%s has none', (_name, document, language, problem) => {
    expect(() => cutUnits(document, language)).toThrow(problem);
  });
});
