/** The best way out of a policy, as a button. */
import type { PolicyReport } from '../lib/policy/report';
import { bestWay, kindName } from '../lib/report/arrange/best-way';
import { placeOf } from '../lib/report/place-of';
import { useTranslate } from './translation';

interface BestWayProps {
  readonly report: PolicyReport;
  /** Shows all ways out. */
  readonly onOpenWays: () => void;
}

export const BestWay = ({ report, onOpenWays }: BestWayProps) => {
  const t = useTranslate();
  const way = bestWay(report);
  if (way === null) return null;
  const words = t(kindName(way.kind));
  const place = <bdi class="place">{placeOf(way.href)}</bdi>;
  return way.href.startsWith('http') ? (
    <a class="button best" href={way.href} target="_blank" rel="noreferrer noopener">
      {words} {place}
      <span class="unseen"> ({t('ways.newTab')})</span>
    </a>
  ) : (
    <button type="button" class="best" onClick={onOpenWays}>
      {words} {place}
    </button>
  );
};
