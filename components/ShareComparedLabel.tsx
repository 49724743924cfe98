/** The label of two policies that are compared, to share. */
import { useMemo } from 'preact/hooks';
import { comparedLabelOf, comparedLabelText } from '../lib/compare/compared-label';
import { comparedPicture } from '../lib/compare/compared-picture';
import type { NamedPolicy } from '../lib/compare/types';
import { comparedFileName } from '../lib/report/export/file-name';
import { measureText } from './draw-picture';
import { LabelToShare } from './LabelToShare';
import { useTranslate } from './translation';

export interface ShareComparedLabelProps {
  readonly first: NamedPolicy;
  readonly second: NamedPolicy;
  readonly now: Date;
  /** Puts a text on the clipboard; rejects where the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
}

export const ShareComparedLabel = ({ first, second, now, onCopy }: ShareComparedLabelProps) => {
  const t = useTranslate();
  const label = useMemo(() => comparedLabelOf(first, second, t, now), [first, second]);
  const picture = useMemo(() => comparedPicture(label, t, measureText), [label]);
  return (
    <LabelToShare
      picture={picture}
      text={comparedLabelText(label, t)}
      fileName={comparedFileName(now, 'png')}
      onCopy={onCopy}
    />
  );
};
