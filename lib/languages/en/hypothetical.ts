/** What a sentence only supposes, or says of other times: "if we used cookies, …", "we used to …", "it is a myth that …". */
import { rememberText } from '../remember-text';

/** "We used to …", "we stopped …", "instead of …", right before a match: it is no longer done, or was never begun. */
const past = new RegExp(
  ' (?:(?:we|have|has) (?:used to|stopped|ceased|discontinued|removed)|' +
    'instead of|rather than|(?:in the past|until (?:19|20)\\d\\d|before (?:19|' +
    '20)\\d\\d)(?: ,)? we)(?: (?:using|use|the|a|our|to))* $',
);

/** "The plug-in that we removed …": what it did, it does no longer. */
const removed =
  / (?:that|which) we (?:have )?(?:since )?(?:removed|dropped|retired|abandoned|switched off|no longer use) /;

/** "It is a myth that we …", "we are against …": said of what is not so. */
const untrue =
  / (?:(?:a myth|untrue|false|not true) that|beware of|(?:we|company) (?:are|is|stand) (?:firmly |strictly )?(?:against|opposed to))(?: [^\s,;]+){0,4} $/;

const company = '(?:we|(?:our|the|this) (?:company|site|website|service|app|store|shop)s?)';

/** "Should we ever …", "were we to …": up to the end of the clause. */
const supposed = new RegExp(
  ` (?:if ${company} (?:ever|were to|should ever|did|(?:have|had) (?:not|ever|never))|` +
    `if (?!you )(?:[^\\s,;]+ ){1,6}?(?:finds?|found|decides?|rules?|shows?|proves?|proven|established|turns out)(?: that)? ${company}|` +
    `if you (?:think|believe|feel|suspect|find|learn|find out)(?: that)? ${company}|` +
    `if ${company}(?: [^\\s,;]+){0,12}? in the future|if in the future ${company}|(?:were|` +
    `should) ${company} (?:ever|to|begin|start|decide)|if (?:an?|any|some|the) (?:future|later|new|coming) (?:version|release|edition|` +
    `feature|service)s?) [^,;]*[,;]?`,
  'g',
);
/** "If we used …": the past tense supposes only where something would follow. */
const supposedInPast = new RegExp(
  ` (?:if ${company} (?:\\p{L}{2,}ed|sold|kept|gave|sent|had|were|made|took|let|shown)|had ${company}) [^,;]*[,;]?`,
  'gu',
);
const would = / (?:would|might have|could have) /;

/** "You may ask whether your data is sold", "if your data has been sold, our reply names the buyers": it may not have been. */
const unknown = new RegExp(
  ' (?:(?<= (?:know|learn|see|ask|find out|told|informed|confirm|confirmation|tell you|inform you)(?: (?:us|about|of|as to|,)){0,2}' +
    ' )(?:whether|if (?=we|our|your|their|any|the|data))|' +
    'if (?:your|their|any|the) (?:[^\\s,;]+ ){1,3}(?:has|have|was|were) (?:been )?(?:sold|shared|disclosed|transferred|passed)) [^,;]*',
  'g',
);

/** "If you send us health data unasked, we delete them": what should not have come. */
const unasked = new RegExp(
  ' if (?:you|users?|anyone|somebody) (?:send|submit|provide|give|tell|share|post|upload)s?(?: us)? [^;,]* ' +
    '(?:without being asked|unasked|unsolicited|by mistake|accidentally|inadvertently|nevertheless|nonetheless|anyway|all the same)(?: ,)? ',
);

interface Clause {
  readonly begins: number;
  readonly ends: number;
}

const clausesOf = (text: string, kind: RegExp): readonly Clause[] =>
  [...text.matchAll(kind)].map(({ 0: clause, index }) => ({
    begins: index,
    ends: index + clause.replace(/ (?:we|you|this) would .*/, '').length + 1,
  }));

/** What the sentence only supposes, and from where on it tells of what was removed. */
const readHypothetical = rememberText((text) => {
  const gone = removed.exec(text);
  return {
    clauses: [
      ...clausesOf(text, supposed),
      ...clausesOf(text, unknown),
      ...(would.test(text) ? clausesOf(text, supposedInPast) : []),
    ],
    removedTo: gone ? gone.index + gone[0].length : Infinity,
  };
});

/** In characters: what makes a match hypothetical from before it stands no further away. */
const NEAR = 120;

/**
 * @param text a sentence as `Sentence.normal`
 * @param start, end a match within it
 * @returns whether the match tells of what is only supposed, is no longer done, or is not so
 */
export const isHypothetical = (text: string, start: number, end: number): boolean => {
  const { clauses, removedTo } = readHypothetical(text, 0);
  if (end >= removedTo || clauses.some(({ begins, ends }) => start >= begins && end <= ends)) return true;
  if (unasked.test(text)) return true;
  const before = `${text.slice(Math.max(0, start - NEAR), start).trimEnd()} `;
  return past.test(before) || untrue.test(before);
};
