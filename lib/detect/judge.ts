/** Statements in, a finding out: of the clauses of a sentence, then of the sentences of a policy. */
import type { Practice, Stance } from '../policy/practice';
import type { Evidence, Finding } from '../policy/report';
import type { PlacedSentence } from './context';
import type { Statement } from './statements';

/** A practice that is both asserted and denied is asserted: the denial is then of something narrower. */
const usual: readonly Stance[] = ['yes', 'no'];

/** The strongest of the stances by the practice's own order, else by the usual one. */
const strongest = (practice: Practice, stances: readonly Stance[]): Stance | undefined =>
  (practice.strongest ?? usual).find((stance) => stances.includes(stance)) ?? stances[0];

/** Words that narrow what a sentence asserts or denies: data, people, places, purposes, conditions. */
const narrowing =
  / (?:except|unless|other than|without|only|solely|certain|some|if|when|where|while|directly|knowingly|however|but|this section|these|those|such|california|nevada|children|child|under|residents|as described|as set forth|aggregate|aggregated|anonymous|ordinary|typically|usually|normally) /;

/** A denial is also narrowed by a purpose ("do not use cookies to run programs") or by a relative clause ("data that identifies you"). */
const narrowingDenial =
  / (?:that|which|who|whose|this (?!site|website|service|app|application|company)|it|being|in (?:any|our|the|these)? ?cookies|personally|precise|exact|sensitive|based on|to (?!third|any|anyone|anybody|others|other|advertisers|marketers|companies|partners|outside|you|track)) ?/;

/** Longer sentences always narrow, in one way or another. */
const PLAIN_WORDS = 22;

/** The company speaks of itself: what it says of others ("the plug-in's maker stores no addresses") contradicts nothing of its own. */
const own =
  /^ (?:we|our|no|your|this|you|accounts?|cookies|data|information|personal|the (?:site|website|service|services|app|company)) /;

const isPlain = ({ text, from, leadIn }: PlacedSentence): boolean =>
  leadIn === null && from === 0 && own.test(text) && !narrowing.test(text) && text.split(' ').length <= PLAIN_WORDS + 2;

/** Two plain sentences, one for and one against: no careful reader could tell which holds. */
const contradict = (said: readonly (readonly [PlacedSentence, Stance])[]): boolean =>
  said.some(([sentence, stance]) => stance === 'yes' && isPlain(sentence)) &&
  said.some(([sentence, stance]) => stance === 'no' && isPlain(sentence) && !narrowingDenial.test(sentence.text));

const toEvidence = ([{ quote, heading, leadIn, block }, stance]: readonly [PlacedSentence, Stance]): Evidence => ({
  quote,
  stance,
  heading,
  leadIn,
  block,
});

/** @returns the finding that the statements on one practice amount to, or null where there are none */
export const toFinding = (practice: Practice, statements: readonly Statement[]): Finding | null => {
  const bySentence = new Map<PlacedSentence, Stance[]>();
  for (const { sentence, stance } of statements)
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), stance]);
  const said = [...bySentence].flatMap(([sentence, stances]) => {
    const stance = strongest(practice, stances);
    return stance ? [[sentence, stance] as const] : [];
  });
  const stance =
    !practice.isBroad && contradict(said)
      ? 'mixed'
      : strongest(
          practice,
          said.map(([, each]) => each),
        );
  return stance ? { practice: practice.id, stance, evidence: said.map(toEvidence) } : null;
};
