/** Words that deny, and words that may, in English as it is spelled for the rules. */

const plain =
  'not(?! (?:without|only|just|hesitate|fail|limited|uncommon|unusual|rule out|exclude) )|never|' +
  'no(?! (?:charge|cost|matter|doubt) )|none|nobody|nothing|neither|nor|unable|refuse[sd]?|' +
  'prohibit(?:ed|s)?|(?:refrain|abstain)s?|(?:decided|chosen) against|(?:free|instead) of|impossible|excluded|ruled out|lacks?|unencrypted';

const ambiguous =
  '(?<! not )without|nowhere|zero|nil|declin(?:e[sd]?|ing)|avoid(?:s|ed|ing)?|forgo(?:es|ing|ne)?|' +
  'forbid(?:s|den|ding)?|ban(?:s|ned)?|bar(?:s|red)?|disabled?|(?:turned|switched|taken|left|leaves?) (?:off|down|out|alone)|' +
  'off limits|block(?:s|ed)|drop(?:s|ped)|stop(?:s|ped)|remove[sd]|with(?:held|holds?)|kept|away|clear of|absent|' +
  'unavailable|un\\p{L}+ed|rather than|den(?:y|ies|ied)|closed|spare[sd]?|dispens(?:es?|ed) with|sworn|' +
  'abstain(?:ed|ing)|refus(?:al|ing)|rules? out|exclusively|stays?|remains?';

/** Words that deny. */
export const negation = new RegExp(` (?:${plain}) `);

/** Those, and rarer or more ambiguous ones, of which the weights tell. */
export const denial = new RegExp(` (?:${plain}|${ambiguous}) `, 'u');
