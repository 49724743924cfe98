/** The text of two versions in one, with what came and what went marked; drawn only once it is opened. */
import { useState } from 'preact/hooks';
import { paragraphsOf, shareInWords } from '../../lib/compare/told-changes';
import type { Run, TextChange } from '../../lib/compare/types';
import { straight } from '../../lib/report/export/foreign-text';
import { useTranslate } from '../translation';

const elements = { added: 'ins', removed: 'del' } as const;

const stretch = ({ kind, text }: Run) => {
  if (kind === 'same') return straight(text);
  const Element = elements[kind];
  return <Element>{straight(text)}</Element>;
};

/** Paragraphs of a part: the browser lays out and paints only the parts near the view. */
const inPart = 40;

const Paragraphs = ({ runs }: { readonly runs: readonly Run[] }) => {
  const paragraphs = paragraphsOf(runs);
  return Array.from({ length: Math.ceil(paragraphs.length / inPart) }, (_, at) => (
    <div class="part">
      {paragraphs.slice(at * inPart, (at + 1) * inPart).map((own) => (
        <p>{own.map(stretch)}</p>
      ))}
    </div>
  ));
};

export const ChangedText = ({ text, language }: { readonly text: TextChange; readonly language: string }) => {
  const t = useTranslate();
  const [isOpened, setOpened] = useState(false);
  const percent = (share: number): string => shareInWords(share, t('locale'));
  return (
    <>
      <p>
        {t('changes.added', [percent(text.added), percent(text.reworded)])}{' '}
        {t('changes.removed', [percent(text.removed)])}
      </p>
      <details class="changed-text" onToggle={() => setOpened(true)}>
        <summary>{t('changes.text')}</summary>
        {isOpened && (
          <>
            <p class="hint">{t('changes.marks')}</p>
            <div dir="auto" lang={language}>
              <Paragraphs runs={text.runs} />
            </div>
          </>
        )}
      </details>
    </>
  );
};
