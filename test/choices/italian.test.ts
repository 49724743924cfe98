/** Ways out of invented Italian policies: what is offered, what is only told, and what other companies tell. */
import { describe, expect, it } from 'vitest';
import { findChoices } from '../../lib/choices/choices';
import type { Block } from '../../lib/policy/document';
import { block, heading, item, policy } from '../support/policy-with-links';

const choicesOf = (...blocks: readonly Block[]): readonly string[] =>
  findChoices(policy(blocks, 'https://bottega.example/informativa', 'it')).map(
    ({ kind, label, optOut }) => `${kind}${optOut ? '!' : ''} ${label}`,
  );

describe('offers', () => {
  it.each([
    ['Può opporsi alla rilevazione delle visite [qui](/visite).', 'analytics! qui'],
    ['Per annullare l’iscrizione alla newsletter, clicchi su [questo link](/via).', 'marketing! questo link'],
    [
      'Se non vuole più vedere annunci di AdCo, visiti [questa pagina](https://adco.example/no).',
      'advertising! questa pagina',
    ],
    [
      'È possibile rifiutare i cookie di StatCo al seguente link: [stat.example/no](https://stat.example/no).',
      'cookies! stat.example/no',
    ],
    ['Puoi modificare le tue scelte sui cookie in ogni momento [da qui](/cookie-scelte).', 'cookies! da qui'],
    [
      'L’utente può revocare il consenso inviando una mail a [no@bottega.example](mailto:no@bottega.example).',
      'contact! no@bottega.example',
    ],
    ['Per esercitare i Suoi diritti scriva a diritti@bottega.example.', 'contact! diritti@bottega.example'],
    ['Tali diritti possono essere esercitati presso diritti@bottega.example.', 'contact! diritti@bottega.example'],
    ['Può rettificare i Suoi dati scrivendo a diritti@bottega.example.', 'contact diritti@bottega.example'],
    ['L’interessato può ottenere una copia dei propri dati con [il modulo](/copia).', 'data-request il modulo'],
    ['Puoi eliminare il tuo account dalla pagina [Profilo](/profilo).', 'account Profilo'],
    ['Per non ricevere più le nostre lettere basta una chiamata al numero 06 555 0100.', 'contact! 06 555 0100'],
    [
      'Può esercitare i propri diritti scrivendo a: Bottega srl, via dei Tigli 4, 00184 Roma.',
      'contact! Bottega srl, via dei Tigli 4, 00184 Roma',
    ],
    ['Per disattivare i messaggi, rispondi STOP al 25000.', 'marketing! STOP al 25000'],
    [
      'Per opporsi alle telefonate c’è il [Registro delle opposizioni](https://www.registrodelleopposizioni.it/).',
      'marketing! Registro delle opposizioni',
    ],
  ])('%s', (text, expected) => {
    expect(choicesOf(block(text))).toEqual([expected]);
  });

  it('follows a sentence that hangs on the one before', () => {
    const text = 'L’utente può opporsi alle offerte commerciali. A tal fine scriva a no@bottega.example.';
    expect(choicesOf(block(text))).toEqual(['contact! no@bottega.example']);
  });

  it('reads an item together with what introduces the list', () => {
    const lead = 'Per esercitare i diritti può rivolgersi a noi:';
    expect(
      choicesOf(item(lead, 'per posta elettronica: [diritti@bottega.example](mailto:diritti@bottega.example)')),
    ).toEqual(['contact! diritti@bottega.example']);
  });

  it('sends from a sentence to the section with its addresses', () => {
    const blocks = [
      block('Per esercitare i diritti, scriva all’indirizzo indicato di seguito.'),
      heading('Contatti'),
      block('bottega@bottega.example', { headings: ['Contatti'] }),
    ];
    expect(choicesOf(...blocks)).toEqual(['contact! bottega@bottega.example']);
  });
});

describe('talk', () => {
  it.each([
    'Usiamo [StatCo](https://stat.example/info) per contare le visite.',
    'La liceità del trattamento prima della revoca del consenso resta, si veda [il commento](/x).',
    'In caso di opposizione, [HostCo](https://host.example/x) conserva una copia.',
    'Se rifiuta i cookie, [il carrello](/carrello) potrebbe non funzionare.',
    'I dati restano presso [HostCo](https://host.example/x) fino alla richiesta di cancellazione.',
    'Le lettere saranno poi cancellate da [HostCo](https://host.example/x).',
    'Il titolare può sospendere il Suo account secondo [le regole](/regole).',
    'Non è possibile rifiutare i cookie tecnici di [HostCo](https://host.example/x).',
    'Il titolare è Bottega srl, mail: info@bottega.example.',
    'Per ogni domanda su questa pagina scriva a info@bottega.example.',
    'Può ottenere copia dell’informativa da info@bottega.example.',
    'L’interessato ha il diritto di accesso dell’[articolo 15 del GDPR](https://legge.example/15).',
    'L’interessato può proporre reclamo al [Garante](https://garante.example/x).',
    'Può recedere dal contratto e restituire la merce [qui](/resi).',
    'I minori possono visitare [la bottega](/piantina) con i genitori.',
  ])('%s', (text) => {
    expect(choicesOf(block(text))).toEqual([]);
  });
});

describe('what other companies tell', () => {
  it.each([
    'Per maggiori informazioni si veda l’informativa di AdCo: [https://adco.example/dati](https://adco.example/dati).',
    'Può rifiutare StatCo come dice la sua [cookie policy](https://stat.example/cookie).',
    'Può rifiutare i cookie di StatCo. Per saperne di più: [StatCo](https://stat.example/info).',
    'StatCo tratta i dati secondo le sue [condizioni](https://stat.example/condizioni).',
  ])('%s', (text) => {
    expect(choicesOf(block(text))).toEqual([]);
  });

  it('offers of two links the one that stops something', () => {
    const text =
      'Pubblicità di AdCo, informativa: [https://adco.example/dati](https://adco.example/dati), ' +
      'opt-out: [https://adco.example/no](https://adco.example/no).';
    expect(choicesOf(block(text))).toEqual(['advertising! https://adco.example/no']);
  });

  it('offers help pages of browsers where cookies can be deleted', () => {
    const text =
      'Può cancellare i cookie nel Suo browser: [Volpe](https://volpe.example/cookie), [Bussola](https://bussola.example/cookie).';
    expect(choicesOf(block(text))).toEqual(['cookies! Volpe', 'cookies! Bussola']);
  });
});
