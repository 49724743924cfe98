/** What a report opens with: everything serious, open to its proof; then what else matters most, folded. */
import type { Finding } from '../lib/policy/report';
import { pointsOf } from '../lib/report/arrange/points';
import { toneOf } from '../lib/report/arrange/tone';
import type { ShownReport } from '../lib/report/arrange/shown';
import { FindingItem } from './FindingItem';
import { OpenFinding } from './OpenFinding';
import type { ShowEvidence } from './Quote';
import { useTranslate } from './translation';

interface HighlightsProps {
  readonly shown: ShownReport;
  readonly onShow: ShowEvidence;
}

const isSerious = (finding: Finding): boolean => toneOf(finding) === 'alarm';

export const Highlights = ({ shown: { report, blocks }, onShow }: HighlightsProps) => {
  const t = useTranslate();
  const { first, favour } = pointsOf(report);
  return (
    <section class="points" aria-labelledby="points">
      <h2 id="points">{t('section.points')}</h2>
      {first.filter(isSerious).map((finding) => (
        <OpenFinding key={finding.practice} finding={finding} blocks={blocks} onShow={onShow} />
      ))}
      <ul class="findings">
        {[...first.filter((finding) => !isSerious(finding)), ...favour].map((finding) => (
          <FindingItem key={finding.practice} finding={finding} blocks={blocks} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
};
