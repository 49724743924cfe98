/** How policies in English state `log-data`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const got = `
  (collect|collects|collected|collecting|collection of|gather|gathers|gathered|gathering|receive|receives|received|record|records|recorded|recording|
  log|logs|logged|logging|track|tracks|tracked|tracking|store|stores|stored|obtain|obtains|obtained|capture|captures|captured|monitor|recognize|
  recognizes|recognized|identify|identifies|include|includes|including|included|analyze|retain|note|notes|learn|determine|save|saves|registers|
  transmits|transmit|sends|writes down|notes down|write down|hold on to|holds on to|leaves behind)
`;

const item = `
  ((address|number) of your computer|ip (address|addresses|number|numbers|protocol)|internet protocol|(browser|browsers) (type|types|version|software|
  information|used)|(type|types|kind|kinds|brand|make) of (web|internet)? ..2 (browser|browsers|device|computer|operating system)|web browser (type|
  software|you)|operating (system|systems)|(referring|referral|referrer|exit|entry) (url|urls|site|sites|website|websites|webpage|webpages|page|pages|
  address|addresses|domain)|(domain|host) (name|names|server)|internet service provider|isp|(access|visit) (time|times|dates)|user agent|(browser|
  browsers) (you|they) use|(site|page|website|webpage|where) ..2 you (came|come|linked|arrived) from|clickstream)
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'Our host keeps IP addresses of all callers.',
        match: `(keep|keeps|keeping) ..3 (ip|internet protocol) (address|addresses|number|numbers)`,
      },
      { says: { text: 'IP address', leadIn: 'We automatically collect:' }, match: `${got} ..24 ${item}` },
      {
        says: 'We use IP addresses to find faults in our servers.',
        match: `(use|uses|using) (your|the|visitor|user)? (ip address|ip addresses|internet protocol)`,
      },
      {
        says: 'Your IP address is recorded whenever you post.',
        match: `
          ${item} ..12 (is|are|be|was|were) ..3 (collected|gathered|logged|recorded|stored|received|tracked|captured|obtained|used|analyzed|saved|kept|
          sent along)
        `,
      },
      {
        says: 'We keep track of the web address from which you arrived.',
        match: `
          (from|by) which you ..3 (access|visit|came|linked|arrived|reached|connect)
          & (collect*|record*|track*|log|logs|know|store*)
        `,
      },
      {
        says: 'Log files tell us which pages are read most.',
        match: `(log|logs) (file|files) ..2 (tell|tells|store|stores|show|record|contain|include|track)`,
      },
      {
        says: 'Our server logs show which pages were called.',
        match:
          '(server|servers|webserver|website|site|computer|computers|traffic|activity) (log|logs|logfiles|logfile)',
      },
      {
        says: 'We keep log files.',
        match: `
          (use|uses|maintain|maintains|keep|keeps|collect|collects|store|stores|record|records|in|our|generate|analyze|review|standard) ..3 (log|logs)
          (file|files|data|information|entries|statistics)
        `,
      },
      {
        says: 'When you visit, we automatically collect certain details about your computer, such as its operating system.',
        match: `
          (automatically|passively) ..6 (collect|collects|collected|gather|gathers|gathered|record|records|recorded|log|logs|logged|receive|receives|
          received|recognize|recognizes|track|tracks|tracked|store|stores|captured|generated|collecting)
          & (computer|browser|device|pages|webpages|visit|visits|visited|usage|site|website|server|servers|activity|click*)
        `,
      },
      {
        says: { text: 'IP address and browser version', leadIn: 'We automatically collect:' },
        match: `^ ..8 ${item}`,
        under: '(automatic*|log|logs|ip address*|usage|technical|passive*) ',
      },
      {
        says: 'Your web browser tells us which language you prefer.',
        match: 'your (web)? browser ..3 (sends|transmits|provides|reports|tells)',
      },
      {
        says: 'We keep what is sent to us by your browser.',
        match: '(sent|transmitted|provided|supplied) ..2 by your ..2 browser',
      },
      {
        says: 'In this way we know which pages you visited.',
        match: 'know ..2 (pages|page) ..2 you (visit|visited|view|viewed|request|requested)',
      },
      {
        says: { text: 'IP address', leadIn: 'We automatically collect:' },
        match: '(ip (address|addresses)|browser (type|types|version)|referring (url|urls|page|pages))',
        under: '(examples|categories|we record|records automatically|automatically)',
        unless: '(location|city|region|used to|share*|disclos*|cookie|cookies|settings|not|never)',
      },
    ],
    no: [{ says: 'We keep no server logs.', match: '(keep|keeps|keeping|maintain|store|retain) no ..1 (log|logs)' }],
  },
  never: [
    '{outsiders-do}',
    '^ ..6 {share} ..24 (with|to) ..4 ({outsiders}|affiliates|others)',
    '^ (to|if you|you (may|can|might|should)) ..10 (stop|limit|prevent|disable|turn off|reject|avoid|decline)',
    '(explain|explains|describes) ..4 how',
    '{share} ..16 (with|to) ..6 ({outsiders}|affiliates|businesses) & (log|logs)',
    '(associate|associated|link|linked|combine) ..6 (log|logs) (file|files|data|information)',
    '(you|users) (want|wish|choose) to ..2 (limit|disable)',
    '(policy|statement|notice) ..4 not',
  ],
});

export const examples = defineExamples({
  yes: [
    'Technical data such as your browser, operating system and IP address is collected.',

    'The server notes the browser you use.',

    'Our server records your IP address and the type of browser you use.',

    'IP addresses are logged to keep the system safe.',
    'The information gathered includes your internet service provider and the referring page.',

    'We may learn the domain name from which you reach the internet.',
    'Whenever you call up one of our pages, our web server writes down your IP number and the kind of browser you have.',

    { text: 'the address of your computer on the Internet (IP)', leadIn: 'Each request leaves behind:' },
    'Your IP address is sent along with every page view, and we hold on to it for a week.',
  ],
  no: [
    'We keep no IP addresses.',
    'We do not save IP addresses.',
    'We neither record nor save your IP address.',
    'We keep no logs of your visits.',
    "IP addresses aren't collected.",
    'We do not log IP addresses.',
    'Your IP address is not recorded.',
  ],
  silent: [
    'Log on to see your orders.',
    'IP stands for Internet Protocol.',
    'Use an up-to-date browser.',

    'Please log in with your user name.',
    'Advertisers may record your IP address when you see their banners.',
    'We may share log files with our service providers.',
    'Type your address into the form.',
    'We collect your name and e-mail address when you register.',
    'Our blog is also a log of our travels.',
  ],
});
