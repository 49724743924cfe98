/** The words by which a policy can be told from other text, in the languages that are recognised. */

/** What a site says when it tells what it does with data. */
const source = [
  '\\b(?:we|us|wir|nous|is|are|be|been) (?:(?:may|will|also|do|not|never|can|automatically|only|might) )*(?:collect|obtain|receiv|us|shar|disclos|stor|process|sell|sold|retain|transfer|track|protect)(?:e|r?ed)?\\b',
  '\\b(?:personal(?:ly)?|identif\\w+|user|your|contact|this|such|collect\\w*|of) (?:information|data|details|name)\\b',
  '(?:information|data) (?:that |which |about )?(?:you|we)\\b',
  '\\b(?:third[ -]part(?:y|ies)|affiliates|service provider|opt(?:ing)?[ -]?(?:out|in)\\b|cookie|pixels?\\b|(?:ip|e-?mail) address|disclos|consent|controller)',
  'personenbezogenen?r? daten|(?:données|renseignements) (?:à caractère )?personnel|datos personales|\\b(?:erheben|verarbeit|speicher|einwilligung|dritte|collect(?:ons|ées)|traitement|traitons|finalité|tiers|recopila|tratamiento|terceros|finalidad)',
].join('|');

/**
 * What a site says when it tells what it does with data, in small letters: to be blind to capitals takes a fifth longer to
 * compile. Made where it is needed: most pages never come to that.
 */
export const practice = (): RegExp => new RegExp(source, 'g');

/** What contracts say. For small letters, too. */
export const contract = (): RegExp =>
  /\b(?:liab(?:le|ility)|warrant(?:y|ies)|indemnif\w+|governing law|licen[cs]e|terminat\w+|arbitration|as is|intellectual property|infring\w+|trademarks?|refunds?|you (?:agree|may not|must not)|haftung|gewährleistung|vertrag|contrat|responsabili\w+)\b/g;

/** How often these cues, a global expression, occur in the text. */
export const count = (text: string, cues: RegExp): number => text.match(cues)?.length ?? 0;
