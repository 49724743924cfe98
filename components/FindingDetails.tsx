/** What stands behind a finding: why it matters, the policy's own words, and how often such findings are right. */
import type { Evidence } from '../lib/policy/report';
import { whyOf } from '../lib/report/wording-of';
import { Accuracy } from './Accuracy';
import { Quotes, type QuotesProps } from './Quotes';
import { useTranslate } from './translation';
import { WrongAnswer } from './WrongAnswer';

interface FindingDetailsProps extends QuotesProps {
  /** The passages that are not shown yet; all of them, where none are given. */
  readonly others?: readonly Evidence[];
}

export const FindingDetails = ({ others, ...props }: FindingDetailsProps) => {
  const t = useTranslate();
  const { finding } = props;
  return (
    <>
      {finding.stance === 'mixed' && <p class="contradiction">{t('finding.contradiction')}</p>}
      <p class="why">{whyOf(finding.practice, t)}</p>
      {others === undefined && <p class="places">{t('finding.quotes', finding.evidence.length)}</p>}
      <Quotes {...props} finding={{ ...finding, evidence: others ?? finding.evidence }} />
      <Accuracy practice={finding.practice} />
      <WrongAnswer finding={finding} practices={[finding.practice]} />
    </>
  );
};
