/** Privacy contact: whom to ask about privacy. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const topic =
  '(privacy|policy|statement|notice|personal information|personal data|your information|your data|data protection|practices|this site|gdpr|rights)';

export const practice = definePractice({
  id: 'privacy-contact',
  clauses: {
    yes: [
      `(question|questions|concern|concerns|comment|comments|complaint|complaints|inquiry|inquiries|enquiries|queries|query|feedback|request|requests) ..20 ${topic} ... (contact|email|write|call|reach|mail|send|address|phone|at)`,
      `(contact|email|write|call|reach|mail) ..12 (question|questions|concern|concerns|comment|comments|complaint|complaints|inquiry|inquiries|queries|query) ..14 ${topic}`,
      '(data protection|privacy|chief privacy|data privacy) (officer|contact|team|office|department|coordinator|administrator|manager|policy coordinator|policy administrator)',
      'dpo',
      '(privacy@*|dataprotection@*|gdpr@*|dpo@*|privacypolicy@*|datenschutz@*|dataprivacy@*|legal@*)',
      {
        match: '(contact|email|write|call|reach|mail) ..8 (us|at|to)',
        under: '(contact|contacting|questions|comments|concerns|inquiries|reach)',
      },
    ],
  },
});

export const wording = defineWording({
  group: 'handling',
  name: 'Privacy contact',
  question: 'Whom can you ask about privacy?',
  why: 'A right is of little use if you do not know whom to write to.',
  says: { yes: 'It names a contact for questions about privacy.' },
  tone: { yes: 'neutral' },
});

export const examples = defineExamples({
  yes: [
    'If you have questions about this privacy policy, please contact us at help@shop.example.',
    'Our data protection officer can be reached at the address below.',
    'Write to privacy@shop.example.',
    'Contact us with any concerns about our privacy practices.',
    { text: 'You can call us at 555-0100 or write to 1 Main Street.', under: 'Contact us' },
    'Questions or comments about this notice can be sent to our privacy office.',
  ],
  silent: [
    'We ask questions about your health.',
    'Contact your bank if your card is lost.',
    'Call us to order by phone.',
    'You may have questions about cookies.',
  ],
});
