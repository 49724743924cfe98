/** Cross-border: data that is kept, used or sent outside the reader’s country. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: 'cross-border',
  clauses: {
    yes: [
      // "your data may be transferred to and stored in other countries"
      { match: '(transfer|transferred|transferring|transfers|transmitted|process|processed|processing|store|stored|storing|storage|host|hosted|hosting|maintained|held|kept|moved|send|sent|export|exported) ..20 ((in|to|at|across|within|from|on) ..8)? {abroad}', unless: '(complaint|complain|authority|regulator)' },
      '(server|servers|data center|data centers|facilities|infrastructure|providers|processors|recipients|companies|offices|affiliates) ..10 (in|outside|across|throughout|around) ..8 {abroad}',
      '(standard|model) contractual clauses',
      '(cross border|cross-border|international|transborder) (data)? (transfer|transfers|flow|flows|sharing)',
      '(laws|protection|protections) ..10 (countries|country|jurisdiction|jurisdictions) ..12 (differ|different|less|as protective|same level|not|equivalent|adequate)',
    ],
    no: [],
  },
});

export const wording = defineWording({
  group: 'sharing',
  name: 'Other countries',
  question: 'Does your data leave your country?',
  why: 'In another country other laws hold: you may have fewer rights there, and its authorities may look at your data.',
  says: {
    yes: 'Your data may be kept or used in another country.',
    no: 'It says your data does not leave your country or region.',
    mixed: 'It contradicts itself about whether your data leaves your country.',
  },
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'Your data may be transferred to and stored in other countries.',
    'If you live outside the United States, your information will be sent to and processed in the United States.',
    'Our servers are located in Canada and Ireland.',
    'We rely on standard contractual clauses when data goes abroad.',
    'By using the site you agree to the transfer of your information overseas.',
    'Some of our providers are based outside the European Economic Area.',
  ],
  no: [
    'Your data is not transferred outside the European Union.',
    'We do not send personal information abroad.',
    'Personal data never leaves servers: it is not stored in other countries.',
  ],
  silent: [
    'We take part in the Privacy Shield between the EU and the US.',
    'Our shop ships boots to other countries.',
    'You may complain to an authority in the European Union.',
    'This site is run from Ohio.',
  ],
});
