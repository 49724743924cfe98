/** How policies in English state `portability`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      '(receive|get|have|give you|send you) ..4 {your-data} ..3 (in|as) (a|an) ..3 (electronic|digital|common|portable|open|reusable) ..1 (format|form|file)',
      'take your (data|information|files|content) with you',
      '(ask|request|right|have us|you may) ..6 (transmit|transfer|send|move|forward) ..3 {your-data} ..2 to (another|a third party of|someone else|a different)',
      '(download|export) ..8 (as|in) (a|an)? ..2 (csv|json|xml|spreadsheet|zip|excel)',
      '({you}|tool|lets|export) ..6 (export|download|take) ..2 (your|their) ..3 (contacts|photos|files|messages|posts|history|library)',
      '(have|right to|request that|ask that|let us know) ..2 {own-data} ..3 (sent|transferred|transmitted|moved|ported) ..4 (another|other|different|third)',
      'copy ..12 (common|electronic|standard|portable) ..4 (format|form)',
      '(form|format) ..2 (other|different) ..2 (programs|software|systems|computers|services) ..2 (read|use|process|open)',
      '(portability|portable (format|form|copy|way|manner|and|,|or|electronic|file))',
      'machine readable',
      '(commonly used|structured) ..4 (format|form)',
      '(export|exporting|download|downloading) ..4 (your|their|all|copy|copies|personal) ..4 ({your-data}|data|content|information|archive)',
      '(export|download) ..3 {your-data}',
      '(transfer|transmit|transferred|transmitted|move|port) ..10 (another|different|other) (controller|provider|organization|company|service) & ({you-may}|right|request|ask|port)',
      'copy of ..4 (data|information) (in|as) (a)? (json|csv|xml|machine|portable|spreadsheet)',
    ],
    no: [
      '{can-not} ..2 (export|download|port) ..4 ({your-data}|data)',
      '{can-not} (data)? portability|(not|never|no) ..2 (offer|provide|support) ..2 portability|no right to ..1 portability',
      '{own-data} ..3 can not be (exported|downloaded|ported)',
    ],
  },
  never: [
    '{deal}',
    'not ..1 have {own-data}',
    '{held-by-others}',
    'health insurance portability',
    'portable (device|devices|media|storage|computer)',
    '(we|us) (export|download) ..6 (data|information)',
  ],
});

export const examples = defineExamples({
  yes: [
    'Take your data with you to another service.',
    "On request we'll give you your data in a common electronic format.",
    { text: 'data portability', leadIn: 'You have the right to:' },
    'You may receive your data in a structured, commonly used, machine-readable format.',
    'You have the right to have your data sent to another controller.',
    'You may move your data to another service.',
    'You can request an electronic copy of your data in a common file format.',
    'You have a right to data portability.',
    'You can receive your data in a machine-readable file.',
    'Use the settings page to export your data.',
    'You may ask that we transmit the data to another provider.',
    'We will hand over your data in a structured and commonly used format.',
    'Members can download a copy of their posts and other personal data.',
    'You can download your readings as a CSV file.',
    'You can download your photos before you leave.',
    'We will hand you your data on request in a form that other programs can read.',
    'You can ask for a copy of your data in JSON.',
  ],
  no: ['We do not offer data portability.', 'It is not possible to export your data.', 'Your data cannot be exported.'],
  silent: [
    'We transfer data to other countries.',
    'We may export aggregate statistics to partners.',
    'Download our app from the store.',
    'We transfer data to our hosting provider.',
    'Staff may not keep data on portable devices.',
    'You can see your data on the account page.',
    'Your personal information may be transferred to another company in a merger.',
    'Your data is sent to a third party for processing.',
  ],
});
