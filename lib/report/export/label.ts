/** What a label for sharing says: the site, how serious its policy is, five facts with their shortest quotes, and who read it when. */
import type { Finding, PolicyReport } from '../../policy/report';
import { dateInWords } from '../arrange/age';
import { standingOf, type Level } from '../arrange/level';
import { signOf, standingInWords } from '../arrange/level-in-words';
import { pointsOf } from '../arrange/points';
import { kindOf, type ToneKind } from '../arrange/tone-shapes';
import { sureEnough } from '../arrange/unusual';
import { siteOf } from '../site-name';
import type { Translate } from '../translate';
import { sentenceOf } from '../wording-of';
import { oneLine } from './foreign-text';

interface Fact {
  readonly kind: ToneKind;
  readonly sentence: string;
  /** In the policy's own words. */
  readonly quote: string;
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

/** The shortest of those that are sure; where none is, the surest. */
const shortestQuote = ({ evidence, stance }: Finding): string => {
  const own = evidence.filter((each) => stance === 'mixed' || each.stance === stance);
  const sure = own.filter((each) => each.sure >= sureEnough);
  const [best] = (sure.length > 0 ? sure : own.slice(0, 1)).toSorted((a, b) => a.quote.length - b.quote.length);
  return shortened(oneLine(best?.quote ?? ''));
};

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
      .map((found) => ({ kind: kindOf(found), sentence: sentenceOf(found, t), quote: shortestQuote(found) })),
    read: t('label.read', [new Intl.DateTimeFormat(t('locale'), { dateStyle: 'long' }).format(now)]),
  };
};

/** The same as plain text. */
export const labelText = (label: Label, t: Translate): string =>
  [
    `${t('label.title')}: ${label.site}`,
    label.dated,
    `${signOf(label.level)} ${label.meaning} – ${label.comparison}`,
    '',
    ...label.facts.flatMap(({ kind, sentence, quote }) => [`• ${t(`tone.${kind}`)}: ${sentence}`, `  “${quote}”`]),
    '',
    label.read,
  ].join('\n');
