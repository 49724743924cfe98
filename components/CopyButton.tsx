/** Puts a text on the clipboard, and says whether the browser let it. */
import { useState } from 'preact/hooks';
import { useTranslate } from './translation';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for readers who hear the button without seeing what it stands beside. */
  readonly name?: string;
  /** Rejects where the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
}

export const CopyButton = ({ text, name, onCopy }: CopyButtonProps) => {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<'ways.copied' | 'request.refused' | null>(null);
  const copy = (): void => {
    onCopy(text).then(
      () => setOutcome('ways.copied'),
      () => setOutcome('request.refused'),
    );
  };
  return (
    <>
      <button type="button" class="quiet" onClick={copy} aria-label={name && `${t('request.copy')}: ${name}`}>
        {t('request.copy')}
      </button>{' '}
      <span class="hint" role="status">
        {outcome && t(outcome)}
      </span>
    </>
  );
};
