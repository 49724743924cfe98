/** The report as a document of its own: overview, matrix, every finding with every quote; to filter, print and save. */
import { useState } from 'preact/hooks';
import type { Finding } from '../lib/policy/report';
import type { ExportFormat } from '../lib/report/exports';
import { overview, type GroupOverview } from '../lib/report/overview';
import type { ShownReport } from '../lib/report/shown';
import { ExportBar } from './ExportBar';
import { everything, FilterBar, type Filter } from './FilterBar';
import { FindingArticle } from './FindingArticle';
import { groupAnchor, Silent } from './GroupSection';
import { MarkBar } from './MarkBar';
import { Matrix } from './Matrix';
import { Overview } from './Overview';
import { PolicyHeader } from './PolicyHeader';
import type { ReportActions } from './ReportView';
import { Signals } from './Signals';
import { useTranslate } from './translate';
import { WaysOutList } from './WaysOutList';

export interface ReportPageActions extends ReportActions {
  readonly onSave: (format: ExportFormat) => void;
  readonly onCopySummary: () => Promise<void>;
  readonly onPrint: () => void;
}

interface ReportPageProps extends ReportPageActions {
  readonly shown: ShownReport;
  /** Does the policy stand in a tab? Else it was fetched, and there is nothing to mark. */
  readonly hasTab: boolean;
  readonly now: Date;
}

const findingsOf = (group: GroupOverview, { part }: Filter): readonly Finding[] => [
  ...(part === null || part === 'attention' ? group.attention : []),
  ...(part === null || part === 'informs' ? group.informs : []),
  ...(part === null || part === 'promised' ? group.promised : []),
];

const GroupDocument = (props: ReportPageProps & { readonly group: GroupOverview; readonly filter: Filter }) => {
  const t = useTranslate();
  const { group, filter, shown, onShow, onCopy, region, signals } = props;
  const anchor = groupAnchor(group.group);
  return (
    <section class="group" aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        {t(`group.${group.group}`)}
      </h2>
      {group.group === 'choices' && <WaysOutList report={shown.report} region={region} onCopy={onCopy} />}
      {group.group === 'tracking' && (
        <details class="signals">
          <summary>{t('signals.title')}</summary>
          <Signals report={shown.report} signals={signals} />
        </details>
      )}
      {findingsOf(group, filter).map((finding) => (
        <FindingArticle key={finding.practice} finding={finding} blocks={shown.blocks} onShow={onShow} />
      ))}
      {(filter.part === null || filter.part === 'silent') && <Silent practices={group.silent} />}
    </section>
  );
};

export const ReportPage = (props: ReportPageProps) => {
  const t = useTranslate();
  const [filter, setFilter] = useState<Filter>(everything);
  const { report } = props.shown;
  const groups = overview(report);
  return (
    <>
      <PolicyHeader report={report} now={props.now}>
        {report.url !== null && (
          <p class="source">
            <a href={report.url} target="_blank" rel="noreferrer noopener">
              {report.url}
            </a>
          </p>
        )}
        <ExportBar onSave={props.onSave} onCopySummary={props.onCopySummary} onPrint={props.onPrint} />
      </PolicyHeader>
      <Overview report={report} groups={groups} />
      {props.hasTab && (
        <div class="marking">
          <MarkBar onMark={props.onMark} markKeys={props.markKeys} />
        </div>
      )}
      <main>
        <details class="matrix-part">
          <summary>{t('matrix.title')}</summary>
          <Matrix groups={groups} />
        </details>
        <FilterBar groups={groups.map(({ group }) => group)} filter={filter} onFilter={setFilter} />
        {groups
          .filter(({ group }) => filter.group === null || filter.group === group)
          .map((group) => (
            <GroupDocument key={group.group} {...props} group={group} filter={filter} />
          ))}
      </main>
      <footer>
        <p>{t('footer.caveat')}</p>
        <p>{t('footer.local')}</p>
      </footer>
    </>
  );
};
