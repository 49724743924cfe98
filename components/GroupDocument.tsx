/** One group of practices in full, for reading and printing: every finding that the filter lets pass, with every quote. */
import type { Finding } from '../lib/policy/report';
import type { GroupOverview } from '../lib/report/arrange/overview';
import type { ShownReport } from '../lib/report/arrange/shown';
import type { Filter } from './FilterBar';
import { FindingArticle } from './FindingArticle';
import { groupAnchor } from './Groups';
import type { ReportActions } from './ReportView';
import { Signals } from './Signals';
import { Silent } from './Silent';
import { useTranslate } from './translation';
import { WaysOutList } from './WaysOutList';

interface GroupDocumentProps extends Pick<ReportActions, 'onShow' | 'onCopy' | 'region' | 'signals'> {
  readonly shown: ShownReport;
  readonly group: GroupOverview;
  readonly filter: Filter;
}

const findingsOf = (group: GroupOverview, { part }: Filter): readonly Finding[] => [
  ...(part === null || part === 'attention' ? group.attention : []),
  ...(part === null || part === 'informs' ? group.informs : []),
  ...(part === null || part === 'promised' ? group.promised : []),
];

/** Has the group anything that the filter lets pass? */
export const passes = (group: GroupOverview, filter: Filter): boolean =>
  (filter.group === null || filter.group === group.group) && (filter.part === null || group[filter.part].length > 0);

export const GroupDocument = ({ group, filter, shown, onShow, onCopy, region, signals }: GroupDocumentProps) => {
  const t = useTranslate();
  const anchor = groupAnchor(group.group);
  const isWhole = filter.part === null;
  return (
    <section class="group" aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        {t(`group.${group.group}`)}
      </h2>
      {isWhole && group.group === 'choices' && <WaysOutList report={shown.report} region={region} onCopy={onCopy} />}
      {isWhole && group.group === 'tracking' && (
        <details class="signals">
          <summary>{t('signals.title')}</summary>
          <Signals report={shown.report} signals={signals} />
        </details>
      )}
      {findingsOf(group, filter).map((finding) => (
        <FindingArticle key={finding.practice} finding={finding} blocks={shown.blocks} onShow={onShow} />
      ))}
      {(isWhole || filter.part === 'silent') && <Silent practices={group.silent} />}
    </section>
  );
};
