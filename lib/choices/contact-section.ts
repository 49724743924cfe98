/** "To delete your data, contact us as described below": such a sentence names the addresses of another section. */
import { rememberWords } from '../detect/net/remember-words';
import type { Block, PolicyDocument } from '../policy/document';
import type { Choice } from '../policy/report';
import { type Acts, hasAct, readActs } from './acts';
import { isContact } from './destination';
import { english } from './english';
import { mentionsOf } from './mentions';
import { says } from './says';
import { sentencesOf } from './sentences';
import { toWords } from './words';

interface Referral {
  readonly quote: string;
  readonly block: number;
  readonly acts: Acts;
}

const hasCue = (text: string): boolean => {
  const lower = text.toLowerCase();
  return english.referralCues.some((cue) => lower.includes(cue));
};

const referralIn = (text: string, block: number): Referral | null => {
  if (!hasCue(text)) return null;
  for (const { start, end } of sentencesOf(text)) {
    const quote = text.slice(start, end);
    if (!hasCue(quote)) continue;
    const words = toWords(quote);
    const acts = says('referral', words) ? readActs(words) : null;
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
  const isContactHeading = rememberWords((heading) => says('contactHeading', toWords(heading)));
  const contacts = document.blocks
    .filter(({ headings }) => isContactHeading(headings.at(-1) ?? ''))
    .flatMap(mentionsOf)
    .filter(({ url }) => isContact(url));
  const named = contacts.length === 0 ? null : firstReferral(document.blocks);
  if (named === null) return [];
  const { quote, block, acts } = named;
  return contacts.map(({ href, label }) => ({
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
