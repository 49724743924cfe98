/** The words by which a policy can be told from other text, in the languages that are recognised. */

/** What a site says when it tells what it does with data. */
export const practice = new RegExp(
  [
    '\\b(?:we|us|wir|nous) (?:may |will |also |do |not |do not |never |can |automatically |only |might )*(?:collect|gather|obtain|receive|use|share|disclose|store|process|sell|rent|retain|transfer|track|protect)\\b',
    '(?:is|are|be|been) (?:collected|gathered|used|shared|disclosed|stored|processed|sold|retained|transferred)\\b',
    '\\b(?:personal(?:ly)?|identif(?:iable|ying)|sensitive|demographic|aggregated?|anonymous|user|customer|your|contact|location|this|such|collect\\w*|of|usage) (?:information|data|details)\\b',
    '(?:information|data) (?:that |which )?(?:you|we|about you)\\b',
    '\\b(?:privacy|third[ -]part(?:y|ies)|affiliates|service providers|opt(?:ing)?[ -]?(?:out|in)|cookies?|web beacons|pixels?|ip address(?:es)?|e-?mail address(?:es)?|unsubscribe|disclos(?:e|ed|ure|ing)|consent|browsers?|log files|gdpr|dsgvo|rgpd|ccpa|lawful|controller)\\b',
    'personenbezogenen?r? daten|données (?:à caractère )?personnel(?:les)?|datos personales|\\b(?:erheben|verarbeit(?:en|et|ung)|speicher(?:n|t|ung)|datenschutz\\w*|einwilligung|dritte|collect(?:ons|ées)|traitement|traitons|finalités?|tiers|consentement|confidentialité|recopila\\w*|tratamiento|terceros|consentimiento|privacidad|finalidad(?:es)?)\\b',
  ].join('|'),
  'gi',
);
