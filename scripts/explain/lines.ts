/** A traced sentence, and findings, as lines that people read. */
import type { MatchStep } from '../../lib/detect/rules/match-verdict';
import type { ClauseStep, SentenceStep } from '../../lib/detect/rules/sentence-rules';
import type { Block } from '../../lib/policy/document';
import type { Actor, Example, Stance } from '../../lib/policy/practice';
import type { ConditionKind, Finding } from '../../lib/policy/report';
import type { ClauseTrace, MatchTrace, SentenceTrace } from './trace';

const actors: Readonly<Record<Actor, string>> = {
  agents: 'those who act for the company',
  partners: 'those that the company deals with',
  strangers: 'people or laws outside of the company',
  you: 'the reader',
};
const conditions: Readonly<Record<ConditionKind, string>> = {
  consent: 'only with consent',
  'non-identifying': 'only data that name nobody',
  'some-users': 'only for some people',
};
const matchSteps: Readonly<Record<MatchStep, string>> = {
  'lead-in': 'it stands in the lead-in alone',
  actor: 'what these do does not count for this practice',
  hypothetical: 'it is only supposed, or no longer so',
  lifted: 'the denial is lifted',
  narrow: 'something else or something narrower is denied',
  denied: 'it is denied, and the practice says nothing of denials',
};
const clauseSteps: Readonly<Record<ClauseStep, string>> = {
  unless: 'the clause’s "unless" is met',
  never: 'one of the practice’s "never" is met',
  under: 'no heading and no lead-in meets the clause’s "under"',
  after: 'the sentence before does not meet the clause’s "after"',
};
const sentenceSteps: Readonly<Record<SentenceStep, string>> = {
  definition: 'it says what a word means, or what a law says',
  'no-statement': 'it tells of other sites, or of what a section is about',
};

const by = (words: string | null): string => (words === null ? '' : `, by "${words}"`);

const exampleText = (example: Example): string => {
  if (typeof example === 'string') return `"${example}"`;
  const { text, under, leadIn, after } = example;
  const places = { under, 'behind the lead-in': leadIn, after };
  const told = Object.entries(places).flatMap(([place, words]) =>
    words === undefined ? [] : [` ${place} "${words}"`],
  );
  return `"${text}"${told.join('')}`;
};

const verdictText = ({ verdict: { is, by: words } }: MatchTrace, stance: Stance): string => {
  if (is.kind === 'void') return `nothing: ${matchSteps[is.step]}${by(words)}`;
  return is.stance === stance ? stance : `${is.stance}: denied${by(words)}`;
};

const matchLines = (match: MatchTrace, stance: Stance): readonly string[] => [
  `    found: "${match.found}"`,
  `      who acts: ${match.actor ? `${actors[match.actor.is]}${by(match.actor.by)}` : 'the company, or nobody is named'}`,
  `      says: ${verdictText(match, stance)}`,
  ...(match.condition
    ? [`      condition: ${conditions[match.condition.is]}${by(match.condition.by) || ', by the heading'}`]
    : []),
];

const clauseLines = ({ rule, matches, step, isOverruled }: ClauseTrace): readonly string[] => [
  `  ${rule.practice}, a clause of "${rule.stance}": ${rule.pattern}`,
  `    is for: ${exampleText(rule.clause.says)}`,
  ...matches.flatMap((match) => matchLines(match, rule.stance)),
  ...(step ? [`    void: ${clauseSteps[step.is]}${by(step.by)}: ${step.pattern}`] : []),
  ...(isOverruled ? ['    void: another clause of the sentence denies it'] : []),
];

/** @param block where the sentence stands */
export const traceLines = ({ sentence, step, clauses }: SentenceTrace, block: Block): readonly string[] => [
  `"${sentence.quote}"`,
  `  read as: ${sentence.text.trim()}`,
  ...(block.headings.length > 0 ? [`  under: ${block.headings.join(' > ')}`] : []),
  ...(sentence.leadIn === null ? [] : [`  lead-in: ${sentence.leadIn}`]),
  ...(sentence.before.trim() === '' ? [] : [`  after: ${sentence.before.trim()}`]),
  ...(step ? [`  void: ${sentenceSteps[step.is]}${by(step.by)}`] : []),
  ...(clauses.length === 0 ? ['  no clause occurs in it'] : clauses.flatMap(clauseLines)),
];

/** Every finding with its quotes, the surest first. */
export const findingLines = (findings: readonly Finding[]): readonly string[] => [
  findings.length === 0 ? 'findings: none' : 'findings',
  ...findings.flatMap(({ practice, stance, condition, evidence }) => [
    `  ${practice}: ${stance}${condition ? `, ${conditions[condition]}` : ''}`,
    ...evidence.map((each) => {
      const told = each.condition ? `, ${conditions[each.condition]}` : '';
      return `    ${each.stance}, sure ${each.sure.toFixed(2)}${told}: "${each.quote}"`;
    }),
  ]),
];
