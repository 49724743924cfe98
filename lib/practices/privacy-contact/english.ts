/** How policies in English state `privacy-contact`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const reach = `
  (contact|contacting|email|emailing|write|writing|call|calling|reach|send|mail|get in touch|getting in touch|let us know|speak to|talk to|fill out|
  complete|submit|direct|directed|addressed)
`;

const query = `
  (question|questions|concern|concerns|comment|comments|complaint|complaints|inquiry|inquiries|enquiry|enquiries|queries|query|suggestions|difficulties)
`;

const topic = `(privacy|policy|statement|notice|personal information|personal data|your information|your data|data protection|practices|gdpr|rights)`;

const address = `
  (email|mail|phone|telephone|tel|fax|attn|attention|address|street|avenue|ave|suite|po box|p.o|box|inc|llc|ltd|road|floor|contact form|privacy@*|
  info@*|support@*|contact@*|help@*)
`;

/** Questions as something that the company answers, or asks. */
const answering = `
  (to|as to|may) (respond|answer|communicate) | (respond|responding) to (comments|questions|requests|inquiries) | questions you (answer|answered)
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'If anything in this statement troubles you, never hesitate to write to the office at 5 Elm Road.',
        match: `(not|never) hesitate to ..2 (drop|contact|email|write|reach|call|ask) ..3 (us|me|our|the) ..4 (at|via|by|:|line|on)`,
      },
      {
        says: 'Drop our privacy desk a line.',
        match: '(drop|send) our ..2 (privacy|data) ..1 (team|desk|office|officer) (a line|a note|an email)',
      },
      {
        says: "Please don't hesitate to reach out to our team about your data: help@shop.example",
        match: `(not hesitate|feel free) to ..2 (contact|email|write to|write|reach|call|get in touch|ask|reach out) ..8 (at|via|by|through|with|:)`,
      },
      {
        says: 'You may put questions about your data to the office named below.',
        match: `
          (put|send|address|direct|bring) ..2 (questions|queries|concerns|complaints) ..8 to (the|our) ..3 (office|officer|team|department|address|
          person)
        `,
      },
      {
        says: 'If anything here is unclear, please get in touch using this form.',
        match:
          '(drop us a line|get in touch !(with !(us|our))|write to us|reach out) ..4 (at|using|through|via|by|with)',
      },
      {
        says: 'Comments on our privacy practices are welcome at 555-0100.',
        match:
          '(comments|questions|queries|concerns) ..6 (privacy|policy|statement|data) ..8 (welcome|answered) ..2 (at|by|on)',
      },
      {
        says: 'Write to: Privacy, 4 Mill Lane, Leeds.',
        match: '^ (please)? (write|contact|mail|email) (to)? :? ..2 privacy',
      },
      {
        says: 'Our data protection officer can be reached at the address below.',
        match: '(representative|officer|dpo) ..6 (be)? (contacted|reached) (at|through|via|by)',
      },
      {
        says: 'If you have questions about this privacy policy, please contact us at help@shop.example.',
        match: `
          (concerns|questions|queries|complaints) ..8 (data|privacy|information|policy) ..4 (please)? (contact|write|email|mail|call|ask|tell) us
        `,
      },
      {
        says: 'For privacy matters, call our office.',
        match:
          '(privacy matters|privacy questions|privacy issues|privacy concerns) ..4 (mail|email|contact|write|call)',
      },
      {
        says: 'For further information on our handling of data, get in touch with us.',
        match: '(further|more|additional) information ..14 (contact|write to|email|call|get in touch with) us',
      },
      {
        says: 'Our EU representative is Acme GmbH in Berlin.',
        match:
          '((eu|uk|european|gdpr) representative|representative (in|for|within) the (eu|uk|european union|union|eea))',
      },
      {
        says: 'If you have questions about this privacy policy, please contact us at help@shop.example.',
        match: `
          ${query} ..16 (mail|email|to|at) (help@*|info@*|support@*|contact@*|admin@*|webmaster@*|legal@*|hello@*|service@*|customerservice@*|
          feedback@*)
        `,
      },
      {
        says: 'If something seems wrong, let us know at the address on our front page.',
        match: `(let us know|tell us|notify us|inform us) ..8 (form|email|phone|address|below|at !(any|all|once|least|the time))`,
        unless: '(change|changes|update|opt out|unsubscribe|delete)',
      },
      {
        says: 'If you have questions about this policy, write to privacy@acme.example.',
        match: `${query} ..24 (contact|email|write to|call|reach) !(information)`,
        unless: answering,
      },
      {
        says: 'If you have questions about this policy, write to privacy@acme.example.',
        match: `${query} ..24 ${reach} ..6 (us|our|at|to|the|following|below|form)`,
        unless: answering,
      },
      {
        says: 'Contact us with any concerns about our privacy practices.',
        match: `(contact|contacting|email|write|write to|call|reach) (us|our) ..10 (if|with|for|regarding|about) ..8 ${query}`,
        unless: '(when|if) you (contact|email|write|call)',
      },
      {
        says: 'Questions or comments about this notice can be sent to our privacy office.',
        match: `${query} ... (may|can|should) be ..2 (sent|directed|addressed|emailed|submitted|made|mailed)`,
      },
      {
        says: 'Contact us with any concerns about our privacy practices.',
        match: `${reach} ..8 (regarding|about|concerning|with respect to|relating to) ..6 ${topic}`,
      },
      {
        says: 'Contact our Data Protection Lead, Fairfield House, Bath.',
        match: `
          ${reach} ..14 (privacy|data protection|data privacy) (officer|lead|desk|contact|team|office|department|coordinator|administrator|manager|
          compliance)
        `,
      },
      {
        says: 'Our data protection officer can be reached at the address below.',
        match: `
          (data protection officer|privacy officer|data protection contact|dpo|data controller) ..10 (is|at|contact|contacted|reach|reached|email|
          address)
        `,
      },
      {
        says: 'Write to privacy@shop.example.',
        match:
          '(privacy@*|dataprotection@*|gdpr@*|dpo@*|privacypolicy@*|datenschutz@*|dataprivacy@*|dataprivacyofficer@*)',
      },
      {
        says: { text: 'E-mail us at info@acme.example.', under: 'Questions about privacy' },
        match: `(contact|reach|write|write to|email) (us|:) ... ${address}`,
      },
      {
        says: { text: 'You can call us at 555-0100 or write to 1 Main Street.', under: 'Contact us' },
        match: '(contact|contacting|email|emailing|write to|writing to|call|calling) us at',
      },
      {
        says: 'Reach our office in one of the following ways.',
        match: `
          (contact|reach|write|contacting|reached) ..6 (following|below) ..4 (address|addresses|contact information|contact details|information|methods|
          ways|email|number)
        `,
      },
      {
        says: { text: 'Acme Inc., 12 High Street, Springfield, privacy@acme.example', under: 'Contact us' },
        match: `(^|:|us|our) ..3 ${address}`,
        under: '(contact|contacting|questions|comments|concerns|inquiries|reach us|data controller)',
        unless: '{we} (may|will|also)? (contact|collect|use|request|ask)|your (email|address)',
      },
      {
        says: { text: 'E-mail us at info@acme.example.', under: 'Questions about privacy' },
        match: `${reach} ..4 (us|at|to)`,
        under: '(contact us|contacting us|questions|how to contact|contact information|contact details)',
      },
      {
        says: 'If something on this page worries you, drop us a line.',
        match: `(worry|worries|trouble|troubles|puzzles|unclear) ..8 (drop us a line|get in touch|write to us|email us|call us|reach out)`,
      },
      {
        says: 'Got a question about any of this? Write to us.',
        match: '^ ..3 (write|email|contact|call|mail|ask|reach|drop) ..2 (us|to|me|our)',
        after: '(question|questions|query|queries|concern|concerns|unclear|worried)',
      },
    ],
  },
  never: [
    `(contact|ask|check with) your ..2 (carrier|operator|provider|bank|employer|administrator|internet service provider|manufacturer)`,
    'tell us not to',
    '(talk|speak) to (your|a|the|their) (child|children|parent|parents)',
    `
      (contact|contacting|check with|write to) (those|the|such|these|that|any|their) ..3 (third party|third parties|site|sites|provider|providers|
      partner|partners|advertiser|company|companies|retailer|merchant)
    `,
    '{we} (may|might) (also)? (contact|email|call|collect|use)',
    '(answer|answering) ..3 questions',
  ],
});

export const examples = defineExamples({
  yes: [
    'If anything about our use of your data is unclear, do not hesitate to write to me at ann@shop.example.',

    'Should you have doubts about this notice, do not hesitate to write at once: desk@shop.example.',

    'Questions about this statement? Drop us a line at help@example.com.',

    'Send your privacy queries to: Privacy Office, 12 High Street, Springfield.',
  ],
  silent: [
    'To stop text charges, contact your mobile carrier.',
    'Contact the retailer about your order.',
    'Questions are answered by our staff in forums.',
    'We ask questions about your health.',
    'Contact your bank if your card is lost.',
    'Call us to order by phone.',
    'You may have questions about cookies.',
    'Unless you tell us not to, selected partners will get your address for their mailings.',
    'If you are a parent, talk to your child about privacy.',
    'Your address is used to get in touch with the buyer.',
    'You can tell us at any time that you would rather get no letters.',
  ],
});
