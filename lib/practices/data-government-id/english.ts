/** How policies in English state `data-government-id`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'We may require a copy of your passport to confirm who you are.',
        match: '(scan|copy|photo|image|picture|number) of your ..2 (passport|license|licence|id|identity)',
      },
      {
        says: 'To rent a car, upload your passport.',
        match: '(upload|uploads|uploading|uploaded|scan|present|show) ..6 {identity-papers}',
      },
      {
        says: { text: 'National ID number', leadIn: 'Applicants are asked to provide:' },
        match: '{taken} ... {identity-papers}',
      },
      { says: 'Your driver’s license is recorded when you rent a car.', match: '{identity-papers} ..10 {handled}' },
      {
        says: { text: 'Social Security number, passport number', leadIn: 'Identifiers, including' },
        match: '{listed} ... {identity-papers}',
        unless: '{passes-on} ... {listed}',
      },
      {
        says: { text: 'Passport and visa number', under: 'Information we collect' },
        match: '^ ..8 {identity-papers}',
        under: '{collection-heading}',
        unless: '(no|not) $',
      },
      { says: 'We check your driving licence.', match: '(use|uses|used|using|verify|check) ..4 {identity-papers}' },
    ],
    no: [
      {
        says: { text: 'No', leadIn: 'Passport number — Collected', under: 'What personal information do we collect?' },
        match: '{identity-papers} ..4 (collected|collect) no $',
      },
    ],
  },
  never: [
    '(beware|watch out) of|(phishing|scam|fraudulent|suspicious) ..2 (email|emails|messages|calls|websites)',
    'not ... for (any|other)? (purpose|purposes) (other than|except|not)',
    // Definitions, advice and rights name kinds of data without saying that they are collected.
    `(special (category|categories)|sensitive|personal data|personal information) ..12 (include|includes|means|mean|defined|refers)`,
    '(we mean|be careful|right to opt out|public health|profiling ..4 evaluate)',
    // Tables quote the law's own examples of a category.
    '^ ..12 examples !(of|include|are|:)',
    '(alias|aliases|unique personal identifier) & passport',
    '(ask|request|please|should|must|advise) ..5 (not|never) ..4 (send|disclose|submit|provide|share|post|give|include)',
    '(not|never) ..3 {passes-on} ... (security|passport|license|licence|id|identification)',
    'passport (account|service|sign in)',
  ],
});

export const examples = defineExamples({
  yes: [
    { text: "driver's license number", leadIn: 'We collect:' },

    'We may ask for your Social Security number to check your credit.',
    'Sellers provide their national ID number.',
    'The last four digits of your SSN are requested when you apply.',
    'Sellers must provide their tax identification number.',
    'To open an account we ask for your social security number.',

    'We collect government-issued identification from hosts.',
  ],
  no: [
    'We do not ask for Social Security numbers.',
    'We do not collect social security numbers.',
    'Passport details are never stored by us.',
    'The form does not ask for your driver’s license.',
  ],
  silent: [
    'Do not send us your Social Security number.',
    'Our identity team works on ID checks.',
    'Please do not send us your social security number by e-mail.',
    'Our licence lets you use the software.',
    'Every visitor receives a visitor number.',
    'We will never sell your social security number.',
    'Phishers may ask for your passport number.',
  ],
});
