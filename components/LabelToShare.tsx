/** A label to share: the picture, made on this computer, to be saved; and its text, to be copied. */
import { labelWidth } from '../lib/report/export/label-sheet';
import { CopyButton } from './CopyButton';
import { pictureAddress, toPng } from './draw-picture';
import { saveBlob } from './save-file';
import { useTranslate } from './translation';

interface LabelToShareProps {
  /** SVG. */
  readonly picture: string;
  /** All that the picture says. */
  readonly text: string;
  readonly fileName: string;
  /** Puts a text on the clipboard; rejects where the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
}

export const LabelToShare = ({ picture, text, fileName, onCopy }: LabelToShareProps) => {
  const t = useTranslate();
  return (
    <div class="label">
      <img src={pictureAddress(picture)} width={labelWidth} alt={text} />
      <p class="buttons">
        <button type="button" class="quiet" onClick={() => void toPng(picture).then((png) => saveBlob(fileName, png))}>
          {t('label.save')}
        </button>
        <CopyButton text={text} name={t('label.title')} onCopy={onCopy} />
      </p>
    </div>
  );
};
