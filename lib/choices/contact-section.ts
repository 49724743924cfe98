/** "To delete your data, contact us as described below": such a sentence names the addresses of another section. */
import type { Block, PolicyDocument } from '../policy/document';
import type { Choice } from '../policy/report';
import { type Acts, hasAct, readActs } from './acts/acts';
import { isContact } from './destination';
import { mentionsOf } from './mentions';
import { plainText } from './plain-text';
import { sentencesOf } from './sentences';

/** Where a policy gives its addresses. */
const contactHeading = /\bcontact(?:ing)?\b|\bhow to reach\b|\bget in touch\b/i;
/** The sentence sends the reader there. */
const referral =
  /\b(?:contact(?:ing)? us|contact (?:details|information)|address(?:es)?)\b[^.;]{0,60}?\b(?:section|below|above|at the end|end of this|listed|set (?:out|forth))\b/;

interface Referral {
  readonly quote: string;
  readonly block: number;
  readonly acts: Acts;
}

const referralIn = (text: string, block: number): Referral | null => {
  if (!/contact|address/i.test(text)) return null;
  for (const { start, end } of sentencesOf(text)) {
    const quote = text.slice(start, end);
    const plain = plainText(quote);
    const acts = referral.test(plain) ? readActs(plain) : null;
    if (acts && hasAct(acts)) return { quote, block, acts };
  }
  return null;
};

const firstReferral = (blocks: readonly Block[]): Referral | null => {
  for (const [index, block] of blocks.entries()) {
    const found = referralIn(block.text, index);
    if (found) return found;
  }
  return null;
};

/**
 * @returns the addresses in the policy's contact section, where an earlier or later sentence names them for a right;
 * they are quoted with that sentence
 */
export const referredContacts = (document: PolicyDocument): readonly Choice[] => {
  const named = firstReferral(document.blocks);
  if (named === null) return [];
  const { quote, block, acts } = named;
  return document.blocks
    .filter(({ headings }) => contactHeading.test(headings.at(-1) ?? ''))
    .flatMap(mentionsOf)
    .filter(({ url }) => isContact(url))
    .map(({ href, label }) => ({
      kind: 'contact',
      href,
      label,
      optOut: acts.stops || acts.exercises,
      status: 'unknown',
      replacement: null,
      quote,
      block,
    }));
};
