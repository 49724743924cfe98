/** Asks for one of the user's own PDF files, and says what became of the one before. */
import { Notice } from './Notice';
import { useTranslate } from './translation';

interface ChooseFileProps {
  /** Why the last one was not read; null where none was chosen. */
  readonly problem: string | null;
  readonly onChoose: (file: File) => void;
}

export const ChooseFile = ({ problem, onChoose }: ChooseFileProps) => {
  const t = useTranslate();
  return (
    <Notice title={t('pdf.choose')}>
      {problem !== null && <p role="alert">{problem}</p>}
      <p>
        <input
          type="file"
          accept="application/pdf,.pdf"
          aria-label={t('pdf.choose')}
          onChange={({ currentTarget: { files } }) => files?.[0] && onChoose(files[0])}
        />
      </p>
      <p class="hint">{t('footer.local')}</p>
    </Notice>
  );
};
