/** How policies in English state `encryption`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers', 'you'],
  clauses: {
    yes: [
      { says: 'Our checkout pages use https.', match: '(use|uses|using|over|via|through|on|support) https !(:)' },
      {
        says: { text: 'TLS encryption', leadIn: 'We protect data by:' },
        match: '(encrypt|encrypts|encrypted|encrypting|encryption|encoded|scramble|scrambles|scrambled|scrambling)',
      },
      {
        says: 'Our order pages use SSL.',
        match: '(ssl|tls|pgp|aes|secure socket|secure sockets|transport layer security)',
      },
      {
        says: 'All pages use an HTTPS connection.',
        match: 'https ..3 (protocol|connection|connections|encryption|secure|traffic)',
      },
      {
        says: 'Passwords are salted and hashed.',
        match: '(one way|salted|cryptographic) ..3 (hash|hashes|hashed|hashing)',
      },
      { says: 'Passwords are hashed.', match: '(passwords|password) ..6 (hashed|salted)' },
    ],
    no: [
      {
        says: 'E-mail to us travels unencrypted.',
        match:
          '(is|are|be|was|were|sent|stored|kept|saved|transmitted|transferred|travel|travels) ..2 (unencrypted|not encrypted)',
        unless: '(not|never|no) ..6 unencrypted',
      },
    ],
  },
  never: [
    'https : ... (ssl|tls) !(encryption|encrypted|protocol|certificate|connection)',
    `(breach|breaches|incident|incidents|acquired|stolen|theft|compromised|unauthorized person) ... (encrypted|unencrypted|non encrypted)`,
    '(unencrypted|non encrypted|encrypted) ... (breach|breaches|incident|incidents|acquired|stolen|theft|compromised)',
    'non encrypted',
    '(emails|messages|mail) (you)? (sent|send) ..3 unencrypted',
    '(explain|explains|explained) how|(was|were) invented',
    '(our|these) products ..4 encryption',
    '^ (encryption|ssl|tls) (is|means|refers)',
    // Mail that anyone could read says nothing of how the site itself sends data.
    `(email|emails) ..6 (not|never) ..3 (encrypt|encrypted) | (not|never) ..3 (encrypt|encrypted) ..3 (email|emails) | unencrypted email`,
    '(can not|unable to|not able to) ..2 (see|read|decrypt|access) ..12 encrypted',
    '(encrypted|encoded|hashed) ..4 (cookie|cookies|identifier|id)',
  ],
});

export const examples = defineExamples({
  yes: [
    'We use industry-standard encryption when transferring data.',
    'Card details are scrambled before they travel over the Internet.',
    'Payment pages are encrypted.',
    'We use Secure Sockets Layer (SSL) for orders.',
    'All traffic goes over TLS.',
    'Your data is encrypted at rest with AES-256.',

    'Our shop uses strong encryption.',
    'Our payment processor encrypts your card number.',
    'What you send to us is encrypted.',
  ],
  no: [
    'Your files are kept unencrypted on our disks.',
    'The messages that you send us are not encrypted.',

    'We do not encrypt the comments that you send.',
  ],
  silent: [
    'See https://shop.example/ssl/faq for news.',
    'If your unencrypted data is stolen, we will tell you by letter.',
    'A breach of the security of unencrypted records is told to the authorities.',
    'Whoever has non-encrypted data stolen may sue.',
    'Read more at https://shop.example/privacy via https://shop.example.',
    'Our cookies never hold unencrypted personal data.',
    'E-mail is not encrypted.',
    'Encryption means turning text into code.',
    'We keep your data on a secure server.',
    'Do not share your password.',
    'Choose a strong password with numbers and letters.',
    'Our software is protected by copyright.',
    'Most browsers support TLS.',
    'We recommend that you encrypt files before you send them.',
    'Your bank may encrypt your card number.',
    'SSL was invented in the nineties.',
    'Our blog explains how TLS works.',
  ],
});
