/** The words by which a policy can be told from other text, in the languages that are recognised. */

/** What a site says when it tells what it does with data. */
const source = [
  '\\b(?:we|us|wir|nous|is|are|be|been) (?:(?:may|will|also|do|not|never|can|automatically|only|might) )*(?:collect|gather|obtain|receiv|us|shar|disclos|stor|process|sell|sold|rent|retain|transfer|track|protect)(?:e|r?ed)?\\b',
  '\\b(?:personal(?:ly)?|identif(?:iable|ying)|sensitive|demographic|aggregated?|anonymous|user|customer|your|contact|location|this|such|collect\\w*|of) (?:information|data|details)\\b',
  '(?:information|data) (?:that |which |about )?(?:you|we)\\b',
  '\\b(?:privacy|third[ -]part(?:y|ies)|affiliates|service providers|opt(?:ing)?[ -]?(?:out|in)|cookies?|web beacons|pixels?|(?:ip|e-?mail) address(?:es)?|unsubscribe|disclos\\w+|consent|browsers?|log files|gdpr|dsgvo|rgpd|ccpa|lawful|controller)\\b',
  'personenbezogenen?r? daten|données (?:à caractère )?personnel(?:les)?|datos personales|\\b(?:erheben|verarbeit\\w+|speicher\\w+|datenschutz\\w*|einwilligung|dritte|collect(?:ons|ées)|traitement|traitons|finalités?|tiers|consentement|confidentialité|recopila\\w*|tratamiento|terceros|consentimiento|privacidad|finalidad\\w*)\\b',
].join('|');

/** What a site says when it tells what it does with data. Made where it is needed: most pages never come to that. */
export const practice = (): RegExp => new RegExp(source, 'gi');

/** How often these cues, a global expression, occur in the text. */
export const count = (text: string, cues: RegExp): number => text.match(cues)?.length ?? 0;
