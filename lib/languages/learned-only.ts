/** A language that is read from labels alone: no rule is written by hand. Its room adds what the language needs, as words that may deny. */
import { practiceIds } from '../policy/practice';
import type { PracticeId, PracticeRules } from '../policy/practice';
import type { Language } from './language';

/** Matches nothing. */
const never = /(?!)/;

const noRules = Object.fromEntries(practiceIds.map((id): [PracticeId, PracticeRules] => [id, { clauses: {} }]));

export const learnedOnly: Omit<Language, 'borders' | 'spell'> = {
  lexicon: {},
  practices: noRules as Readonly<Record<PracticeId, PracticeRules>>,
  negators: never,
  noStatement: [],
  isDefinition: () => false,
  actorOf: () => null,
  isHypothetical: () => false,
  polarity: () => 'yes',
  isLifted: () => false,
  denial: never,
  negation: never,
  turn: never,
  contrast: never,
  lack: never,
  conditionOf: () => null,
  isRunIn: () => false,
  isPrescribed: () => false,
  // Without rules nothing tells a plain sentence from a narrow one, so none is held against another.
  isPlain: () => false,
  isPlainDenial: () => false,
  isWholeDenial: () => false,
  statementOf: () => null,
  deniedMeaning: () => null,
  isDeniedUnder: () => false,
  companyAsWe: () => (text) => text,
  deniedRows: { isNo: never, asksCollection: never, answerLine: never, isYes: never, categoryLine: never },
  columnQuestion: () => null,
  choices: null,
};
