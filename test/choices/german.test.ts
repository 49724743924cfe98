/** Ways out of invented German policies: what is offered, what is only told, and what other companies tell. */
import { describe, expect, it } from 'vitest';
import { findChoices } from '../../lib/choices/choices';
import type { Block } from '../../lib/policy/document';
import { block, heading, item, policy } from '../support/policy-with-links';

const choicesOf = (...blocks: readonly Block[]): readonly string[] =>
  findChoices(policy(blocks, 'https://laden.example/datenschutz', 'de')).map(
    ({ kind, label, optOut }) => `${kind}${optOut ? '!' : ''} ${label}`,
  );

describe('offers', () => {
  it.each([
    [
      'Sie können der Zählung Ihrer Besuche [hier](/zaehlung) widersprechen.',
      'analytics',
      'Wir zählen mit StatCo Analytics.',
    ],
    ['Unseren Rundbrief können Sie über [diesen Link](/rundbrief) jederzeit abbestellen.', 'marketing'],
    [
      'Wenn Sie keine Werbung von AdCo mehr sehen möchten, klicken Sie [hier](https://adco.example/aus).',
      'advertising',
    ],
    ['Du kannst der Webanalyse durch StatCo widersprechen: [stat.example/aus](https://stat.example/aus)', 'analytics'],
    [
      'Die Speicherung der Cookies können Sie verhindern, indem Sie [diese Erweiterung](https://stat.example/plugin) installieren.',
      'cookies',
    ],
    ['Melden Sie sich [hier](/weg) vom Newsletter ab oder nutzen Sie den Abmeldelink in jedem Brief.', 'marketing'],
    ['Ihre Auswahl für Cookies können Sie [hier](/auswahl) jederzeit ändern.', 'cookies'],
    [
      'Interessenbezogene Anzeigen lassen sich auf [dieser Seite](https://adco.example/wahl) deaktivieren; bitte folgen Sie den Schritten.',
      'advertising',
    ],
    ['ADCO: WERBUNG KÖNNEN SIE [HIER](https://adco.example/aus) ABLEHNEN.', 'advertising'],
    ['AdCo Remarketing, Opt-Out: [https://adco.example/aus](https://adco.example/aus)', 'advertising'],
  ])('%s', (text, kind, before = '') => {
    const blocks = before === '' ? [] : [block(before)];
    expect(choicesOf(...blocks, block(before === '' ? text : `${before} ${text}`)).at(-1)).toMatch(
      new RegExp(`^${kind}! `),
    );
  });

  it.each([
    [
      'Zur Ausübung Ihrer Rechte schreiben Sie an [recht@laden.example](mailto:recht@laden.example).',
      'contact! recht@laden.example',
    ],
    [
      'Ihre Einwilligung können Sie jederzeit per E-Mail an recht@laden.example widerrufen.',
      'contact! recht@laden.example',
    ],
    [
      'Wer der Post vom Laden widersprechen will, sendet ein paar Zeilen an [nein@laden.example](mailto:nein@laden.example).',
      'contact! nein@laden.example',
    ],
    [
      'Sie haben ein Recht auf Auskunft und Löschung. Hierzu sowie zu weiteren Fragen können Sie sich unter recht@laden.example melden.',
      'contact recht@laden.example',
    ],
    ['Das Konto lässt sich unter [Mein Konto](/konto) mit allen Daten löschen.', 'account Mein Konto'],
    ['Die Rundmail nennt den Weg zum Abmelden; außerdem genügt ein Anruf unter 030 555 0188.', 'contact! 030 555 0188'],
    ['Lehnen Sie das Tracking einfach ab, das geht ohne Folgen: [Opt-out](/aus)', 'analytics! Opt-out'],
    ['Mit einem [Klick](/austragen) können Sie sich aus dem Verteiler austragen.', 'marketing! Klick'],
    ['Wer Auskunft verlangen möchte: Bitte wenden Sie sich an recht@laden.example.', 'contact recht@laden.example'],
    ['Sie können die Löschung Ihres Kontos [in diesem Formular](/loeschen) beantragen.', 'account in diesem Formular'],
    ['Eine Kopie Ihrer Daten können Sie [hier](/kopie) anfordern.', 'data-request hier'],
    ['Ihre Angaben können Sie im [Kundenkonto](/konto) berichtigen oder löschen.', 'account Kundenkonto'],
    ['Der Werbung können Sie auch am Telefon 030 555 0100 widersprechen.', 'contact! 030 555 0100'],
    [
      'Den Widerspruch richten Sie bitte per Post an Laden GmbH, Lindenweg 4, 10115 Berlin.',
      'contact! Laden GmbH, Lindenweg 4, 10115 Berlin',
    ],
    [
      'Um keine Nachrichten mehr zu erhalten, antworten Sie mit STOPP an 12345. Abbestellen können Sie jederzeit.',
      'marketing! STOPP an 12345',
    ],
  ])('%s', (text, expected) => {
    expect(choicesOf(block(text))).toEqual([expected]);
  });

  it('follows a sentence that hangs on the one before', () => {
    const text =
      'Sie haben das Recht, Ihre Einwilligung zu widerrufen. Dazu genügt eine Nachricht an weg@laden.example.';
    expect(choicesOf(block(text))).toEqual(['contact! weg@laden.example']);
  });

  it('reads an item together with what introduces the list', () => {
    const lead = 'Der Verarbeitung können Sie auf diesen Wegen widersprechen:';
    expect(choicesOf(item(lead, 'per E-Mail: [weg@laden.example](mailto:weg@laden.example)'))).toEqual([
      'contact! weg@laden.example',
    ]);
  });

  it('sends from a sentence to the section with its addresses', () => {
    const blocks = [
      block('Für einen Widerspruch nutzen Sie bitte die unten genannten Kontaktdaten.'),
      heading('Kontakt'),
      block('amt@laden.example', { headings: ['Kontakt'] }),
    ];
    expect(choicesOf(...blocks)).toEqual(['contact! amt@laden.example']);
  });

  it('prefers the sentence that lets the reader stop something to an earlier one that sends to the same addresses', () => {
    const blocks = [
      heading('Verantwortliche Stelle'),
      block('amt@laden.example', { headings: ['Datenschutz', 'Verantwortliche Stelle', 'Laden GmbH'] }),
      block('Sie haben ein Recht auf Auskunft. Dazu können Sie sich an uns wenden.'),
      block('Sie können Ihre Einwilligung widerrufen. Dazu genügt eine formlose Mitteilung an uns.'),
    ];
    expect(choicesOf(...blocks)).toEqual(['contact! amt@laden.example']);
  });

  it('sends to the controller named above', () => {
    const blocks = [
      block('amt@laden.example', { headings: ['Verantwortlicher'] }),
      block('Zur Ausübung dieser Rechte wenden Sie sich bitte an den oben genannten Verantwortlichen.'),
    ];
    expect(choicesOf(...blocks)).toEqual(['contact! amt@laden.example']);
  });

  it('takes a button for what its label says where the sentence offers nothing', () => {
    const text = 'Es wird dann ein Cookie gesetzt, das die Zählung verhindert: [StatCo deaktivieren](#)';
    expect(choicesOf(block(text))).toEqual(['cookies! StatCo deaktivieren']);
  });

  it.each(['Cookie-Einstellungen', 'Einwilligung widerrufen', 'Datenschutzeinstellungen ändern'])(
    'takes the button "%s" for what it says',
    (label) => {
      expect(choicesOf(block(`Die Auswahl gilt ein Jahr: [${label}](#)`))).toEqual([`cookies! ${label}`]);
    },
  );

  it('reads umlauts that are written as two characters, and words with soft hyphens', () => {
    const text = 'Sie können der Zählung [hier](/x) wider\u00ADsprechen.'.normalize('NFD');
    expect(choicesOf(block(text))).toHaveLength(1);
  });
});

describe('talk', () => {
  it.each([
    'AdCo (AdCo GmbH, Lindenweg 4, 10115 Berlin): Datenschutz und Opt-out siehe dort.',
    'AdCo: Netzwerk; Anbieter: AdCo GmbH, Lindenweg 4, 10115 Berlin; Widerspruchsmöglichkeit (Opt-out): beim Anbieter.',
    'Wir verwenden [StatCo](https://stat.example/info), um Besuche zu zählen.',
    'Die Rechtmäßigkeit der bis zum Widerruf erfolgten Verarbeitung bleibt unberührt, siehe [Erläuterung](/x).',
    'Nach Ihrem Widerspruch werden die Daten im [Archiv](/x) gelöscht.',
    'Wenn Sie Cookies ablehnen, können Sie [den Warenkorb](/x) nicht nutzen.',
    'Wir speichern die Daten, bis Sie widersprechen; mehr bei [HostCo](https://host.example/x).',
    'Wenn Sie der Zählung widersprochen haben, setzt [StatCo](https://stat.example/x) ein Cookie.',
    'Die Löschung der Daten bei [HostCo](https://host.example/x) erfolgt nach sieben Tagen.',
    'Eine Widerspruchsmöglichkeit gibt es bei [HostCo](https://host.example/x) nicht, es besteht keine Opt-out-Seite.',
    'Den Kauf können Sie binnen 14 Tagen widerrufen, siehe [Belehrung](/x).',
    'Wir sperren die Adresse, um Missbrauch zu verhindern, bei [HostCo](https://host.example/x).',
    'Verantwortlich ist die Laden GmbH, E-Mail: info@laden.example.',
    'Bei Fragen zum Datenschutz erreichen Sie uns unter info@laden.example.',
    'Wir antworten auf Ihre Anfrage und löschen Ihre Daten danach; schreiben Sie an info@laden.example.',
    'Sie haben das Recht auf Auskunft nach [Art. 15 DSGVO](https://recht.example/15).',
    'Sie haben ein Beschwerderecht bei der Aufsichtsbehörde: [poststelle@amt.example](mailto:poststelle@amt.example).',
    'Sie können Auskunft verlangen oder sich bei der [Landesbeauftragten](https://amt.example/x) beschweren.',
    'Bitte melden Sie sich nach dem Besuch in Ihrem [Konto](/x) ab.',
  ])('%s', (text) => {
    expect(choicesOf(block(text))).toEqual([]);
  });
});

describe('what other companies tell', () => {
  it.each([
    'Weitere Informationen finden Sie in der Datenschutzerklärung von AdCo: [https://adco.example/daten](https://adco.example/daten).',
    'Widerspruchsmöglichkeiten entnehmen Sie der Datenschutzerklärung von AdCo unter [https://adco.example/daten](https://adco.example/daten).',
    'Wie Sie AdCo widersprechen können, steht in den [Datenschutzhinweisen](https://adco.example/daten).',
    'StatCo nutzt Ihre Daten nach eigenen [Nutzungsbedingungen](https://stat.example/agb).',
    'Sie können StatCo widersprechen. Näheres bei [StatCo](https://stat.example/info).',
  ])('%s', (text) => {
    expect(choicesOf(block(text))).toEqual([]);
  });

  it('offers of two links the one that stops something', () => {
    const text =
      'Werbung von AdCo: Datenschutzerklärung: [https://adco.example/daten](https://adco.example/daten), ' +
      'Opt-Out: [https://adco.example/aus](https://adco.example/aus).';
    expect(choicesOf(block(text))).toEqual(['advertising! https://adco.example/aus']);
  });

  it('offers help pages of browsers where cookies can be deleted', () => {
    const text =
      'Cookies können Sie in Ihrem Browser löschen: [Fuchs](https://fuchs.example/cookies), [Kompass](https://kompass.example/cookies).';
    expect(choicesOf(block(text))).toEqual(['cookies! Fuchs', 'cookies! Kompass']);
  });

  it('does not offer a browser that is only named', () => {
    expect(choicesOf(block('Cookies speichert auch [Fuchs](https://fuchs.example/).'))).toEqual([]);
  });
});
