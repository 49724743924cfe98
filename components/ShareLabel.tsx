/** A label to share: the picture, made on this computer, to be saved; and its text, to be copied. */
import { useMemo } from 'preact/hooks';
import type { PolicyReport } from '../lib/policy/report';
import { fileName } from '../lib/report/export/file-name';
import { labelOf, labelText } from '../lib/report/export/label';
import { labelPicture, labelWidth } from '../lib/report/export/label-picture';
import { CopyButton } from './CopyButton';
import { measureText, pictureAddress, toPng } from './draw-picture';
import { saveBlob } from './save-file';
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
  const text = labelText(label, t);
  const picture = useMemo(() => labelPicture(label, t, measureText), [report]);
  return (
    <div class="label">
      <img src={pictureAddress(picture)} width={labelWidth} alt={text} />
      <p class="buttons">
        <button
          type="button"
          class="quiet"
          onClick={() => void toPng(picture).then((png) => saveBlob(fileName(report, now, 'png'), png))}
        >
          {t('label.save')}
        </button>
        <CopyButton text={text} name={t('label.title')} onCopy={onCopy} />
      </p>
    </div>
  );
};
