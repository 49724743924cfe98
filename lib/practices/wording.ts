/** What people are told of every practice at first sight. Generated from the practice files by `npm run generate`. */

import type { PracticeId, Wording } from '../policy/practice';
export const wording: Readonly<Record<PracticeId, Pick<Wording, 'group' | 'name' | 'says' | 'tone'>>> = {
  sale: {
    group: 'sharing',
    name: 'Selling your data',
    says: {
      yes: 'Data about you is sold, rented or traded, or passed on in a way that a law counts as selling.',
      no: 'It says it does not sell your data.',
      mixed: 'It contradicts itself about selling your data.',
    },
    tone: { yes: 'alarm', no: 'good', mixed: 'alarm' },
  },
  'third-party-marketing': {
    group: 'sharing',
    name: 'Other companies’ marketing',
    says: {
      yes: 'Other companies get data about you so that they can market to you.',
      no: 'It says it does not give your data to other companies for their own marketing.',
      mixed: 'It contradicts itself about giving your data to other companies for their marketing.',
    },
    tone: { yes: 'alarm', no: 'good', mixed: 'alarm' },
  },
  'advertising-partners': {
    group: 'sharing',
    name: 'Advertisers',
    says: {
      yes: 'Advertising companies get or collect data about you here.',
      no: 'It says advertisers get no data about you.',
      mixed: 'It contradicts itself about whether advertisers get data about you.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'service-providers': {
    group: 'sharing',
    name: 'Companies that work for it',
    says: {
      yes: 'Companies that work for it, such as hosts or payment firms, get data about you.',
      no: 'It says no contractor gets your data.',
      mixed: 'It contradicts itself about whether contractors get your data.',
    },
    tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  },
  affiliates: {
    group: 'sharing',
    name: 'Companies of the same group',
    says: {
      yes: 'Other companies of the same group get data about you.',
      no: 'It says it does not share your data with companies of its group.',
      mixed: 'It contradicts itself about sharing your data within its group.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'legal-disclosure': {
    group: 'sharing',
    name: 'Courts and authorities',
    says: { yes: 'Courts, police or other authorities can get data about you.' },
    tone: { yes: 'neutral' },
  },
  'business-transfer': {
    group: 'sharing',
    name: 'A new owner',
    says: { yes: 'If the company is sold, merged or goes bankrupt, your data can go to the new owner.' },
    tone: { yes: 'neutral' },
  },
  'aggregate-sharing': {
    group: 'sharing',
    name: 'Data without names',
    says: {
      yes: 'Others get data from which your name was removed, or totals that include you.',
      no: 'It says it does not share even totals or data without names.',
      mixed: 'It contradicts itself about sharing data without names.',
    },
    tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  },
  'public-exposure': {
    group: 'sharing',
    name: 'What others can see',
    says: {
      yes: 'Other users or the public can see some of your data, such as what you post or your profile.',
      no: 'It says other people cannot see your data.',
      mixed: 'It contradicts itself about whether others can see your data.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'cross-border': {
    group: 'sharing',
    name: 'Other countries',
    says: {
      yes: 'Your data may be kept or used in another country.',
      no: 'It says your data does not leave your country or region.',
      mixed: 'It contradicts itself about whether your data leaves your country.',
    },
    tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  },
  cookies: {
    group: 'tracking',
    name: 'Cookies',
    says: {
      yes: 'It uses cookies to recognise your browser.',
      no: 'It says it does not use cookies.',
      mixed: 'It contradicts itself about using cookies.',
    },
    tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  },
  'third-party-cookies': {
    group: 'tracking',
    name: 'Third-party cookies',
    says: {
      yes: 'Other companies place cookies or tracking code here.',
      no: 'It says no other company places cookies or tracking code here.',
      mixed: 'It contradicts itself about other companies’ cookies and tracking code.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'flash-cookies': {
    group: 'tracking',
    name: 'Flash cookies',
    says: {
      yes: 'Flash cookies are used to remember or track you.',
      no: 'It says it does not use Flash cookies.',
      mixed: 'It contradicts itself about Flash cookies.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'web-beacons': {
    group: 'tracking',
    name: 'Tracking pixels',
    says: {
      yes: 'Invisible tracking pixels report which pages or e-mails you open.',
      no: 'It says it does not use tracking pixels.',
      mixed: 'It contradicts itself about tracking pixels.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'device-identifiers': {
    group: 'tracking',
    name: 'ID of your device',
    says: {
      yes: 'It collects an ID that singles out your device.',
      no: 'It says it does not collect device IDs.',
      mixed: 'It contradicts itself about collecting device IDs.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'log-data': {
    group: 'tracking',
    name: 'Records of your visits',
    says: {
      yes: 'It automatically records your IP address, browser or the pages you visit.',
      no: 'It says it keeps no record of your visits.',
      mixed: 'It contradicts itself about recording your visits.',
    },
    tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  },
  analytics: {
    group: 'tracking',
    name: 'Analytics',
    says: {
      yes: 'An outside company measures how you use this site or app.',
      no: 'It says it uses no outside analytics service.',
      mixed: 'It contradicts itself about using analytics services.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'targeted-ads': {
    group: 'tracking',
    name: 'Targeted advertising',
    says: {
      yes: 'What you do is used to choose the ads or offers you see.',
      no: 'It says it does not aim ads at you.',
      mixed: 'It contradicts itself about aiming ads at you.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'cross-site-tracking': {
    group: 'tracking',
    name: 'Tracking across sites',
    says: {
      yes: 'You are followed across other sites and apps.',
      no: 'It says you are not followed across other sites.',
      mixed: 'It contradicts itself about following you across other sites.',
    },
    tone: { yes: 'alarm', no: 'good', mixed: 'alarm' },
  },
  'social-widgets': {
    group: 'tracking',
    name: 'Social media buttons',
    says: {
      yes: 'Social media buttons or embedded content can report your visit to other companies.',
      no: 'It says it has no social media buttons that collect data.',
      mixed: 'It contradicts itself about social media buttons.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'identity-linking': {
    group: 'tracking',
    name: 'Tracking tied to you',
    says: {
      yes: 'What it records automatically is linked to your name, e-mail or account.',
      no: 'It says what it records automatically is not linked to you personally.',
      mixed: 'It contradicts itself about linking its records to you.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  location: {
    group: 'tracking',
    name: 'Location',
    says: {
      yes: 'It finds out where you are.',
      no: 'It says it does not find out where you are.',
      mixed: 'It contradicts itself about finding out where you are.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'session-recording': {
    group: 'tracking',
    name: 'Session recording',
    says: {
      yes: 'Your mouse movements, typing or screen may be recorded.',
      no: 'It says it does not record your typing, mouse or screen.',
      mixed: 'It contradicts itself about recording your session.',
    },
    tone: { yes: 'alarm', no: 'good', mixed: 'alarm' },
  },
  'do-not-track': {
    group: 'tracking',
    name: 'Do Not Track',
    says: {
      honored: 'It says it respects your browser’s “Do Not Track” setting.',
      ignored: 'It may ignore your browser’s “Do Not Track” setting.',
      unclear: 'It mentions “Do Not Track” but does not say what it does about it.',
    },
    tone: { honored: 'good', ignored: 'caution', unclear: 'neutral' },
  },
  'global-privacy-control': {
    group: 'tracking',
    name: 'Global Privacy Control',
    says: {
      honored: 'It says it respects your browser’s Global Privacy Control setting.',
      ignored: 'It says it does not respect Global Privacy Control.',
      unclear: 'It mentions Global Privacy Control but does not say what it does about it.',
    },
    tone: { honored: 'good', ignored: 'caution', unclear: 'neutral' },
  },
  'marketing-opt-out': {
    group: 'choices',
    name: 'Stopping marketing',
    says: {
      yes: 'You can stop marketing messages and newsletters.',
      no: 'It says you cannot stop its marketing messages.',
    },
    tone: { yes: 'good', no: 'alarm' },
  },
  'ad-opt-out': {
    group: 'choices',
    name: 'Stopping targeted ads',
    says: {
      yes: 'You can refuse ads that are based on your interests or behaviour.',
      no: 'It says you cannot opt out of targeted advertising.',
    },
    tone: { yes: 'good', no: 'alarm' },
  },
  'analytics-opt-out': {
    group: 'choices',
    name: 'Stopping analytics',
    says: {
      yes: 'You can stop analytics services from measuring your visits.',
      no: 'It says you cannot stop outside services from measuring your visits.',
    },
    tone: { yes: 'good', no: 'caution' },
  },
  'sale-opt-out': {
    group: 'choices',
    name: 'Stopping sale and sharing',
    says: {
      yes: 'You can tell it not to sell your data or pass it on to other companies.',
      no: 'It says you cannot stop it from selling your data or passing it on.',
    },
    tone: { yes: 'good', no: 'alarm' },
  },
  'cookie-controls': {
    group: 'choices',
    name: 'Refusing cookies',
    says: { yes: 'You can refuse or delete cookies in your browser or on the site.' },
    tone: { yes: 'good' },
  },
  access: {
    group: 'choices',
    name: 'Seeing your data',
    says: {
      yes: 'You can see the data it holds about you, or ask for it.',
      no: 'It says you cannot see the data it holds about you.',
      mixed: 'It contradicts itself about letting you see your data.',
    },
    tone: { yes: 'good', no: 'caution', mixed: 'caution' },
  },
  correction: {
    group: 'choices',
    name: 'Correcting your data',
    says: {
      yes: 'You can correct or update the data it holds about you.',
      no: 'It says the data it holds about you cannot be corrected.',
      mixed: 'It contradicts itself about correcting your data.',
    },
    tone: { yes: 'good', no: 'caution', mixed: 'caution' },
  },
  deletion: {
    group: 'choices',
    name: 'Deleting your data',
    says: {
      yes: 'You can delete your data or your account, or ask for it.',
      no: 'It says your data or account cannot be deleted.',
      mixed: 'It contradicts itself about deleting your data.',
    },
    tone: { yes: 'good', no: 'alarm', mixed: 'caution' },
  },
  portability: {
    group: 'choices',
    name: 'Taking your data with you',
    says: { yes: 'You can export your data and take it elsewhere.', no: 'It says you cannot export your data.' },
    tone: { yes: 'good', no: 'caution' },
  },
  'withdraw-consent': {
    group: 'choices',
    name: 'Taking back consent',
    says: {
      yes: 'You can take back your consent, or object to how your data is used.',
      no: 'It says you cannot take back your consent or object.',
    },
    tone: { yes: 'good', no: 'alarm' },
  },
  'data-contact': {
    group: 'collection',
    name: 'Contact details',
    says: {
      yes: 'It collects contact details such as your name, e-mail address or phone number.',
      no: 'It says it does not collect your name, address or phone number.',
      mixed: 'It contradicts itself about collecting your contact details.',
    },
    tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  },
  'data-payment': {
    group: 'collection',
    name: 'Payment details',
    says: {
      yes: 'Payment details, such as your card or bank account, are collected when you pay.',
      no: 'It says it does not collect payment details.',
      mixed: 'It contradicts itself about collecting payment details.',
    },
    tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  },
  'data-health': {
    group: 'collection',
    name: 'Health data',
    says: {
      yes: 'It collects data about your health or body.',
      no: 'It says it does not collect data about your health.',
      mixed: 'It contradicts itself about collecting data on your health.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'data-biometric': {
    group: 'collection',
    name: 'Face, voice, fingerprint',
    says: {
      yes: 'It collects biometric data, such as your face, voice or fingerprint.',
      no: 'It says it does not collect biometric data.',
      mixed: 'It contradicts itself about collecting biometric data.',
    },
    tone: { yes: 'alarm', no: 'good', mixed: 'caution' },
  },
  'data-government-id': {
    group: 'collection',
    name: 'Identity papers',
    says: {
      yes: 'It collects official identifiers, such as a passport, licence, tax or social security number.',
      no: 'It says it does not collect official identifiers.',
      mixed: 'It contradicts itself about collecting official identifiers.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'data-demographic': {
    group: 'collection',
    name: 'Age, gender, interests',
    says: {
      yes: 'It collects details such as your age, gender, job or interests, or works them out.',
      no: 'It says it does not collect details such as your age or gender.',
      mixed: 'It contradicts itself about collecting details such as your age or gender.',
    },
    tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  },
  'data-contacts': {
    group: 'collection',
    name: 'Your contacts',
    says: {
      yes: 'It collects other people’s contact details, such as from your address book or when you invite a friend.',
      no: 'It says it does not collect your contacts.',
      mixed: 'It contradicts itself about collecting your contacts.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'data-content': {
    group: 'collection',
    name: 'What you write and upload',
    says: {
      yes: 'It collects what you write, post, send or upload.',
      no: 'It says it does not collect what you write, send or upload.',
      mixed: 'It contradicts itself about collecting what you write or upload.',
    },
    tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  },
  'data-browsing': {
    group: 'collection',
    name: 'What you do on the site',
    says: {
      yes: 'It records what you look at, click or search for on its site or app.',
      no: 'It says it does not record what you do on its site.',
      mixed: 'It contradicts itself about recording what you do on its site.',
    },
    tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  },
  'data-sources': {
    group: 'collection',
    name: 'Data from elsewhere',
    says: {
      yes: 'It gets data about you from others, such as partners, social networks or public records.',
      no: 'It says it does not get data about you from others.',
      mixed: 'It contradicts itself about getting data about you from others.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  'ai-training': {
    group: 'collection',
    name: 'Training of AI',
    says: {
      yes: 'Your data may be used to train AI or other machine-learning models.',
      no: 'It says it does not train AI with your data.',
      mixed: 'It contradicts itself about training AI with your data.',
    },
    tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  },
  retention: {
    group: 'handling',
    name: 'How long data is kept',
    says: {
      'stated-period': 'It says how long it keeps some of your data.',
      indefinite: 'It keeps some of your data with no end date.',
      'as-needed': 'It keeps your data as long as it thinks necessary, and gives no time limit.',
    },
    tone: { 'stated-period': 'good', indefinite: 'alarm', 'as-needed': 'neutral' },
  },
  'security-measures': {
    group: 'handling',
    name: 'Security measures',
    says: { yes: 'It says it takes measures to protect your data.' },
    tone: { yes: 'good' },
  },
  encryption: {
    group: 'handling',
    name: 'Encryption',
    says: {
      yes: 'Some of your data is encrypted, on its way or in storage.',
      no: 'It says your data is not encrypted.',
      mixed: 'It contradicts itself about encrypting your data.',
    },
    tone: { yes: 'good', no: 'caution', mixed: 'caution' },
  },
  'no-guarantee': {
    group: 'handling',
    name: 'No promise of security',
    says: { yes: 'It says it cannot guarantee the security of your data.' },
    tone: { yes: 'neutral' },
  },
  children: {
    group: 'handling',
    name: 'Children',
    says: {
      'not-directed': 'It is not meant for children, or does not knowingly collect their data.',
      collects: 'It may collect data from children, some of it only with a parent’s consent.',
    },
    tone: { 'not-directed': 'neutral', collects: 'caution' },
  },
  'change-notice': {
    group: 'handling',
    name: 'News of changes',
    says: {
      direct: 'It may e-mail or message you about changes to the policy.',
      site: 'It puts a notice on the site or in the app when the policy changes.',
      posted: 'It only posts the new policy; you have to check for changes yourself.',
      none: 'It may change the policy without telling you.',
    },
    tone: { direct: 'good', site: 'neutral', posted: 'caution', none: 'alarm' },
  },
  certification: {
    group: 'handling',
    name: 'Seals and certificates',
    says: {
      yes: 'It says it holds a privacy seal or certificate, or follows such a scheme.',
      no: 'It says it does not take part in such schemes.',
      mixed: 'It contradicts itself about taking part in such schemes.',
    },
    tone: { yes: 'neutral', no: 'neutral', mixed: 'caution' },
  },
  'privacy-contact': {
    group: 'handling',
    name: 'Privacy contact',
    says: { yes: 'It names a contact for questions about privacy.' },
    tone: { yes: 'neutral' },
  },
  'dispute-resolution': {
    group: 'handling',
    name: 'Where to complain',
    says: { yes: 'It names an authority or other body that you can complain to.' },
    tone: { yes: 'good' },
  },
};
