/** Third-party marketing: personal data given to other companies for their own advertising mail, calls and offers. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: 'third-party-marketing',
  clauses: {
    yes: [
      // "shared with other companies for their own marketing purposes"
      '({pass-on}|{sell}) ..24 (for|in) (their|its|the third party) (own)? ..6 (marketing|promotional|advertising|mailing)',
      '({pass-on}|{sell}) ..20 {third-parties} ..8 (for|use in) ..3 (marketing|promotional|direct marketing|mailing) (purposes|activities|use|uses|communications)',
      // "to companies who may contact you about offers"
      { match: '({pass-on}|{sell}) ..20 {others} ..10 (contact you|send you|market to you|email you|mail you|call you|offer you|reach you)', unless: 'our behalf | your (order|request)' },
      { match: '({pass-on}|{sell}) ..16 {others} ..10 (whose|that|who|which|with|so|to) ..10 (products|services|offers|goods|promotions|information) ..8 (interest|you|your)', unless: 'our behalf | {service-providers}' },
      { match: '({pass-on}|{sell}) ..16 {others} ..8 (want|wish|like|would like|to) ..3 (market|promote|advertise) (their|products|goods|services|to you)', unless: 'our behalf' },
      '(rent|rents|rented|sell|exchange|trade) ..8 (mailing|marketing|customer|subscriber|postal|email) (list|lists)',
    ],
    no: [],
  },
  never: [
    '(california|shine) ..24 (request|requests|entitled|entitles|permits|ask|obtain|right)',
    '(request|entitled|right|ask) ..16 (disclosure|disclosed|shared) ... direct marketing',
  ],
});

export const wording = defineWording({
  group: 'sharing',
  name: 'Other companies’ marketing',
  question: 'Does it give your data to other companies for their own marketing?',
  why: 'Other companies can then write to you, call you or send you mail without your ever having dealt with them.',
  says: {
    yes: 'Other companies get data about you so that they can market to you.',
    no: 'It says it does not give your data to other companies for their own marketing.',
    mixed: 'It contradicts itself about giving your data to other companies for their marketing.',
  },
  tone: { yes: 'alarm', no: 'good', mixed: 'alarm' },
});

export const examples = defineExamples({
  yes: [
    'We may share your email address with selected companies for their own marketing purposes.',
    'Your postal address may be given to other businesses whose products may be of interest to you.',
    'We disclose contact details to third parties who may contact you with special offers.',
    'We sometimes rent our subscriber list to outside firms.',
    'With your consent, we pass your number to partners who would like to market their services to you.',
    { text: 'Sponsors, for their own promotional use.', leadIn: 'We share the details of those who take part with:' },
  ],
  no: [
    'We do not share your personal information with third parties for their marketing purposes.',
    'We will never rent our mailing list.',
    'Your details will not be disclosed to other companies for their direct marketing.',
  ],
  silent: [
    'We may send you our own newsletter.',
    'Our mailing house sends letters on our behalf.',
    'California residents may request a list of third parties that received their data for direct marketing purposes.',
    'We use your email address to tell you about our products.',
    'Partners are listed on our about page.',
  ],
});
