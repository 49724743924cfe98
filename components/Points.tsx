/** What a reader should know before anything else, across all groups, each with its proof; then what speaks for the policy. */
import { pointsOf } from '../lib/report/arrange/points';
import type { ShownReport } from '../lib/report/arrange/shown';
import { FindingItem } from './FindingItem';
import type { ShowEvidence } from './Quote';
import { useTranslate } from './translation';

interface PointsProps {
  readonly shown: ShownReport;
  readonly onShow: ShowEvidence;
}

export const Points = ({ shown: { report, blocks }, onShow }: PointsProps) => {
  const t = useTranslate();
  const { first, favour } = pointsOf(report);
  return (
    <section class="points" aria-labelledby="points">
      <h2 id="points" class="unseen">
        {t('section.points')}
      </h2>
      <ul class="findings">
        {[...first, ...favour].map((finding) => (
          <FindingItem key={finding.practice} finding={finding} blocks={blocks} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
};
