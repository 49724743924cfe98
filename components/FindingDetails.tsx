/** What stands behind a finding: why it matters, the policy's own words, and how often such findings are right. */
import { whyOf } from '../lib/report/wording-of';
import { Accuracy } from './Accuracy';
import { Quotes, type QuotesProps } from './Quotes';
import { useTranslate } from './translation';
import { WrongAnswer } from './WrongAnswer';

export const FindingDetails = (props: QuotesProps) => {
  const t = useTranslate();
  const { finding } = props;
  return (
    <>
      {finding.stance === 'mixed' && <p class="contradiction">{t('finding.contradiction')}</p>}
      <p class="why">{whyOf(finding.practice, t)}</p>
      <p class="places">{t('finding.quotes', finding.evidence.length)}</p>
      <Quotes {...props} />
      <Accuracy practice={finding.practice} />
      <WrongAnswer finding={finding} practices={[finding.practice]} />
    </>
  );
};
