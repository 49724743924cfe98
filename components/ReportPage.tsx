/** The report as a document of its own: overview, matrix, every finding with every quote; to filter, print and save. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Block } from '../lib/policy/document';
import type { ExportFormat } from '../lib/report/export/exports';
import { overview } from '../lib/report/arrange/overview';
import type { ShownReport } from '../lib/report/arrange/shown';
import { ExportBar } from './ExportBar';
import { everything, FilterBar, type Filter } from './FilterBar';
import { GroupDocument, passes } from './GroupDocument';
import { Legend } from './Legend';
import { MarkBar } from './MarkBar';
import { ToneKey } from './ToneKey';
import { Matrix } from './Matrix';
import { Overview } from './Overview';
import { PolicyHeader, type PolicyPlace } from './PolicyHeader';
import { PolicyText } from './PolicyText';
import type { ReportActions } from './ReportView';
import { Sign } from './Sign';
import { Tally } from './Tally';
import { PolicyLanguage } from './policy-language';
import { useTranslate } from './translation';
import { usePolicyText } from './use-policy-text';

export interface ReportPageActions extends ReportActions {
  readonly onSave: (format: ExportFormat) => void;
  readonly onCopySummary: () => Promise<void>;
  readonly onPrint: () => void;
  /** Reads the policy's text again; rejects where its page is gone. Null where no tab shows it. */
  readonly onReadText: (() => Promise<readonly Block[]>) | null;
}

interface ReportPageProps extends ReportPageActions, PolicyPlace {
  /** What there is to tell before the policy's own facts. */
  readonly notice?: ComponentChildren;
  readonly shown: ShownReport;
  /** Does the policy stand in a tab? Else it was fetched, and there is nothing to mark. */
  readonly hasTab: boolean;
  readonly now: Date;
}

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
  const passing = groups.filter((group) => passes(group, filter));
  const text = usePolicyText(props);
  const { show } = text;
  // The same objects while the report stays the same: neither the text beside nor a click on a quote draws thousands of quotes again.
  const documents = useMemo(
    () =>
      passing.map((group) => (
        <GroupDocument key={group.group} {...props} onShow={show} group={group} filter={filter} />
      )),
    [props, show, filter],
  );
  return (
    <div class={text.blocks ? 'sheet with-text' : 'sheet'}>
      <PolicyHeader report={report} now={props.now} icon={props.icon}>
        <Sign report={report} />
        {report.url !== null && (
          <p class="source">
            <a href={report.url} target="_blank" rel="noreferrer noopener">
              {report.url}
            </a>
          </p>
        )}
        <Tally findings={report.findings} groups={groups} />
        <ExportBar onSave={props.onSave} onCopySummary={props.onCopySummary} onPrint={props.onPrint} />
      </PolicyHeader>
      {props.notice}
      <div class="contents">
        <Overview report={report} groups={groups}>
          <ToneKey groups={groups} />
        </Overview>
        {props.hasTab && (
          <div class="marking">
            <MarkBar onMark={props.onMark} markKeys={props.markKeys} hasLegend={text.blocks === null} />
            <TextToggle {...text} />
          </div>
        )}
      </div>
      <main>
        <details class="matrix-part">
          <summary>{t('matrix.title')}</summary>
          <Matrix groups={groups} />
        </details>
        <FilterBar groups={groups.map(({ group }) => group)} filter={filter} onFilter={setFilter} />
        <PolicyLanguage.Provider value={report.language}>{documents}</PolicyLanguage.Provider>
        <p class="nothing" role="status">
          {passing.length === 0 && t('filter.nothing')}
        </p>
      </main>
      <footer>
        <p>{t('footer.caveat')}</p>
        <p>{t(props.hasTab ? 'footer.local' : 'footer.fetched')}</p>
        <p>
          {t('extName')}, {new Intl.DateTimeFormat(t('locale'), { dateStyle: 'long' }).format(props.now)}
        </p>
      </footer>
      {text.blocks && (
        <aside>
          <Legend />
          <PolicyText blocks={text.blocks} report={report} asked={text.asked} />
        </aside>
      )}
    </div>
  );
};
