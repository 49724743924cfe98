/** Denials as the whole reader reads them, learned reader and rules: none as its opposite. What is only supposed says nothing. */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import type { Block } from '../../lib/policy/document';
import { readPolicy } from '../../lib/read-policy';
import { block, documentOf } from '../../scripts/shared/example-document';

const stancesIn = (language: string, practice: string, text: string, place: Partial<Block> = {}): readonly string[] =>
  readPolicy({ ...documentOf([block(text, place)]), language }, loadModel(language)).findings.flatMap((found) =>
    found.practice === practice ? [found.stance] : [],
  );

const stancesOf = (practice: string, text: string, place: Partial<Block> = {}): readonly string[] =>
  stancesIn('en', practice, text, place);

const item = (leadIn: string): Partial<Block> => ({ kind: 'item', leadIn });

describe('a denial', () => {
  it.each([
    ['ai-training', 'Our models are trained without your content.'],
    ['ai-training', 'We develop our AI models without using the messages of customers.'],
    ['flash-cookies', 'Local shared objects of Flash are not used here.'],
    ['sale', 'Data from your account is never sold.'],
    ['affiliates', 'We pass nothing on to our sister companies.'],
    ['cookies', 'No cookies are set by us.'],
    ['cookies', 'Cookies are not placed in our newsletters.'],
    ['session-recording', 'Recordings of sessions are not kept in our app.'],
    ['cross-border', 'Our records are kept in Austria and are not sent to other countries.'],
  ])('of %s: %s', (practice, text) => expect(stancesOf(practice, text)).toEqual(['no']));

  it('that rules overlook is no statement', () => {
    expect(stancesOf('cookie-controls', 'There is no button with which cookies could be refused.')).not.toContain(
      'yes',
    );
  });

  it('of something narrower is none of the practice', () => {
    expect(stancesOf('device-identifiers', 'We never link the number of your device to your address.')).not.toContain(
      'no',
    );
  });

  it('holds for the points of its list', () => {
    expect(stancesOf('data-biometric', 'Fingerprints.', item('We do not collect:'))).toEqual(['no']);
    expect(stancesOf('data-biometric', 'Fingerprints.', item('You must not upload:'))).toEqual([]);
  });

  it('holds for what a sentence with nothing of its own leads to', () => {
    const leadIn = 'We do not want to gather sensitive data. This includes:';
    expect(stancesOf('location', 'Your exact location.', item(leadIn))).not.toContain('yes');
    expect(stancesOf('location', 'Your exact location.', item('We collect sensitive data. This includes:'))).toEqual([
      'yes',
    ]);
  });
});

describe('what is only supposed', () => {
  it.each([
    ['sale', 'If a court finds that we have sold your data, you may end the contract.'],
    ['sale', 'If you think that we have sold your data, please write to us.'],
    ['cookies', 'If we ever used cookies, we would ask you first.'],
    ['cookies', 'A cookie is a small file that a site stores in a browser.'],
  ])('says nothing of %s: %s', (practice, text) => expect(stancesOf(practice, text)).toEqual([]));
});

describe('what is given away without names', () => {
  it.each([
    ['third-party-marketing', 'Data that identify no one may be passed to other firms for their marketing.'],
    ['third-party-marketing', 'Other companies may get non-personal data from us for their own advertising.'],
    ['sale', 'We sell reports to researchers in which all data are anonymized.'],
    ['retention', 'We may keep anonymised statistics indefinitely.'],
    ['retention', 'Aggregated data are stored without end.'],
  ])('states nothing of %s: %s', (practice, text) => expect(stancesOf(practice, text)).toEqual([]));
});

describe('in other languages', () => {
  it.each([
    ['de', 'advertising-partners', 'Ein Tracking durch Werbepartner findet dabei statt.', 'yes'],
    ['de', 'cross-border', 'Die Speicherung Ihrer Angaben findet auf Rechnern in den USA statt.', 'yes'],
    ['de', 'sale', 'Ein Verkauf Ihrer Angaben ist ausgeschlossen.', 'no'],
    ['fr', 'sale', 'Aucune donnée de nos membres n’est vendue.', 'no'],
    ['fr', 'cookie-controls', 'Vous pouvez refuser les cookies sans frais.', 'yes'],
    ['es', 'sale', 'Nada de lo que nos cuentas se vende.', 'no'],
    ['es', 'withdraw-consent', 'Puede oponerse en cualquier momento, sin coste alguno.', 'yes'],
    ['it', 'sale', 'Non vendiamo i dati a nessuno.', 'no'],
  ])('tells a denial by what it denies, in %s of %s: %s', (language, practice, text, stance) =>
    expect(stancesIn(language, practice, text)).toEqual([stance]),
  );

  it.each([
    ['de', 'Wir geben Ihre Angaben nicht an Behörden weiter.'],
    ['fr', 'Vos données ne sont pas communiquées aux autorités.'],
    ['es', 'No comunicamos datos a las autoridades.'],
    ['it', 'Non comunichiamo dati alle autorità.'],
  ])('says nothing of a practice that knows no denial, in %s: %s', (language, text) =>
    expect(stancesIn(language, 'legal-disclosure', text)).toEqual([]),
  );
});
