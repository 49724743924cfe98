/** The report as a document of its own: overview, matrix, every finding with every quote; to filter, print and save. */
import { useState } from 'preact/hooks';
import type { Block } from '../lib/policy/document';
import type { Finding } from '../lib/policy/report';
import type { ExportFormat } from '../lib/report/exports';
import { overview, type GroupOverview } from '../lib/report/overview';
import type { ShownReport } from '../lib/report/shown';
import { ExportBar } from './ExportBar';
import { everything, FilterBar, type Filter } from './FilterBar';
import { FindingArticle } from './FindingArticle';
import { groupAnchor, Silent } from './GroupSection';
import { Legend } from './Legend';
import { MarkBar } from './MarkBar';
import { Matrix } from './Matrix';
import { Overview } from './Overview';
import { PolicyHeader } from './PolicyHeader';
import { PolicyText } from './PolicyText';
import type { ReportActions } from './ReportView';
import { Signals } from './Signals';
import { useTranslate } from './translate';
import { usePolicyText } from './use-policy-text';
import { WaysOutList } from './WaysOutList';

export interface ReportPageActions extends ReportActions {
  readonly onSave: (format: ExportFormat) => void;
  readonly onCopySummary: () => Promise<void>;
  readonly onPrint: () => void;
  /** Reads the policy's text anew; rejects where its page is gone. Null where no tab shows it. */
  readonly onReadText: (() => Promise<readonly Block[]>) | null;
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

const TextToggle = ({ toggle, blocks, isGone }: ReturnType<typeof usePolicyText>) => {
  const t = useTranslate();
  return (
    toggle && (
      <p class="bar">
        <button type="button" class="quiet text-toggle" aria-pressed={blocks !== null} onClick={toggle}>
          {t('text.show')}
        </button>
        <span class="hint" role="status">
          {isGone && t('text.gone')}
        </span>
      </p>
    )
  );
};

export const ReportPage = (props: ReportPageProps) => {
  const t = useTranslate();
  const [filter, setFilter] = useState<Filter>(everything);
  const { report } = props.shown;
  const groups = overview(report);
  const text = usePolicyText(props);
  return (
    <div class={text.blocks ? 'with-text' : ''}>
      <div>
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
            <TextToggle {...text} />
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
              <GroupDocument key={group.group} {...props} onShow={text.show} group={group} filter={filter} />
            ))}
        </main>
        <footer>
          <p>{t('footer.caveat')}</p>
          <p>{t(props.hasTab ? 'footer.local' : 'footer.fetched')}</p>
        </footer>
      </div>
      {text.blocks && (
        <aside>
          <Legend />
          <PolicyText blocks={text.blocks} report={report} asked={text.asked} />
        </aside>
      )}
    </div>
  );
};
