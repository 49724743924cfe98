/** Where we and the experts disagree, with the sentences and the rules that spoke: the daily reading of whoever mends a practice. */
import type { PolicyReport } from '../../lib/policy/report';
import type { Statement } from '../../lib/detect/rules/statements';
import type { LabelledCase } from './cases';
import { type CaseScore, type Miss, placeOf, squash } from './score';

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

/** How often each rule of the practice fired inside, outside and at the edge of what the experts marked. */
export const rulesText = (cases: readonly EvaluatedCase[], practice: string): string => {
  const counts = new Map<string, { right: number; edge: number; wrong: number; unlabelled: number }>();
  for (const { labelled, statements } of cases) {
    if (labelled.isHeldOut) continue;
    const segments = labelled.gold.segments?.map(squash) ?? [];
    const marked = labelled.gold.evidence?.[practice];
    for (const { practice: id, rule, stance, sentence } of statements) {
      if (id !== practice) continue;
      const key = `[${stance}] ${rule.pattern}${rule.under ? ' (under …)' : ''}${rule.after ? ' (after …)' : ''}`;
      const count = counts.get(key) ?? { right: 0, edge: 0, wrong: 0, unlabelled: 0 };
      const place = placeOf(sentence.quote, segments);
      if (!labelled.gold.ids?.includes(practice) || place < 0) count.unlabelled++;
      else if (marked?.gold?.includes(place)) count.right++;
      else if (marked?.maybe?.includes(place)) count.edge++;
      else count.wrong++;
      counts.set(key, count);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b.wrong - a.wrong)
    .map(
      ([key, { right, edge, wrong, unlabelled }]) =>
        `right ${String(right).padStart(3)}  edge ${String(edge).padStart(3)}  wrong ` +
        `${String(wrong).padStart(3)}  unplaced ${String(unlabelled).padStart(3)}  ${key}`,
    )
    .join('\n');
};
