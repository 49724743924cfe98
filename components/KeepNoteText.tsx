/** The offer to remember policies; that one could not be remembered; what has changed in one that is. */
import { useState } from 'preact/hooks';
import { ChangeNotice } from './ChangeNotice';
import type { KeepNoticeProps } from './KeepNotice';
import { useTranslate } from './translation';

const Offer = ({ onAnswer }: Pick<KeepNoticeProps, 'onAnswer'>) => {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<'keep.accepted' | 'keep.declined' | 'options.notSaved' | null>(null);
  const answer = (isWanted: boolean): void =>
    void onAnswer(isWanted).then(
      () => setOutcome(isWanted ? 'keep.accepted' : 'keep.declined'),
      () => setOutcome('options.notSaved'),
    );
  return (
    <section class="ways keeping" aria-label={t('keep.title')}>
      {outcome === null && (
        <>
          <h2>{t('keep.offer')}</h2>
          <p class="hint">{t('keep.hint')}</p>
          <p class="buttons">
            <button type="button" class="quiet" onClick={() => answer(true)}>
              {t('keep.accept')}
            </button>
            <button type="button" class="quiet" onClick={() => answer(false)}>
              {t('keep.decline')}
            </button>
          </p>
        </>
      )}
      <p class="hint" role="status">
        {outcome && t(outcome)}
      </p>
    </section>
  );
};

const NotKept = ({ isFull }: { readonly isFull: boolean }) => {
  const t = useTranslate();
  return (
    <section class="ways keeping" aria-label={t('keep.title')}>
      <p>{t(isFull ? 'keep.full' : 'keep.refused')}</p>
      <p>
        <a href="/policies.html" target="_blank">
          {t('keep.open')}
        </a>
      </p>
    </section>
  );
};

export const KeepNoteText = ({ note, onAnswer, ...changes }: KeepNoticeProps) => {
  switch (note.kind) {
    case 'offer':
      return <Offer onAnswer={onAnswer} />;
    case 'not-kept':
      return <NotKept isFull={note.isFull} />;
    case 'changed':
      return <ChangeNotice entry={note.entry} {...changes} />;
  }
};
