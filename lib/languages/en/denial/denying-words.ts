/** Words that deny, and words that may, in English as it is spelled for the rules. */

const plain =
  'not(?! (?:without|only|just|hesitate|fail|limited|uncommon|unusual|rule out|exclude) )|never|' +
  'no(?! (?:charge|cost|matter|doubt) )|none|nobody|nothing|neither|nor|unable|refuse[sd]?|' +
  'prohibit(?:ed|s)?|(?:refrain|abstain)s?|(?:decided|chosen) against|(?:free|instead) of|impossible|excluded|ruled out|lacks?|unencrypted';

const ambiguous =
  '(?<! not )without|hardly|nowhere|nope|zero|nil|declin(?:e[sd]?|ing)|avoid(?:s|ed|ing)?|' +
  'forgo(?:es|ing|ne)?|forw(?:ent|ear)s?|forbid(?:s|den|ding)?|ban(?:s|ned)?|bar(?:s|red)?|disabled?|' +
  'deactivated|(?:turned|switched|taken|left|leaves?|opted) (?:off|down|out|alone)|off limits|block(?:s|ed)|' +
  'drop(?:s|ped)|abandon(?:s|ed)?|abolish(?:ed|es)?|stop(?:s|ped)|cease[sd]?|remove[sd]|with(?:held|holds?)|' +
  'kept|keeps? (?:away|clear|out)|away|clear of|absent|unavailable|unsupported|un\\p{L}+ed|rather than|' +
  'exclud(?:es?|ing)|reject(?:s|ed)?|den(?:y|ies|ied)|waive[sd]?|closed|locked|final|gone|vanished|shuns?|' +
  'spare[sd]?|dispens(?:es?|ed) with|question|scope|sworn|given up|gave up|ignore[sd]?|abstain(?:ed|ing)|' +
  'refrain(?:ed|ing)|refus(?:al|ing)|prevent(?:s|ed)?|rules? out|mandatory|compulsory|only|solely|' +
  'exclusively|purely|alone|stays?|remains?|elsewhere';

/** Words that deny. */
export const negation = new RegExp(` (?:${plain}) `);

/** Those, and rarer or more ambiguous ones, of which the weights tell. */
export const denial = new RegExp(` (?:${plain}|${ambiguous}) `, 'u');
