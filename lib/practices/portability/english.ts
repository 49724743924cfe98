/** How policies in English state `portability`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'Take your data with you to another service.',
        match: 'take your (data|information|files|content) with you',
      },
      {
        says: 'You can download your readings as a CSV file.',
        match: '(download|export) ..8 (as|in) (a|an)? ..2 (csv|json|xml|spreadsheet|zip|excel)',
      },
      {
        says: 'You can download your photos before you leave.',
        match: `({you}|tool|lets|export) ..6 (export|download|take) ..2 (your|their) ..3 (contacts|photos|files|messages|posts|history|library)`,
      },
      {
        says: 'You have the right to have your data sent to another controller.',
        match: `
          (have|right to|request that|ask that|let us know) ..2 {own-data} ..3 (sent|transferred|transmitted|moved|ported) ..4 (another|other|different|
          third)
        `,
      },
      {
        says: 'You can request an electronic copy of your data in a common file format.',
        match: 'copy ..12 (common|electronic|standard|portable) ..4 (format|form)',
      },
      {
        says: 'We will hand you your data on request in a form that other programs can read.',
        match:
          '(form|format) ..2 (other|different) ..2 (programs|software|systems|computers|services) ..2 (read|use|process|open)',
      },
      {
        says: { text: 'data portability', leadIn: 'You have the right to:' },
        match: `(portability|portable (format|form|copy|way|manner|,|or|electronic|file)|portable and ..3 (format|form|copy|way|manner|usable))`,
      },
      { says: 'You can receive your data in a machine-readable file.', match: 'machine readable' },
      {
        says: 'We will hand over your data in a structured and commonly used format.',
        match: '(commonly used|structured) ..4 (format|form)',
      },
      {
        says: 'Use the settings page to export your data.',
        match: `(export|exporting|download|downloading) ..4 (your|their|all|copy|copies|personal) ..4 ({your-data}|data|content|information|archive)`,
      },
      { says: 'Use the settings page to export your data.', match: '(export|download) ..3 {your-data}' },
      {
        says: 'You may ask that we transmit the data to another provider.',
        match: `
          (transfer|transmit|transferred|transmitted|move|port) ..10 (another|different|other) (controller|provider|organization|company|service)
          & ({you-may}|right|request|ask|port)
        `,
      },
      {
        says: 'You can ask for a copy of your data in JSON.',
        match: 'copy of ..4 (data|information) (in|as) (a)? (json|csv|xml|machine|portable|spreadsheet)',
      },
    ],
    no: [
      {
        says: 'It is not possible to export your data.',
        match: '{can-not} ..2 (export|download|port) ..4 ({your-data}|data)',
      },
      {
        says: 'We do not offer data portability.',
        match:
          '{can-not} (data)? portability|(not|never|no) ..2 (offer|provide|support) ..2 portability|no right to ..1 portability',
      },
      { says: 'Your data cannot be exported.', match: '{own-data} ..3 can not be (exported|downloaded|ported)' },
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
    'You may receive your data in a structured, commonly used, machine-readable format.',

    'You have a right to data portability.',

    'Members can download a copy of their posts and other personal data.',
  ],
  no: [],
  silent: [
    'Our speaker is portable and sturdy.',
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
