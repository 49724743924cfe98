/** How policies in English state `data-payment`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'Your card number is sent to the bank.',
        match: '{payment-detail} ..3 (is|are) ..2 (passed|sent|transmitted|submitted|forwarded|charged) ..1 to',
      },
      {
        says: { text: 'billing address and card details', leadIn: 'When you buy something we collect:' },
        match: '(name|names|address|addresses|number|numbers|zip code|email) (,|and|;) ..12 {payment-detail}',
      },
      { says: { text: 'Payment information', leadIn: 'We collect:' }, match: '{taken} ... {payment-detail}' },
      { says: 'Your payment details are processed by our payment provider.', match: '{payment-detail} ..12 {handled}' },
      {
        says: 'Details that you enter, such as your bank account, are kept for a year.',
        match: '{listed} ... {payment-detail}',
        unless: '{passes-on} ... {listed}',
      },
      {
        says: {
          text: 'Purchases, delivery dates, the last digits of your credit card',
          leadIn: 'Commercial information — Examples',
          under: 'What we collect',
        },
        match: '^ ..14 {payment-detail}',
        under: '{collection-heading}',
        unless: '(no|not) $',
      },
      {
        says: 'We use your credit card only to charge for the order.',
        match: '(use|uses|used|using) ..5 {payment-detail}',
      },
      {
        says: 'We never see your card number; payments are processed by a payment processor.',
        match: `
          (payments|transactions|purchases|payment) ..4 (are|is) ..3 (processed|handled|made) ..4 (through|by|via|using)
          & (processor|provider|paypal|stripe|third party|gateway|processors|providers)
        `,
      },
      {
        says: 'We share your information with our payment provider.',
        match: `
          (share|shares|shared|sharing|pass|passed|transfer|transferred|transmit|transmitted|send|sent) ..12
          (((with|to) (our|a|the|its|their)? payment (provider|providers|processor|processors|service))|for (payment processing|processing (payments|payment)))
        `,
      },
      {
        says: 'Payments go through PayPal.',
        match: '(payments|payment|purchases) (go|goes|run|runs|pass) (through|via|over) ..2 {vendors}',
      },
      {
        says: { text: 'account balances and payment history', leadIn: 'This information can include:' },
        match: '(^|:) ..2 (account (balance|balances)|payment history)',
        under: '({collection-heading}|information ..3 include)',
      },
    ],
    no: [
      {
        says: 'Your card number never reaches our servers.',
        match: '{payment-detail} never (reach|reaches|touch|touches|(pass|passes) through|enter|enters) ..2 (us|our)',
      },
      {
        says: {
          text: 'No',
          leadIn: 'Financial information — Collected',
          under: 'What personal information do we collect?',
        },
        match: '{payment-detail} ..4 (collected|collect) no $',
      },
    ],
  },
  never: [
    '(beware|watch out) of|(phishing|scam|fraudulent|suspicious) ..2 (email|emails|messages|calls|websites)',
    'not ... {payment-detail} ..2 for ..4 (purpose|purposes)',
    // Not to keep a card number is not to do without it.
    `
      (not|never|nor) !(collect|request|ask|take|accept|receive|gather|see|get|view|learn) ..3 (store|stored|keep|kept|retain|retained|save|saved) ...
      {payment-detail}
    `,
    '{payment-detail} ..6 (not|never) ..2 (stored|kept|retained|saved)',
    'no ..2 {payment-detail} (is|are) ..2 (stored|kept|retained|saved)',
    '(not|never) ..3 {passes-on} ... (card|payment|billing|financial)',
    '{not-collection} ..40 {payment-detail}',
    `
      ^ !(... (collect|collects|gather|ask|asks|obtain|following|include|includes|request|receive)) ... (encrypt|encrypts|encrypted|encryption|ssl|
      secure socket|secure sockets|unauthorized|security)
    `,
    'please ..2 not',
  ],
});

export const examples = defineExamples({
  yes: [
    'We collect your credit card number when you order.',
    'Our processor stores your card data on our behalf.',
    'You may be asked for your PayPal address when you sell on our site.',
    'If you place an order, we request contact and financial information (like account or credit card numbers).',
    'When you buy something, we collect your credit card number and its expiry date.',
    'We ask for billing information if you subscribe.',

    { text: 'Credit card or other payment information', leadIn: 'You may provide us with:' },
    'Financial data may be requested from people who place an advertisement.',

    'To pay, you type in the number of your card.',
    'Your details are passed to Coinbox for payment processing.',
    'Personal data is sent to a payment service when you book.',
  ],
  no: [
    'We do not collect or store credit card numbers.',
    'We do not collect credit card numbers.',
    'Payment information is never collected by us.',
    'We do not ask for bank account details.',

    'We never see or store your card number.',
  ],
  silent: [
    'Our prices include tax.',
    'Shops that we link to may ask for your card number.',
    'We do not store your credit card number.',
    'We will never share your credit card number with advertisers.',
    'Prices include tax.',
    'We never share your data with a payment provider.',
    'You can collect the goods in our store.',
    'Members play cards with friends.',
    'Hackers may try to collect your card number.',
    'Beware of e-mails that ask for your bank details.',
    'We never ask for your card number by e-mail.',
  ],
});
