/** Cookies: does the site or app itself use them? What only partners set is `third-party-cookies`. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

/** What the reader can do about cookies, and what a cookie is in general, say nothing of this site. */
const control = '(browser|browsers|you|users|visitors|settings) .. (accept|accepting|refuse|reject|rejecting|block|blocking|disable|disabling|decline|delete|deleting|clear|turn off|notify|warn|alert|manage|control) .. {cookie}';

export const practice = definePractice({
  id: 'cookies',
  clauses: {
    yes: [
      { match: '(we|us|our (site|website|websites|sites|service|services|server|servers|app|apps|systems|company)) .. (use|uses|used|using|utilize|utilizes|employ|employs|place|places|set|sets|send|sends|deploy|deploys|store|stores|issue|issues|assign|assigns|install|write|writes|transfer|save|read|access|rely on|include|includes|contain|contains) .. {cookie}' },
      { match: '(site|sites|website|websites|service|services|app|server|pages|company|software|system) ..4 (uses|use|utilizes|utilize|employs|employ|places|place|sets|set|sends|send|stores|deploys|issues|writes) .. {cookie}', unless: '(other|linked|third party|external|many|most|some) (site|sites|website|websites|service|services|pages) .. {cookie}' },
      { match: '(uses|utilizes|employs) (small|a|session|persistent|the|two|both|certain|temporary|permanent|cookies|cookie|what|http)? ..4 {cookie}', unless: '({advertisers}|{third-parties}) .. uses .. {cookie}' },
      { match: '{cookie} .. (is|are|may be|can be|be|were) ..2 (used|placed|set|stored|sent|employed|required|necessary|needed|essential|created|written)', unless: 'by .. ({advertisers}|{third-parties})' },
      '{cookie} .. (help|helps|allow|allows|enable|enables|let|lets|tell|tells) (us|our)',
      '(through|via|by|using|with|from) (the use of|means of|using|use of|our use of)? ..4 {cookie} .. (we|our|collect*|gather*|track*|recogni*|information|to)',
      '(collect|collects|collected|gather|gathers|gathered|track|obtain|obtained|receive|monitor|record) ... (through|using|via|by|from|including|as) ..6 {cookie}',
      '(our|session|persistent|permanent|temporary|functional|performance|necessary|preference|first party) {cookie}',
      'use of ..4 {cookie} .. (to|is|allows|helps|enables|on)',
    ],
    no: [],
  },
  never: [control],
});

export const wording = defineWording({
  group: 'tracking',
  name: 'Cookies',
  question: 'Does it use cookies?',
  why: 'A cookie is a small file that lets a site recognise your browser when you come back. Some keep you signed in, others follow what you do.',
  says: {
    yes: 'It uses cookies to recognise your browser.',
    no: 'It says it does not use cookies.',
    mixed: 'It says both that it uses cookies and that it does not.',
  },
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'We use cookies to keep you signed in.',
    'Our site places a small cookie on your hard drive so that your shopping basket is kept.',
    'Harbourlight uses session cookies to remember which items you have picked.',
    'Cookies are used on these pages to count how many people come back.',
    'We gather details about your visit through cookies and log files.',
    'Cookies help us find out which articles our readers like best.',
    'The app and the website set strictly necessary cookies as soon as you open them.',
  ],
  no: [
    'We do not use cookies on this site.',
    'Our website uses no cookies at all.',
    'Cookies are not used anywhere on these pages.',
    'This app never places cookies on your device.',
  ],
  silent: [
    'A cookie is a small text file.',
    'You can set your browser to refuse all cookies.',
    'Other sites that we link to may use cookies.',
    'Our bakery sells cookies and cakes.',
    'Our advertisers may place cookies of their own on your computer.',
  ],
});
