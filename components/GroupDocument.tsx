/** One group of practices in full, for paper: every finding, with every quote. */
import type { GroupOverview } from '../lib/report/arrange/overview';
import type { ShownReport } from '../lib/report/arrange/shown';
import { FindingArticle } from './FindingArticle';
import type { ReportActions } from './ReportView';
import { Silent } from './Silent';
import { useTranslate } from './translation';
import { WaysOutList } from './WaysOutList';

interface GroupDocumentProps extends Pick<ReportActions, 'onShow' | 'onCopy' | 'region'> {
  readonly shown: ShownReport;
  readonly group: GroupOverview;
}

export const GroupDocument = ({ group, shown, onShow, onCopy, region }: GroupDocumentProps) => {
  const t = useTranslate();
  return (
    <section class="group">
      <h2>{t(`group.${group.group}`)}</h2>
      {group.group === 'choices' && <WaysOutList report={shown.report} region={region} onCopy={onCopy} />}
      {[...group.attention, ...group.informs, ...group.promised].map((finding) => (
        <FindingArticle key={finding.practice} finding={finding} blocks={shown.blocks} onShow={onShow} />
      ))}
      <Silent practices={group.silent} />
    </section>
  );
};
