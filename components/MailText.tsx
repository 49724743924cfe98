/** Copies a ready e-mail, and shows it for copying by hand where the browser refuses. */
import { useState } from 'preact/hooks';
import { useTranslate } from './translate';

interface MailTextProps {
  readonly text: string;
  /** Puts a text on the clipboard; rejects where the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
}

export const MailText = ({ text, onCopy }: MailTextProps) => {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = (): void => {
    onCopy(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <div class="mail">
      <button type="button" class="quiet" onClick={copy}>
        {t('ways.mail')}
      </button>
      <span role="status">{outcome === 'copied' && t('ways.copied')}</span>
      {outcome === 'refused' && <textarea readOnly rows={6} aria-label={t('ways.mailText')} value={text} />}
    </div>
  );
};
