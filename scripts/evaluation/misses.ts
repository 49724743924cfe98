/** Where we and the experts disagree, with the sentences and the rules that spoke: the daily reading of whoever mends a practice. */
import type { PolicyReport } from '../../lib/policy/report';
import type { Statement } from '../../lib/detect/rules/statements';
import type { LabelledCase } from './cases';
import { placeOf, squash } from './gold';
import { type CaseScore, type Miss } from './score';

export interface EvaluatedCase {
  readonly labelled: LabelledCase;
  readonly report: PolicyReport;
  readonly statements: readonly Statement[];
  readonly score: CaseScore;
}

const spoken = ({ statements }: EvaluatedCase, practice: string, quote: string): string =>
  statements
    .filter((statement) => statement.practice === practice && statement.sentence.quote === quote)
    .map(({ stance, rule }) => `        [${stance}] ${rule.pattern}`)
    .join('\n');

const quotes = (one: EvaluatedCase, practice: string, segment?: number): string => {
  const segments = one.labelled.gold.segments?.map(squash) ?? [];
  const evidence = one.report.findings.find((finding) => finding.practice === practice)?.evidence ?? [];
  return evidence
    .filter(({ quote }) => segment === undefined || placeOf(quote, segments) === segment)
    .map(
      ({ quote, stance, leadIn }) =>
        `      "${leadIn ? `${leadIn.slice(-80)} → ` : ''}${quote.slice(0, 400)}" [${stance}]\n${spoken(one, practice, quote)}`,
    )
    .join('\n');
};

const missText = (one: EvaluatedCase, miss: Miss): string => {
  const place = miss.segment === undefined ? '' : ` segment ${miss.segment}`;
  const text =
    miss.kind === 'missed evidence' && miss.segment !== undefined
      ? `\n      ${one.labelled.gold.segments?.[miss.segment]?.slice(0, 900)}`
      : '';
  const said = miss.kind.startsWith('wrong') ? `\n${quotes(one, miss.practice, miss.segment)}` : '';
  return `${miss.kind}: ${one.labelled.name}${place}${miss.wanted ? ` (experts: ${miss.wanted})` : ''}${text}${said}`;
};

/** Every disagreement on the practice, in the cases that may be looked at. */
export const missesText = (cases: readonly EvaluatedCase[], practice: string): string =>
  cases
    .filter(({ labelled }) => !labelled.isHeldOut)
    .flatMap((one) => one.score.misses.filter((miss) => miss.practice === practice).map((miss) => missText(one, miss)))
    .join('\n');

/** How often a rule's quotes stand where the experts marked the practice, where one of them did, elsewhere, or in no segment. */
interface RuleCount {
  right: number;
  edge: number;
  wrong: number;
  unplaced: number;
}

const outcomeOf = ({ labelled: { gold } }: EvaluatedCase, practice: string, place: number): keyof RuleCount => {
  const marked = gold.evidence?.[practice];
  if (!gold.ids?.includes(practice) || place < 0) return 'unplaced';
  if (marked?.gold?.includes(place)) return 'right';
  return marked?.maybe?.includes(place) ? 'edge' : 'wrong';
};

const nameOf = ({ rule, stance }: Statement): string =>
  `[${stance}] ${rule.pattern}${rule.under ? ' (under …)' : ''}${rule.after ? ' (after …)' : ''}`;

/** How often each rule of the practice fired inside, outside and at the edge of what the experts marked. */
export const rulesText = (cases: readonly EvaluatedCase[], practice: string): string => {
  const counts = new Map<string, RuleCount>();
  for (const one of cases.filter(({ labelled }) => !labelled.isHeldOut)) {
    const segments = one.labelled.gold.segments?.map(squash) ?? [];
    for (const statement of one.statements.filter((said) => said.practice === practice)) {
      const count = counts.get(nameOf(statement)) ?? { right: 0, edge: 0, wrong: 0, unplaced: 0 };
      count[outcomeOf(one, practice, placeOf(statement.sentence.quote, segments))]++;
      counts.set(nameOf(statement), count);
    }
  }
  const column = (count: number): string => String(count).padStart(3);
  return [...counts]
    .sort(([, a], [, b]) => b.wrong - a.wrong)
    .map(
      ([name, { right, edge, wrong, unplaced }]) =>
        `right ${column(right)}  edge ${column(edge)}  wrong ${column(wrong)}  unplaced ${column(unplaced)}  ${name}`,
    )
    .join('\n');
};
