/** Opt-outs that the advertising industry's associations run for their members. */
import { defineEntries } from './entry';
import { globalPrivacyControl, webChoices } from './replacements';

const naiEnd =
  'https://www.mondaq.com/unitedstates/advertising-marketing-branding/1707358/nai-opt-out-tool-sunset-and-cppa-gpc-receipt-confirmation';

export default defineEntries([
  {
    id: 'nai',
    name: 'Network Advertising Initiative',
    kind: 'advertising',
    pages: [
      'optout.networkadvertising.org',
      'networkadvertising.org/choices',
      'networkadvertising.org/managing/opt_out',
      'networkadvertising.org/managing/optout',
      'networkadvertising.org/consumer/opt_out',
      'networkadvertising.org/consumer/optout',
      'networkadvertising.org/optout',
      'networkadvertising.org/opt_out',
      'networkadvertising.org/mobile-choice',
      'networkadvertising.org/yourchoices',
      'optout.thenai.org',
      'thenai.org/opt-out',
      'thenai.org/about-online-advertising/mobile-opt-out',
    ],
    hosts: ['networkadvertising.org', 'thenai.org'],
    status: 'retired',
    source: naiEnd,
    asOf: '2026-11-21',
    replacement: globalPrivacyControl(
      'nai',
      'The NAI ended its opt-out tools on 15 September 2025 and points to Global Privacy Control; opt-outs made before stay in force.',
    ),
  },
  {
    id: 'daa',
    name: 'Digital Advertising Alliance (AdChoices)',
    kind: 'advertising',
    pages: [
      'optout.aboutads.info',
      'aboutads.info/choices',
      'aboutads.info/optout',
      'aboutads.info/appchoices',
      'optout.privacyrights.info',
      'youradchoices.com/appchoices',
      'youradchoices.com/control',
      'youradchoices.com/token',
    ],
    hosts: ['aboutads.info', 'youradchoices.com', 'privacyrights.info'],
    status: 'live',
    source: naiEnd,
    asOf: '2026-11-21',
  },
  {
    id: 'daa-protect-my-choices',
    name: 'Protect My Choices browser extension',
    kind: 'advertising',
    pages: ['aboutads.info/pmc', 'aboutads.info/protectmychoices', 'youradchoices.com/pmc'],
    status: 'unknown',
    // Announced there: the extension ends once WebChoices becomes one itself.
    source:
      'https://www.mediapost.com/publications/article/396763/daa-revamps-behavioral-targeting-opt-out-mechanism.html',
    asOf: '2026-11-21',
    replacement: webChoices,
  },
  {
    id: 'daac',
    name: 'Digital Advertising Alliance of Canada (AdChoices)',
    kind: 'advertising',
    pages: [
      'optout.youradchoices.ca',
      'youradchoices.ca/choices',
      'youradchoices.ca/en/tools',
      'youradchoices.ca/fr/outils',
    ],
    hosts: ['youradchoices.ca'],
    status: 'unknown',
    source: null,
    asOf: '2026-11-21',
  },
  {
    id: 'edaa',
    name: 'Your Online Choices (Europe)',
    kind: 'advertising',
    pages: ['youronlinechoices.com', 'youronlinechoices.eu', 'youronlinechoices.co.uk'],
    status: 'live',
    // The association itself tells how to use it.
    source: 'https://edaa.eu/what-we-do/for-consumers/',
    asOf: '2026-11-22',
  },
  {
    id: 'adaa',
    name: 'Your Online Choices (Australia)',
    kind: 'advertising',
    pages: ['youronlinechoices.com.au'],
    status: 'unknown',
    source: null,
    asOf: '2026-11-21',
  },
  {
    id: 'ddai',
    name: 'Data Driven Advertising Initiative (Japan)',
    kind: 'advertising',
    pages: ['ddai.info/optout'],
    hosts: ['ddai.info'],
    status: 'unknown',
    source: null,
    asOf: '2026-11-21',
  },
  {
    id: 'world-privacy-forum',
    name: 'World Privacy Forum’s list of opt-outs',
    kind: 'advertising',
    pages: [
      'worldprivacyforum.org/2015/08/consumer-tips-top-ten-opt-outs',
      'worldprivacyforum.org/toptenoptout',
      'worldprivacyforum.org/behavioral_advertising',
    ],
    hosts: ['worldprivacyforum.org'],
    status: 'unknown',
    source: null,
    asOf: '2026-11-21',
  },
]);
