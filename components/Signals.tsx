/** Do Not Track and Global Privacy Control: what the policy says beside what this browser sends, and what follows. */
import type { PolicyReport } from '../lib/policy/report';
import { outcomeOf, sentInWords, type SentSignals } from '../lib/report/arrange/signals';
import { practiceName, sentenceOf } from '../lib/report/wording-of';
import { useTranslate } from './translation';

export interface SignalsProps {
  readonly report: PolicyReport;
  readonly signals: SentSignals;
}

interface SignalProps {
  readonly practice: 'do-not-track' | 'global-privacy-control';
  readonly report: PolicyReport;
  readonly isSent: boolean | null;
}

const Signal = ({ practice, report, isSent }: SignalProps) => {
  const t = useTranslate();
  const finding = report.findings.find((found) => found.practice === practice) ?? null;
  return (
    <>
      <h3>{practiceName(practice, t)}</h3>
      <dl>
        <dt>{t('signals.policy')}</dt>
        <dd>{finding ? sentenceOf(finding, t) : t('signals.silent')}</dd>
        <dt>{t('signals.browser')}</dt>
        <dd>{t(sentInWords(isSent))}</dd>
      </dl>
      <p>{t(outcomeOf(finding?.stance ?? null, isSent))}</p>
    </>
  );
};

export const Signals = ({ report, signals: { doNotTrack, globalPrivacyControl } }: SignalsProps) => {
  const t = useTranslate();
  return (
    <>
      <Signal practice="do-not-track" report={report} isSent={doNotTrack} />
      {!doNotTrack && <p class="hint">{t('signals.dropped')}</p>}
      <Signal practice="global-privacy-control" report={report} isSent={globalPrivacyControl} />
      <p class="hint">{t('signals.law')}</p>
      {globalPrivacyControl !== true && (
        <p class="hint">{t(globalPrivacyControl === null ? 'signals.howElsewhere' : 'signals.how')}</p>
      )}
    </>
  );
};
