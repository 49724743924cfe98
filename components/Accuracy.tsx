/** How often this kind of finding was right on policies that nobody had seen: so that readers know how far to trust it. */
import type { PracticeId } from '../lib/policy/practice';
import { timesInTen } from '../lib/report/arrange/times-in-ten';
import { useTranslate } from './translation';

export const Accuracy = ({ practice }: { readonly practice: PracticeId }) => {
  const t = useTranslate();
  const times = timesInTen(practice);
  return times !== null && <p class="accuracy hint">{t('finding.accuracy', [times])}</p>;
};
