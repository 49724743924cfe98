/** The whole report in short: one line for each group, one icon for each practice, and the same in words; each line links to its group. */
import type { ComponentChildren } from 'preact';
import { iconOf, ToneIcon } from './ToneIcon';
import type { PolicyReport } from '../lib/policy/report';
import type { GroupOverview } from '../lib/report/arrange/overview';
import { workingOptOuts } from '../lib/report/arrange/ways-out';
import { groupAnchor } from './Groups';
import { useTranslate } from './translation';
import { waysAnchor } from './WaysOutList';

const Verdict = ({ overview: { attention, informs, promised, silent } }: { readonly overview: GroupOverview }) => {
  const t = useTranslate();
  if (attention.length + informs.length + promised.length === 0) return <>{t('verdict.nothing')}</>;
  const others = [
    promised.length > 0 && t('verdict.promised', promised.length),
    silent.length > 0 && t('verdict.silent', silent.length),
  ].filter(Boolean);
  const first =
    attention.length > 0 ? (
      <strong>{t('verdict.attention', attention.length)}</strong>
    ) : (
      promised.length === 0 && t('verdict.attention', 0)
    );
  return (
    <>
      {[first, ...others].filter(Boolean).map((part, index) => (
        <>
          {index > 0 && ' · '}
          <span>{part}</span>
        </>
      ))}
    </>
  );
};

const GroupLine = ({ overview }: { readonly overview: GroupOverview }) => {
  const t = useTranslate();
  const { group, attention, informs, promised, silent } = overview;
  return (
    <li>
      <a href={`#${groupAnchor(group)}`}>
        <span class="name">{t(`group.${group}`)}</span>
        <span class="tone-icons" aria-hidden="true">
          {[...attention, ...informs, ...promised].map((finding) => (
            <ToneIcon kind={iconOf(finding)} />
          ))}
          {silent.map(() => (
            <ToneIcon kind="silent" />
          ))}
        </span>
        <span class="verdict">
          <Verdict overview={overview} />
        </span>
      </a>
    </li>
  );
};

const WaysLine = ({ report }: { readonly report: PolicyReport }) => {
  const t = useTranslate();
  const working = workingOptOuts(report);
  return (
    <li class="ways-line">
      <a href={`#${waysAnchor}`}>
        <span class="name">{t('ways.title')}</span>
        <span class="verdict">{working === 0 ? t('ways.none') : t('ways.optOut', working)}</span>
      </a>
    </li>
  );
};

interface OverviewProps {
  readonly report: PolicyReport;
  /** What stands below the lines. */
  readonly children?: ComponentChildren;
  readonly groups: readonly GroupOverview[];
}

export const Overview = ({ report, groups, children }: OverviewProps) => {
  const t = useTranslate();
  return (
    <nav class="overview" aria-label={t('verdict.overview')}>
      <ul>
        {groups.map((overview) => (
          <GroupLine key={overview.group} overview={overview} />
        ))}
        <WaysLine report={report} />
      </ul>
      {children}
    </nav>
  );
};
