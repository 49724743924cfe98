/** Contact details: name, e-mail or postal address, phone number. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const contact =
  '((your|his|her|their|full|first|last|legal|real|family|given|surname|personal|customer|member|sender) (full|first|real|legal|own)? (name|names)|(as|include|including|includes|provide|like|g|:|[) (a|the|your)? (name|names) (,|and|or|;|])|!(domain|user|screen|host|brand|file|server|product|company|business|computer|site) . (name|names) (,|and|or) ..3 (address|addresses|email|phone|telephone|mailing|postal|contact|age|city|gender|date|street|zip|company|title|surname|password)|email (address|addresses|account|id)|(phone|telephone|mobile|cell|cellular|fax|facsimile|contact) (number|numbers)|(postal|mailing|street|home|shipping|residential|delivery|physical|mail) (address|addresses)|contact (information|details|data|info|particulars)|name (,|and) (email|phone|address))';

export const practice = definePractice({
  id: 'data-contact',
  clauses: {
    yes: [
      `{taken} ... ${contact}`,
      `${contact} ..12 {handled}`,
      { match: `{listed} ... ${contact}`, unless: '{passes-on} ... {listed}' },
      { match: `^ ..8 ${contact}`, under: '{collection-heading}' },
      { match: '^ ..3 (name|names|email|phone|telephone|address) (,|$|and)', under: '{collection-heading}' },
      `(use|uses|used|using) ..5 ${contact}`,
      '(collect|collects|ask for|request|require|store|stores) ..3 (your|email|contact) (email|emails|address|addresses|names|phone|details)',
    ],
    no: [],
  },
  never: [
    '(not|never) ..3 {passes-on} ... (address|addresses|name|names|email|contact|phone)',
    '(children|child|minors|under (the age of)? (13|14|16|18|thirteen)) & (not|without)',
    '(contact us|write to us|email us|call us) ..4 at',
  ],
});

export const wording = defineWording({
  group: 'collection',
  name: 'Contact details',
  question: 'Does it collect your name, address or phone number?',
  why: 'With these, others can reach you, find out who you are and link what different companies know about you.',
  says: {
    yes: 'It collects contact details such as your name, e-mail address or phone number.',
    no: 'It says it does not collect your name, address or phone number.',
    mixed: 'It contradicts itself about collecting your contact details.',
  },
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'When you open an account, we ask for your name and e-mail address.',
    'We collect personal details such as name, address and telephone number.',
    'Your phone number is stored with your order.',
    'To enter a contest you must give us your mailing address.',
    'The data we process includes contact details and your language.',
    'We use your e-mail address to send you the receipt.',
    { text: 'Name and address', leadIn: 'We collect the following information:' },
    { text: 'Telephone number, if you give one', under: 'What information do we collect?' },
    'Email addresses are collected when you sign up for our newsletter.',
  ],
  no: [
    'We do not collect your name or address.',
    'No email addresses are stored on this site.',
    'The app never asks for your phone number.',
  ],
  silent: [
    'We record the domain name of your internet provider.',
    'We will never sell your email address to anyone.',
    'For questions, contact us at our mailing address below.',
    'Choose a user name that nobody else has.',
    'Please keep your password to yourself.',
  ],
});
