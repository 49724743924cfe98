/** Sentences about other people's sites: what happens there says nothing about this policy's own practices. */

import { isGeneralTalk } from './general-talk';
import { isOfOthers } from './others-doings';

const otherSites =
  '(third party|linked|external|outside)? (websites|sites|website|site|pages|webpages|links|destinations|web pages)';

/** The other site is the subject, or the sentence disclaims what others do. */
export const noStatement: readonly string[] = [
  `
    ^ (those|these|such|linked|other|external|outside|third party) ${otherSites} (may|might|can|could|will|do|have|
    collect|use|are|is|operate|set|place|gather|share|sell)
  `,
  `
    ^ (any|each|the) (third party|linked|external|other|outside) ${otherSites} .. (may|might|can|could|will|do|has|
    have|collect|collects|use|uses)
  `,
  `^ (websites|sites) (that|which|to which|linked) .. (may|might|can|could|will|do|have|collect|use)`,
  `
    ^ ..3 (shops|stores|merchants|companies|businesses|retailers|partners|advertisers) (that|which|whom|to which) we
    (may)? (link|point) .. (may|might|can|could|will|do|have|collect|use|ask)
  `,
  `
    (privacy|information|data) (practices|policies|policy|statements|handling) of (such|these|those|other|linked|any
    other|third party|external) ${otherSites} !(and ours)
  `,
  `^ ..2 (on|of) (other|linked|external|third party) (sites|websites) .. (may|might|can|could|will)`,
  // "See our Cookie Notice.": where something is told, and not what.
  `
    ^ (please)? (see|read|consult|review|view) (also)? (the|our|this|section)? (!(you|your|we|us|how|what) .)*7
    (disclosure|policy|notice|statement|addendum|below|above) $
  `,
  // What sites in general must do, and what a section is about.
  `
    (sites|websites) (that|which) (use|set|place|collect|track|share|sell) ..6 (must|should|have to|are required to|
    need to)
  `,
  `
    ^ (this|the following|the next|each) (section|chapter|page|paragraph) ..2 (explains|describes|tells|outlines|
    covers|sets out) ..3 (how|what|whether|why|when)
  `,
  `(does|do) not (apply|extend|cover) .. (third party|linked|external|other) ${otherSites}`,
];

/** "A processor is a person who …": says what a word means, where neither the company nor the reader comes up. */
const definition = new RegExp(
  '^ (?:(?:a|an) (?:[^\\s,;:]+ ){1,4}(?:is|are) (?:a|an|any|set|small|one)|(?:[^\\s,;:]+ ){1,4}(?:means|' +
    'mean|refers to|differs? from|(?:is|are) the (?:practice|process|technique|method|act|name))) ',
);
/** "The law gives people the right to …", "under the statute, to sell includes …": so too what a law says. */
const law = new RegExp(
  '^ (?:(?:under|in|according to) )?(?:(?:the|this|that|a|an|some|many|california|european|eu|federal|' +
    'state) )*(?:laws?|act|statute|regulations?|gdpr|ccpa|cpra|coppa|legislation) (?!enforcement)',
);
/** "'Personal information' means …, such as your name": so too where the reader comes up in the examples. */
const term = new RegExp(
  '^ (?:by (?:the (?:term|word|phrase) )?(?:[^\\s,;:]+ ){1,4}(?:we|is) (?:mean|understand|meant|understood) |' +
    '(?:(?:in|for|under|as used in|for the purposes of) (?:this|our|the) (?:policy|notice|' +
    'statement)(?: ,)? )?(?:the (?:term|word|phrase)s? )?(?:personal|personally|sensitive|non|anonymous|' +
    'usage|identifiable|private|special|pii)(?: (?:identifiable|identifying|personal|category|categories|' +
    'of|usage|private)){0,4} ?(?:information|data|details|pii)?(?: (?:\\(|or|pii|\\)|,|personal|' +
    'information|data)){0,6} (?:means|mean|refers to|refer to|shall mean|is defined as|' +
    'are defined as) (?!.* we (?:may |also )?(?:collect|gather|obtain|receive|process|store|ask)))',
);
const anyoneHere = / (?:we|us|our|ours|you|your|this|here) /;

/** @param text a sentence as `Sentence.normal` */
export const isDefinition = (text: string): boolean =>
  isOfOthers(text) ||
  isGeneralTalk(text) ||
  term.test(text) ||
  ((definition.test(text) || law.test(text)) && !anyoneHere.test(text));
