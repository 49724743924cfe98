/** The label of a report, to share. */
import { useMemo } from 'preact/hooks';
import type { PolicyReport } from '../lib/policy/report';
import { fileName } from '../lib/report/export/file-name';
import { labelOf, labelText } from '../lib/report/export/label';
import { labelPicture } from '../lib/report/export/label-picture';
import { measureText } from './draw-picture';
import { LabelToShare } from './LabelToShare';
import { useTranslate } from './translation';

export interface ShareLabelProps {
  readonly report: PolicyReport;
  readonly now: Date;
  /** Puts a text on the clipboard; rejects where the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
}

export const ShareLabel = ({ report, now, onCopy }: ShareLabelProps) => {
  const t = useTranslate();
  const label = labelOf(report, t, now);
  const picture = useMemo(() => labelPicture(label, t, measureText), [report]);
  return (
    <LabelToShare
      picture={picture}
      text={labelText(label, t)}
      fileName={fileName(report, now, 'png')}
      onCopy={onCopy}
    />
  );
};
