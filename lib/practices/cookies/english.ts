/** How policies in English state `cookies`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const doing = `
  (use|uses|used|using|utilize|utilizes|employ|employs|place|places|set|sets|send|sends|deploy|deploys|store|stores|issue|issues|assign|assigns|install|
  write|writes|transfer|save|read|access|rely on|include|includes|contain|contains|need|require)
`;

const purpose = '(collect|gather|obtain|store|track|identify|retrieve|recover|access|read)';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'What you put in your basket is remembered with the help of cookies.',
        match: '(remembered|recognized|recorded|saved|stored) ..3 (with|by|through) ..4 {cookie}',
      },
      {
        says: 'This site stores small text files on your computer.',
        match:
          '(store|stores|read|place|places|put|puts|save) ..4 (text|data|information) (file|files) ..3 (on|in|to) your',
      },
      {
        says: 'We use cookies to keep you signed in.',
        match: `(we|us|our (site|website|websites|sites|service|services|server|servers|app|apps|systems|company|web server)) .. ${doing} .. {cookie}`,
        unless: '(we|our) .. (privacy|policy|control) .. {cookie}',
      },
      {
        says: 'The app and the website set strictly necessary cookies as soon as you open them.',
        match: `
          (site|sites|website|websites|service|services|app|server|servers|pages|webpages|company|software|system|systems|newsletter|newsletters) ..4
          ${doing} .. {cookie}
        `,
        unless: `
          (other|linked|third party|external|many|most|some|a|your|party) (site|sites|website|websites|service|services|pages|company) .. {cookie}
        `,
      },
      {
        says: 'Harbourlight uses session cookies to remember which items you have picked.',
        match: '(uses|utilizes|employs) ..5 {cookie}',
      },
      {
        says: 'We may place a small file called a cookie on your computer.',
        match: '(may|will) (use|place|set|employ|also use|set and access) ..5 {cookie}',
      },
      {
        says: { text: 'Yes.', after: 'Are cookies used on this site?' },
        match: `
          {cookie} .. (is|are|may be|can be|be|were) ..2 (used|placed|set|stored|sent|employed|required|necessary|needed|essential|created|written)
        `,
        unless: '(by|from) ..6 {outsiders}',
      },
      {
        says: 'A cookie lets our server know that you have been here before.',
        match: '{cookie} .. (help|helps|allow|allows|enable|enables|let|lets|tell|tells) (us|our)',
      },
      {
        says: 'Through small cookies, we learn which pages are popular.',
        match: `
          (through|via|by|using|with|from) (the use of|means of|using|use of|our use of)? ..5 {cookie} .. (we|our|collect*|gather*|track*|recogniz*|
          information|to)
        `,
      },
      {
        says: { text: 'cookies and similar technologies', leadIn: 'We collect information by means of:' },
        match: `
          (collect|collects|collected|gather|gathers|gathered|track|obtain|obtained|receive|receives|monitor|record|records) ... (through|using|via|by|
          from|including|as|use of|your|stored in|in) ..6 {cookie}
        `,
      },
      {
        says: 'Essential cookies remember what is in your basket.',
        match: `
          (our|session|persistent|permanent|temporary|transient|functional|functionality|performance|strictly necessary|necessary|essential|preference|
          first party) {cookie} !(policy|notice|statement|preferences|settings|page|choices)
        `,
      },
      {
        says: 'The cookies we set fall into three groups.',
        match:
          '{cookie} (that )?(we|our site|our website|our service) ..2 (use|uses|set|sets|place|places|send|sends|deploy)',
      },
      {
        says: 'The cookies used on this website expire after a week.',
        match: `{cookie} (used|set|placed|stored|employed) (on|by|in) (our|this|these|the) (site|website|websites|service|services|app|platform)`,
      },
      {
        says: 'A cookie is a note that our server saves on your disk.',
        match: `cookie is .. (our|the|this) (site|service|website|server|servers) ..3 (save|saves|place|places|send|sends|store|stores|transfers)`,
      },
      {
        says: 'Our logs include cookie data.',
        match:
          '(include|includes|including|collect|collects|receive|get) ..20 cookie (id|ids|identifier|identifiers|data|information)',
      },
      {
        says: 'A cookie can recognize your browser.',
        match:
          '{cookie} .. (recogniz*|remember|identify) ..2 (your|you|a|the) ..2 (browser|device|computer|preferences|settings|when)',
      },
      {
        says: 'We may place a small file called a cookie on your computer.',
        match: '(in the form of|called|known as|termed|referred to as|so called) ..3 {cookie}',
      },
      {
        says: 'Cookies help us find out which articles our readers like best.',
        match: `
          {cookie} ..2 (make|makes|simplify|improve|enhance|collect|collects|track|tracks|save|saves|help|helps|allow|allows|enable|enables|let|lets)
          !({outsiders}|third party|advertisers)
        `,
      },
      {
        says: 'Information from cookies shows which pages are popular.',
        match: '(information|data) ..2 (in|from|stored in|collected by|collected through) ..2 {cookie}',
      },
      {
        says: 'Do you use cookies? Yes, to keep you signed in.',
        match: '(use|uses|using|used) (of)? ..3 {cookie} (and|,|:|;|or|to|for|on|in|as)',
      },
      {
        says: 'This site stores small text files on your computer.',
        match: `(places|place|stores|store|sets|puts|put|saves|save|writes|write|leaves) ..2 (text|data|information) (file|files) ..4 (on|to|in) your`,
      },
      {
        says: 'By staying here you agree to our use of cookies.',
        match: '(agree|agreeing|consent|consenting) to ..4 use of ..2 {cookie}',
      },
      // Rows of a table of cookies
      {
        says: { text: 'basket_id: expires after two days', under: 'The cookies we use' },
        match: '^ ..12 (expires|expire|session|persistent|duration|keeps|remembers|stores)',
        under: '{cookie} (that)? (we|used|on our|on this) | (use|uses) ..3 {cookie}',
      },
      {
        says: 'You will receive a cookie when you log in.',
        match: 'you (will|may|can|then|also)* (receive|get) ..2 {cookie}',
      },
      { says: 'We drop a cookie when you log in.', match: 'we ..1 (drop|leave) ..2 {cookie}' },
      {
        says: 'Cookies and local storage keep you signed in.',
        match: '{cookie} ..4 (keep|keeps|remember|remembers) (you|your)',
        unless: '(browser|settings)',
      },
      {
        says: 'A small text file placed on your hard disk helps our shop to know you again.',
        match: '(text|data|information) (file|files) ..6 (placed|stored|saved|kept|put|left) ..3 (on|in) your',
        unless: '{cookie} (is|are)',
      },
      {
        says: { text: 'We place them on your computer when you log in.', under: 'Cookies' },
        match: 'we ..2 (place|set|use|store|send|put|save|need) (them|(these|those) (to|when|for|on|in|,|$))',
        under: '{cookie}',
      },
    ],
    no: [
      {
        says: 'You will find no cookies on these pages.',
        match: `(find|see|meet|encounter) no {cookie} (here|on|in|at|$)`,
      },
      { says: 'Our pages are entirely cookie-free.', match: '(cookie free|no need (for|of) {cookie})' },
      {
        says: "We don't use cookies or trackers.",
        match: '^ ..3 (do|does) not ..2 (use|set|place|employ|store) (any|or)? {cookie} !(to|for|that|which|on other)',
      },
      {
        says: 'There are no cookies on this site.',
        match: '(there are|there is|contains|contain|sets|has|have) no {cookie} !(that|which|who|for|to|from)',
      },
      { says: 'You will not get a cookie from us.', match: 'you (do|will|shall) not (receive|get) ..2 {cookie}' },
    ],
  },
  never: [
    // Who sets the cookie is someone else: that is `third-party-cookies`.
    '{outsiders-do}',
    '(lets|let|allow|allows) ..6 {outsiders} .. {cookie}',
    '{share} ..20 with ..4 ({outsiders}|businesses)',
    '(explain|explains|describes) .. (how|what)',
    'you (may|will) not be able',
    // What the reader can do about cookies says nothing of this site.
    `
      (browser|browsers|you|users|visitors|settings) .. (accept|accepting|refuse|reject|rejecting|block|blocking|disable|disabling|decline|delete|
      deleting|clear|turn off|notify|warn|alert|manage|control|opt out) .. {cookie}
    `,
    '(disable|disabling|delete|deleting|refuse|refusing|block|blocking|reject|opt out|opting out|decline) ..4 {cookie}',
    '(learn more|more information|more details|find out more) ..3 (about|on) ..4 {cookie}',
    // A purpose that is denied leaves open whether cookies are used.
    `(not|never|nor) ..3 (use|used|using) ..3 {cookie} (to|for) ..2 (${purpose}|do this)`,
    `{cookie} (are|is|will|may) (not|never) ..2 (used|use) (to|for) `,
    '^ {cookie} (do|does|can|will) not !(be (used|set|placed|stored|sent))',
    // To deny one kind of cookies leaves open whether others are used.
    `
      (not|never|no|nor|without|neither) ..3 (flash|tracking|advertising|ad|targeting|targeted|marketing|analytics|analytical|profiling|social|
      persistent|permanent|long term|non essential|unnecessary|optional|third party|party) {cookie} !(.. (session|first party) {cookie})
    `,
    `^ (flash|tracking|advertising|targeting|marketing|analytics|profiling|persistent|permanent|third party) {cookie} (are|will) (not|never)`,
    // Other sites and the web at large.
    '(common|standard) (practice|internet practice)',
    '^ (other|linked|external) ..4 (sites|websites)',
    '{third-parties} use of ..4 {cookie}',
    '(not|no) .. (access to|control over|control) .. {cookie}',
    '{cookie} .. (by|from) ..4 ({advertisers}|third parties|other companies) ..3 (is|are) (governed|subject|not)',
  ],
});

export const examples = defineExamples({
  yes: [
    'We and our partners store and read small data files on your device.',

    'Harbourlight and its partners use cookies on these pages.',

    'Our site places a small cookie on your hard drive so that your shopping basket is kept.',

    'Cookies are used on these pages to count how many people come back.',
    'We gather details about your visit through cookies and log files.',

    'We do not use cookies, except on the checkout pages.',
    'We do not use cookies unless you log in.',
  ],
  no: [
    'We do not use cookies on this site.',
    'Our website uses no cookies at all.',
    'Cookies are not used anywhere on these pages.',
    'This app never places cookies on your device.',
    'Q: Does this shop set cookies? A: No.',
  ],
  silent: [
    'Most browsers accept cookies.',
    'If you delete cookies, some features may not work.',
    'Cookies are files which web servers send to browsers.',

    'A cookie is a small text file.',
    'Please note that you may not be able to sign in if cookies are switched off.',
    'To learn more about cookies, visit an encyclopedia.',
    'Several of our trusted partners use cookies on their banners.',
    'You can set your browser to refuse all cookies.',
    'Other sites that we link to may use cookies.',
    'Our bakery sells cookies and cakes.',
    'Our advertisers may place cookies of their own on your computer.',
    'We do not use tracking cookies.',
    'Advertising cookies are not used here.',
    'If we used cookies, we would tell you here.',
    'Sites that use cookies must ask for consent first.',
    'Pages on other sites that show our button may set cookies.',
  ],
});
