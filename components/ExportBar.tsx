/** Exports a report: saved as a file, copied as text, or printed. */
import { useState } from 'preact/hooks';
import { exportFormats, type ExportFormat } from '../lib/report/export/exports';
import { useTranslate } from './translation';

interface ExportBarProps {
  readonly onSave: (format: ExportFormat) => void;
  /** Puts the summary on the clipboard; rejects where the browser does not let it. */
  readonly onCopySummary: () => Promise<void>;
  readonly onPrint: () => void;
}

export const ExportBar = ({ onSave, onCopySummary, onPrint }: ExportBarProps) => {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<'ways.copied' | 'report.copyRefused' | null>(null);
  const copy = (): void => {
    onCopySummary().then(
      () => setOutcome('ways.copied'),
      () => setOutcome('report.copyRefused'),
    );
  };
  return (
    <div class="exports" role="group" aria-label={t('report.exports')}>
      <button type="button" class="quiet" onClick={copy}>
        {t('report.copy')}
      </button>
      {exportFormats.map((format) => (
        <button type="button" class="quiet" onClick={() => onSave(format)}>
          {t(`report.${format}`)}
        </button>
      ))}
      <button type="button" class="quiet" onClick={onPrint}>
        {t('report.print')}
      </button>
      <span class="hint" role="status">
        {outcome && t(outcome)}
      </span>
    </div>
  );
};
