/** The whole policy in numbers: how much deserves attention, contradicts itself, favours the reader, and is not mentioned. */
import type { Finding } from '../lib/policy/report';
import type { GroupOverview } from '../lib/report/arrange/overview';
import type { MessageKey } from '../lib/report/translate';
import { ToneIcon, iconOf, type ToneIconKind } from './ToneIcon';
import { useTranslate } from './translation';

type Verdict = Extract<MessageKey, `verdict.${string}`>;

const countOf = (groups: readonly GroupOverview[], part: Exclude<keyof GroupOverview, 'group'>): number =>
  groups.reduce((sum, group) => sum + group[part].length, 0);

/** The shape of the worst of them; alarms stand first. */
const worstOf = (groups: readonly GroupOverview[]): ToneIconKind => {
  const kinds = groups.flatMap(({ attention }) => attention).map(iconOf);
  return kinds.includes('alarm') || kinds.length === 0 ? 'alarm' : 'caution';
};

const contradictions = (findings: readonly Finding[]): number =>
  findings.filter(({ stance }) => stance === 'mixed').length;

interface TallyProps {
  readonly findings: readonly Finding[];
  readonly groups: readonly GroupOverview[];
}

/** What is only information is left out. */
export const Tally = ({ findings, groups }: TallyProps) => {
  const t = useTranslate();
  const attention = countOf(groups, 'attention');
  const others: readonly (readonly [ToneIconKind, Verdict, number])[] = [
    ['mixed', 'verdict.mixed', contradictions(findings)],
    ['good', 'verdict.promised', countOf(groups, 'promised')],
    ['silent', 'verdict.silent', countOf(groups, 'silent')],
  ];
  return (
    <ul class="tally">
      <li class="most">
        {attention > 0 && <ToneIcon kind={worstOf(groups)} />}
        <span class="said">{t('verdict.attention', attention)}</span>
      </li>
      {others
        .filter(([, , count]) => count > 0)
        .map(([kind, verdict, count]) => (
          <li>
            <ToneIcon kind={kind} />
            <span>
              {t(verdict, count)}
              {kind === 'silent' && ` – ${t('section.silentWhy')}`}
            </span>
          </li>
        ))}
    </ul>
  );
};
