/** Why each practice matters. Generated from the practice files by `npm run generate`. */

import type { PracticeId } from '../policy/practice';
export const reasons: Readonly<Record<PracticeId, string>> = {
  sale: 'Once data about you is sold, you no longer know who has it. Some laws also count giving data to advertisers in return for a benefit as a sale.',
  'third-party-marketing':
    'Other companies can then write to you, call you or send you mail without your ever having dealt with them.',
  'advertising-partners': 'Advertising firms see you on many sites and can put together what you read, want and do.',
  'service-providers':
    'Most sites have others host data, send mail or take payments. Each of them is one more place where your data can leak.',
  affiliates:
    'A group can hold many brands that you have never heard of, and each may use what another one knows of you.',
  'legal-disclosure':
    'Almost every company must obey a court order. It matters whether it also gives data away when nobody has ordered it to.',
  'business-transfer':
    'When a company is bought or fails, what it knows of you is among the things sold, and the buyer may have other plans for it.',
  'aggregate-sharing':
    'Totals tell little about you. But data about single people can often be tied to a name again, even after names were removed.',
  'public-exposure': 'What others can see they can also copy, pass on and keep, even after you take it down.',
  'cross-border':
    'In another country other laws hold: you may have fewer rights there, and its authorities may look at your data.',
  cookies:
    'A cookie is a small file that lets a site recognise your browser when you come back. Some keep you signed in, others follow what you do.',
  'third-party-cookies':
    'Cookies, pixels and scripts of other companies tell them that you were here, and the same company may see you on thousands of other sites.',
  'flash-cookies':
    'They survived clearing the browser’s cookies and were used to bring deleted cookies back. Browsers dropped Flash at the end of 2020.',
  'web-beacons': 'These invisible images report that you opened a page or an e-mail, when, and from which device.',
  'device-identifiers':
    'A device or advertising ID stays the same for months or years. Unlike a cookie, you often cannot see or erase it, and many companies can recognise you by it.',
  'log-data':
    'An IP address shows roughly where you are and who provides your internet. With the times and pages of your visits it can often be traced to you.',
  analytics: 'A measurement company sees every page you open here, and often on many other sites as well.',
  'targeted-ads': 'To choose ads for you, someone keeps a profile of your interests, habits and purchases.',
  'cross-site-tracking':
    'A company that sees you on many sites and apps can put together what you read, buy, worry about and where you live.',
  'social-widgets':
    'A “Like” button or an embedded video can report your visit to the network even if you never click it.',
  'identity-linking': 'Once your clicks are linked to your name, e-mail or account, they are no longer anonymous.',
  location: 'Where you go shows where you live, work, pray and see a doctor.',
  'session-recording': 'A recording of your typing and mouse can hold things you never meant to send.',
  'do-not-track': 'Some browsers can ask sites not to track you. No law makes sites obey, so few do.',
  'global-privacy-control':
    'This browser setting tells sites not to sell or share your data. Several US states make companies obey it.',
  'marketing-opt-out':
    'If you can say no, you decide whether your address is used to sell you things. In most countries a company must let you stop its marketing e-mail.',
  'ad-opt-out':
    'Targeted ads rest on a record of what you read and buy. Refusing them stops the ads, and often the tracking behind them.',
  'analytics-opt-out': 'Analytics services record which pages you open and for how long, often across many sites.',
  'sale-opt-out':
    'Once your data is with other companies, you have little say in what they do with it. Some laws give you the right to stop the sale.',
  'cookie-controls': 'Cookies let a site, and the companies it works with, recognise you when you come back.',
  access: 'You can only correct or delete what you know about.',
  correction: 'Wrong data about you can lead to wrong decisions about you.',
  deletion: 'Data that is gone cannot be sold, leaked or used against you.',
  portability: 'If you can export your data, you can leave for another service without losing it.',
  'withdraw-consent': 'You may agree today and change your mind tomorrow.',
  'data-contact':
    'With these, others can reach you, find out who you are and link what different companies know about you.',
  'data-payment': 'If payment details leak, others can spend your money. What you buy also says much about you.',
  'data-health': 'What is known about your health can cost you insurance, credit or a job.',
  'data-biometric':
    'You can change a password, but not your face. Whoever holds its measurements can recognise you anywhere.',
  'data-government-id':
    'With such numbers, thieves can take loans or open accounts in your name, and you can hardly change them.',
  'data-demographic': 'With such details companies sort people into groups, and show them different offers and prices.',
  'data-contacts': 'Your friends did not agree to this. Address books also show who knows whom.',
  'data-content': 'Messages and photos can be the most private things you have. Who stores them can usually read them.',
  'data-browsing': 'What you read and search for shows what you think, want and worry about.',
  'data-sources': 'You cannot see or check what others tell about you, and it is added to what you gave yourself.',
  'ai-training':
    'What a model has learnt from you cannot easily be taken back, and may turn up in what it tells others.',
  retention:
    'What is not kept cannot leak. A stated period lets you check; “as long as necessary” is for the company to judge.',
  'security-measures':
    'Data that is poorly guarded gets stolen. What is said here is a promise that you can hold it to.',
  encryption: 'Encrypted data is of no use to someone who taps the line or steals the disk.',
  'no-guarantee':
    'No system is perfectly safe, and saying so is honest; it also makes it harder to complain after a leak.',
  children:
    'Children’s data has special protection in many laws; in the United States parents must agree before a site collects data from a child under 13.',
  'change-notice':
    'What you agreed to today may read differently next year. If changes are only posted, it is for you to look.',
  certification:
    'A seal means that someone outside has set rules; how well they are enforced differs, and courts have struck down some schemes.',
  'privacy-contact': 'A right is of little use if you do not know whom to write to.',
  'dispute-resolution': 'If the company does not help, an authority or an independent body may.',
};
