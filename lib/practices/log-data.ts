/** Log data: what a browser sends with every request, recorded by the server. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const got = '(collect|collects|collected|collecting|gather|gathers|gathered|gathering|receive|receives|received|record|records|recorded|recording|log|logs|logged|logging|track|tracks|tracked|store|stores|stored|obtain|obtains|obtained|capture|captures|captured|monitor|recognize|recognizes|recognized|identify|identifies|know|include|includes|including|included|analyze|retain|provides|note|notes|sends|transmits|transmit|see|learn|determine|save|saves|registers|use|uses|used)';
const item = '(ip (address|addresses|number|numbers|protocol)|internet protocol|(browser|browsers) (type|types|version|software|information|used)|(type|types|kind) of (web|internet)? (browser|browsers|device)|web browser (type|software|you)|operating (system|systems)|(referring|referral|referrer|exit|entry) (url|urls|site|sites|website|websites|page|pages|address|addresses|domain)|(domain|host) (name|names|server)|internet service provider|(access|visit) (time|times|dates))';

export const practice = definePractice({
  id: 'log-data',
  clauses: {
    yes: [
      `${got} ... ${item}`,
      `${item} ... (is|are|be|was|were) .. (collected|gathered|logged|recorded|stored|received|tracked|captured|obtained|used|analyzed)`,
      '(server|web|access|traffic|computer|standard|automatic|our|activity) (log|logs|logfiles|logfile)',
      '(log|logs) (file|files|data|information|entries|statistics)',
      '(automatically|passively) .. (collect|collects|collected|gather|gathered|record|records|log|logs|logged|receive|receives|received|recognize|recognizes|track|tracks|tracked|store|stores|recorded|captured|generated|collecting) & (computer|browser|device|pages|visit|visits|visited|usage|site|website|server|servers|activity|click*)',
      { match: `^ ..8 ${item}`, under: '(automatic*|log|logs|ip address*|device|usage|technical|passive*) ' },
    ],
    no: [],
  },
});

export const wording = defineWording({
  group: 'tracking',
  name: 'Server logs',
  question: 'Does it record your visits?',
  why: 'An IP address shows roughly where you are and who provides your internet. With the times and pages of your visits it can often be traced to you.',
  says: {
    yes: 'It automatically records your IP address, browser or the pages you visit.',
    no: 'It says it keeps no record of your visits.',
    mixed: 'It contradicts itself about recording your visits.',
  },
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'Our server records your IP address and the type of browser you use.',
    'Log files tell us which pages are read most.',
    'When you visit, we automatically collect certain details about your computer, such as its operating system.',
    'IP addresses are logged to keep the system safe.',
    'The information gathered includes your internet service provider and the referring page.',
    { text: 'IP address and browser version', leadIn: 'We automatically collect:' },
    'We may learn the domain name from which you reach the internet.',
  ],
  no: [
    'We do not log IP addresses.',
    'Your IP address is not recorded.',
    'We keep no server logs.',
  ],
  silent: [
    'Please log in with your user name.',
    'Type your address into the form.',
    'We collect your name and e-mail address when you register.',
    'Our blog is also a log of our travels.',
  ],
});
