/** What a label for sharing says: the site, how serious its policy is, five facts with their shortest quotes, and who read it when. */
import type { Evidence, Finding, PolicyReport } from '../../policy/report';
import { isStatement } from '../../policy/statement';
import { dateInWords } from '../arrange/age';
import { claimOf } from '../arrange/claim-of';
import { standingOf, type Level } from '../arrange/level';
import { signOf, standingInWords } from '../arrange/level-in-words';
import { pointsOf } from '../arrange/points';
import { sidesOf } from '../arrange/sides';
import { kindOf, type ToneKind } from '../arrange/tone-shapes';
import { sureEnough } from '../arrange/unusual';
import { siteOf } from '../site-name';
import type { Translate } from '../translate';
import { oneLine } from './foreign-text';

export interface Fact {
  readonly kind: ToneKind;
  readonly sentence: string;
  /** In the policy's own words; of a contradiction, what each side says. */
  readonly quotes: readonly string[];
}

export interface Label {
  readonly site: string;
  readonly dated: string;
  readonly level: Level;
  readonly meaning: string;
  readonly comparison: string;
  readonly facts: readonly Fact[];
  readonly read: string;
}

const MOST_FACTS = 5;
/** Characters of a quote that a label has room for. */
const LONGEST = 160;

/** Cut behind a whole word, where there is one. */
const shortened = (quote: string): string => {
  if (quote.length <= LONGEST) return quote;
  const space = quote.lastIndexOf(' ', LONGEST - 1);
  return `${quote.slice(0, space > 0 ? space : LONGEST - 1)} …`;
};

/** Of a finding's quotes, the shortest that surely says as much as the finding; where none does, the first, which is the best. */
const shortestOf = (evidence: readonly Evidence[], condition: Finding['condition']): string => {
  const proofs = evidence.filter(
    (each) => each.sure >= sureEnough && each.condition === condition && isStatement(each.quote),
  );
  const [best = evidence[0]] = proofs.toSorted((a, b) => a.quote.length - b.quote.length);
  return shortened(oneLine(best?.quote ?? ''));
};

const quotesOf = (finding: Finding): readonly string[] =>
  sidesOf(finding)
    .slice(0, finding.stance === 'mixed' ? 2 : 1)
    .map(({ evidence }) => shortestOf(evidence, finding.condition));

export const factOf = (finding: Finding, t: Translate): Fact => ({
  kind: kindOf(finding),
  sentence: claimOf(finding, t),
  quotes: quotesOf(finding),
});

/** @param now the day that is given as the day of reading */
export const labelOf = (report: PolicyReport, t: Translate, now: Date): Label => {
  const standing = standingOf(report);
  const [meaning, comparison] = standingInWords(standing, t);
  const { first, favour } = pointsOf(report);
  const { effectiveDate: date } = report;
  return {
    site: siteOf(report) ?? (oneLine(report.title) || t('policy.untitled')),
    dated: date === null ? t('policy.undated') : t('label.dated', [dateInWords(date, t('locale'))]),
    level: standing.level,
    meaning,
    comparison,
    facts: [...first.slice(0, MOST_FACTS - 1), ...favour, ...first.slice(MOST_FACTS - 1)]
      .slice(0, MOST_FACTS)
      .map((found) => factOf(found, t)),
    read: t('label.read', [new Intl.DateTimeFormat(t('locale'), { dateStyle: 'long' }).format(now)]),
  };
};

/**
 * A fact as plain text, a line for each of its quotes.
 * @param policy that it is of, where there are two
 */
export const factLines = ({ kind, sentence, quotes }: Fact, t: Translate, policy = ''): readonly string[] => [
  `• ${[policy, kind === 'silent' ? '' : t(`tone.${kind}`), sentence].filter(Boolean).join(': ')}`,
  ...quotes.map((quote) => `  “${quote}”`),
];

/** The same as plain text. */
export const labelText = (label: Label, t: Translate): string =>
  [
    `${t('label.title')}: ${label.site}`,
    label.dated,
    `${signOf(label.level)} ${label.meaning} – ${label.comparison}`,
    '',
    ...label.facts.flatMap((fact) => factLines(fact, t)),
    '',
    label.read,
  ].join('\n');
