/** How policies in English state `data-contact`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      { says: 'To join, type in your email address.', match: 'type (in)? ..3 {contact-detail}' },
      {
        says: { text: 'Contact details', leadIn: 'Information you give us:' },
        match: `(enter|entering|submit|submitting|supply|supplying|provide us|providing us|give us|giving us|hash|hashed|hashing) ..5 {contact-detail}`,
      },
      {
        says: { text: 'Name and address', leadIn: 'We collect the following information:' },
        match: '{taken} ..25 {contact-detail}',
      },
      { says: 'Your phone number is stored with your order.', match: '{contact-detail} ..12 {handled}' },
      {
        says: { text: 'Name, postal address, phone number', leadIn: 'We collect the following:' },
        match: '{listed} ... {contact-detail}',
        unless: '{passes-on} ... {listed}',
      },
      {
        says: { text: 'Telephone number, if you give one', under: 'What information do we collect?' },
        match: '^ ..8 {contact-detail}',
        under: '{collection-heading}',
        unless: '(no|not) $',
      },
      {
        says: { text: 'Name', under: 'Information we collect' },
        match: '^ ..3 (name|names|email|phone|telephone|address) (,|$|and)',
        under: '{collection-heading}',
        unless: '(no|not) $',
      },
      {
        says: 'We use your e-mail address to send you the receipt.',
        match: '(use|uses|used|using) ..5 {contact-detail}',
      },
      {
        says: 'When you open an account, we ask for your name and e-mail address.',
        match: `(collect|collects|ask for|request|require|store|stores) ..3 (your|email|contact) (email|emails|address|addresses|names|phone|details)`,
      },
    ],
    no: [],
  },
  never: [
    `
      contact (information|details|data) ..4 (set out|provided|listed|given|found|shown|below|above|stated|described) ..4 (above|below|here|in|at|
      section|policy|notice)?
    `,
    '(not|never) automatically',
    'our contact (information|details)',
    '(not|never) ..3 {passes-on} ... (address|addresses|name|names|email|contact|phone)',
    '{not-collection} ..40 {contact-detail}',
    '(children|child|minor|minors) & (under|parent|parents|parental|guardian|13|thirteen|coppa)',
  ],
});

export const examples = defineExamples({
  yes: [
    'When you place an order we ask for your name, street address and telephone number.',
    'To subscribe, simply enter your e-mail address in the box.',
    'Personal data we process includes first and last name and e-mail.',
    "Callers' phone numbers are stored by our switchboard.",

    'We collect personal details such as name, address and telephone number.',

    'To enter a contest you must give us your mailing address.',
    'The data we process includes contact details and your language.',

    'Email addresses are collected when you sign up for our newsletter.',
    'So that we can reach you, please let us have a telephone number.',
    'Subscribers leave their e-mail address with us.',
    "We collect your business e-mail, your job title and your employer's name when you sign up.",
  ],
  no: [
    'We do not collect names, addresses or phone numbers.',
    'We do not collect your name or address.',
    'No email addresses are stored on this site.',
    'The app never asks for your phone number.',
  ],
  silent: [
    'Letters go to the contact details given above.',
    '"Personal data" means anything that tells who you are, such as a name or an e-mail address.',
    'Contact us by e-mail at info@acme.example.',
    'We record your IP address.',
    'We record the domain name of your internet provider.',
    'We will never sell your email address to anyone.',
    'For questions, contact us at our mailing address below.',
    'Choose a user name that nobody else has.',
    'Please keep your password to yourself.',
    'You must not use robots to collect e-mail addresses.',
    'Banks may collect your name and address.',
  ],
});
