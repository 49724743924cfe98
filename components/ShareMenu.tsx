/** One menu for all that can be done with a report: copied, saved as a file, or printed, in short or whole. */
import { useState } from 'preact/hooks';
import { exportFormats, type ExportFormat } from '../lib/report/export/export-formats';
import { Folded } from './Folded';
import type { ShareLabelProps } from './ShareLabel';
import { useTranslate } from './translation';

export interface ShareActions {
  readonly onSave: (format: ExportFormat) => void;
  /** Puts the summary on the clipboard; rejects where the browser does not let it. */
  readonly onCopySummary: () => Promise<void>;
}

interface ShareMenuProps extends ShareActions, ShareLabelProps {
  readonly onPrint: () => void;
  readonly onPrintAll: () => void;
}

const loadLabel = () => import('./ShareLabel').then(({ ShareLabel }) => ShareLabel);

export const ShareMenu = ({ onSave, onCopySummary, onPrint, onPrintAll, report, now, onCopy }: ShareMenuProps) => {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<'ways.copied' | 'report.copyRefused' | null>(null);
  const copy = (): void => {
    onCopySummary().then(
      () => setOutcome('ways.copied'),
      () => setOutcome('report.copyRefused'),
    );
  };
  const item = (words: string, act: () => void) => (
    <button type="button" class="quiet" onClick={act}>
      {words}
    </button>
  );
  return (
    <details class="menu">
      <summary class="button">{t('report.exports')}</summary>
      <div class="items">
        {item(t('report.copy'), copy)}
        {exportFormats.map((format) => item(t(`report.${format}`), () => onSave(format)))}
        {item(t('report.print'), onPrint)}
        {item(t('report.printAll'), onPrintAll)}
        <span class="hint" role="status">
          {outcome && t(outcome)}
        </span>
        <Folded kind="share" title={t('label.title')} load={loadLabel} props={{ report, now, onCopy }} />
      </div>
    </details>
  );
};
