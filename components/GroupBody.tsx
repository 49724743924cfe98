/** What stands in one group: ways to act, what is worth noting, what informs, what is promised, and what is not mentioned. */
import type { Finding } from '../lib/policy/report';
import type { GroupOverview } from '../lib/report/arrange/overview';
import type { Region } from '../lib/report/settings/settings';
import type { SentSignals } from '../lib/report/arrange/signals';
import type { ShownReport } from '../lib/report/arrange/shown';
import { FindingItem } from './FindingItem';
import { Folded } from './Folded';
import type { ShowEvidence } from './Quote';
import { Silent } from './Silent';
import { useTranslate } from './translation';
import { WaysOutList } from './WaysOutList';

export interface GroupBodyProps {
  readonly shown: ShownReport;
  readonly overview: GroupOverview;
  readonly onShow: ShowEvidence;
  readonly onCopy: (text: string) => Promise<void>;
  readonly region: Region;
  /** Null where no browser sends any: for a sample. */
  readonly signals: SentSignals | null;
}

const loadSignals = () => import('./Signals').then(({ Signals }) => Signals);

export const GroupBody = ({ shown, overview, onShow, onCopy, region, signals }: GroupBodyProps) => {
  const t = useTranslate();
  const { report, blocks } = shown;
  const { group, attention, informs, promised, silent } = overview;
  const part = (title: string, findings: readonly Finding[]) =>
    findings.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul class="findings">
          {findings.map((finding) => (
            <FindingItem key={finding.practice} finding={finding} blocks={blocks} onShow={onShow} />
          ))}
        </ul>
      </>
    );
  return (
    <>
      {group === 'choices' && <WaysOutList report={report} region={region} onCopy={onCopy} />}
      {group === 'tracking' && signals !== null && (
        <Folded kind="signals" title={t('signals.title')} load={loadSignals} props={{ report, signals }} />
      )}
      {part(t('section.attention'), attention)}
      {part(t('section.informs'), informs)}
      {part(t('section.promised'), promised)}
      <Silent practices={silent} />
    </>
  );
};
