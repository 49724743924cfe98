/** Sentences that deny all that they speak of: the verb of their only clause is denied, and nothing but consent narrows the denial. */
import type { PlacedSentence } from '../../../detect/split/units';
import type { DeniedAs } from '../../language';
import { anyOf } from '../../phrase';
import { actorOf } from '../actor';
import { isNarrowed, isNarrowedDenial, withoutReason } from '../plain';
import { polarity } from '../polarity';
import { unlessConsent } from '../words-of-consent';

const auxiliary = '(?:do|does|did|is|are|was|were|be|been|will|would|shall|may|can|has|have|had)';
const adverb = String.raw`(?:also|simply|just|currently|and|ever|under any circumstances|[^\s,;]+ly|,)`;
const company = anyOf(
  'we',
  '(?:our|this|the) (?:company|firm|shop|store|app|application|game|site|website|services?|software|product|newsletters?|apps|games|sites|websites)',
);
/** What is done something with: nobody whose doings are told. */
const thing = String.raw`(?!(?:if|when|where|while|we|you|they|it|users?|members?|that|which|who|and|not|never|to|only) )[^\s,;:()]+`;

/** Who or what it is about, up to the verb that is denied. */
const head = new RegExp(
  `^ ${anyOf(
    String.raw`(?:neither|nobody|no one|nothing|none)(?! of (?:these|those) )`,
    String.raw`no (?!longer |matter |doubt |later )(?:${thing} ){1,6}${auxiliary}`,
    String.raw`(?:${company} )(?:${adverb} )*(?:${auxiliary} )?(?:${adverb} )*(?:not|never|refrains? from|abstains? from)`,
    String.raw`(?:${company} )(?:${adverb} )*\p{L}+s?(?: for)? (?:no(?! longer)|neither)`,
    String.raw`${company} (?:promise|pledge|undertake|commit|vow|have decided|have chosen|choose)s?(?: ourselves)? (?:not|never) to`,
    String.raw`it is (?:not|never) (?:our|the company) (?:practice|policy|custom|habit) to`,
    String.raw`(?:${thing} ){1,7}(?:is|are|was|were|will|shall|has|have) (?:not|never|neither|no longer)`,
  )} `,
  'u',
);

/** Another clause begins. */
const further =
  / (?:[;:(]|and (?:we|may|can|will|is|are)|, (?:and |so )?(?:we|you|they|our|your|which|who)|because|since|as) /;

/** "… when you visit our site": no other time is meant. */
const occasion = / (?:when|while|if|whenever) you (?:visit|use|browse|open|install|read|come to|look at) [^,;]* $/;

const MOST_WORDS_BEHIND = 4;

/** "… unless you agree", "… without your consent" at the end: denied all the same. */
const withoutConsent = (text: string): string => {
  const [found] = [...text.matchAll(unlessConsent)].slice(-1);
  if (!found) return text;
  const behind = text.slice(found.index + found[0].length);
  return behind.split(' ').length > MOST_WORDS_BEHIND + 1 ? text : `${text.slice(0, found.index)} `;
};

/** @returns whether it denies whatever it speaks of */
export const isWholeDenial = ({ text, ownStart, leadIn }: PlacedSentence, as: DeniedAs): boolean => {
  if (leadIn !== null || ownStart > 0) return false;
  const said = withoutConsent(withoutReason(text)).replace(occasion, ' ');
  const [opening] = head.exec(said) ?? [];
  if (opening === undefined) return false;
  const rest = said.slice(opening.length - 1);
  if (isNarrowed(said) || isNarrowedDenial(rest) || further.test(said)) return false;
  if (actorOf(said, opening.length - 1) !== null) return false;
  return polarity({ ...as, text: said, start: 0, end: said.length }) === 'no';
};
