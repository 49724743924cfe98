/** How often this kind of finding was right on policies that experts labelled: so that readers know how far to trust it. */
import type { PracticeId } from '../lib/policy/practice';
import { accuracy } from '../lib/report/accuracy';
import { useTranslate } from './translate';

/** Fewer labelled policies than this say too little for a rate: at ten, one policy more or less moves it by 10 points. */
const enough = 10;

export const Accuracy = ({ practice }: { readonly practice: PracticeId }) => {
  const t = useTranslate();
  const counts = accuracy[practice];
  if (!counts) return <p class="accuracy hint">{t('finding.unmeasured')}</p>;
  const [right, of] = counts;
  return <p class="accuracy hint">{t(of < enough ? 'finding.accuracyFew' : 'finding.accuracy', [right, of])}</p>;
};
