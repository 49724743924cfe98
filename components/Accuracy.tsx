/** How often this kind of finding was right on policies that nobody had seen: so that readers know how far to trust it. */
import { useContext } from 'preact/hooks';
import type { PracticeId } from '../lib/policy/practice';
import { readLanguageOf } from '../lib/policy/read-languages';
import { timesInTen } from '../lib/report/arrange/times-in-ten';
import { PolicyLanguage } from './policy-language';
import { useTranslate } from './translation';

export const Accuracy = ({ practice }: { readonly practice: PracticeId }) => {
  const t = useTranslate();
  const language = readLanguageOf(useContext(PolicyLanguage) || 'und');
  const times = timesInTen(practice);
  // Measured on English policies alone.
  return language === 'en' && times !== null && <p class="accuracy hint">{t('finding.accuracy', [times])}</p>;
};
