/** Sale: selling, renting or trading personal data, or what a law counts as that. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: 'sale',
  clauses: {
    yes: [
      // "we do not sell, rent or lease your personal information"
      { match: '(sell|sells|selling|rent|rents|renting|trade|trades|trading|lease|barter) ..8 {saleable}', unless: '{deal} | business of selling | rent (a|an|the|to|from)' },
      // "your details are never sold or rented"
      { match: '{saleable} ..10 (sold|rented|traded|leased)', unless: '{deal}' },
      // "personal data sold", "information we have sold or shared in the past year"
      { match: '(categories|types|kinds) ..12 (sell|sold) (or|and)? (shared|share)?', unless: '{deal}' },
      // "some of this may be considered a sale under California law"
      '(considered|deemed|constitute|constitutes|constituted|qualify|qualifies|regarded|treated|interpreted|classified|viewed|amount|amounts|characterized|be|a) ..6 (sale|sales|selling) & (law|laws|ccpa|cpra|california|nevada|virginia|colorado|defined|definition|definitions|legislation|broad|broadly)',
      '(sale|sell|selling) ..8 (as|within) .. (defined|defines|definition|meaning|term) & (may|might|could|does|engage|engages) ..8 (sale|sell|selling)',
      'in the business of (selling|renting|trading)',
      '(rent|sell|trade|exchange) ..6 (mailing|email|customer|subscriber|postal|marketing) (list|lists)',
    ],
    no: ['(not|never) (knowingly|and|will|do|to|ever)? ..2 (sell|rent|trade) ..8 {saleable} & {deal}'],
  },
  never: [
    '(right|rights|whether|request|requests|direct|ask|instruct|tell|prefer|choose) ..24 (sell|sold|selling|sale|sales)',
    '(sell|sale) (or share)? my',
    'opt out ..8 (sell|sold|selling|sale|sales)',
    '(collecting|collect) , (using|selling|disclosing)',
    '(permit|allow|allows|prohibit|prohibits|prohibited|forbid|forbids|forbidden|prevent|prevents|agree|agreed|bound|contractually|may not|not authorized) ..12 (sell|selling|sale|rent|trade)',
    'if (we|we ever|we were to|we decide to) (sell|sold)',
    '(sell|sale|sold) ... (under|age of|ages) (13|14|16|18|thirteen|sixteen)',
    'minors|children',
  ],
});

export const wording = defineWording({
  group: 'sharing',
  name: 'Selling your data',
  question: 'Does it sell your data?',
  why: 'Once data about you is sold, you no longer know who has it. Some laws also count giving data to advertisers in return for a benefit as a sale.',
  says: {
    yes: 'Data about you is sold, rented or traded, or passed on in a way that a law counts as selling.',
    no: 'It says it does not sell your data.',
    mixed: 'It says both that it sells your data and that it does not.',
  },
  tone: { yes: 'alarm', no: 'good', mixed: 'alarm' },
});

export const examples = defineExamples({
  yes: [
    'We sell customer names and addresses to other firms.',
    'From time to time we rent our mailing list to companies whose wares you may like.',
    'Your personal information may be sold or traded to outside businesses.',
    'Letting ad companies read these cookies may be considered a “sale” under California law.',
    'Some of what we pass on could qualify as a sale of personal data as the law of your state defines it.',
    'Categories of personal data that we sold or shared in the past year: identifiers and browsing history.',
  ],
  no: [
    'We do not sell, rent or lease your personal information to anyone.',
    'Your details are never sold.',
    'Not now and not ever will we sell your data.',
    'We are not in the business of selling information about our guests.',
    'Except in a merger, we will not sell your personal data.',
  ],
  silent: [
    'You have the right to opt out of the sale of your personal information.',
    'We sell hiking boots and tents in our online shop.',
    'If our company is sold, customer information may be handed to the buyer.',
    'Click “Do Not Sell My Personal Information” to set your choice.',
    'We forbid our contractors to sell any personal data that they see.',
  ],
});
