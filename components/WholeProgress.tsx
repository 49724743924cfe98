/** Which page of a policy is being read, and the way to stop. */
import type { Progress } from '../lib/extension/fetch/fetch-whole';
import { isolated, straight } from '../lib/report/export/foreign-text';
import { Notice } from './Notice';
import { useTranslate } from './translation';

interface WholeProgressProps {
  readonly progress: Progress;
  readonly onStop: () => void;
}

export const WholeProgress = ({ progress: { at, of, label }, onStop }: WholeProgressProps) => {
  const t = useTranslate();
  return (
    <Notice title={t('fetch.reading')} isBusy>
      <progress value={at - 1} max={of} aria-label={t('fetch.reading')} />
      <p role="status">{t('whole.reading', [at, of, isolated(straight(label))])}</p>
      <button type="button" onClick={onStop}>
        {t('whole.stop')}
      </button>
    </Notice>
  );
};
