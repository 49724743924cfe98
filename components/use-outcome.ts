/** The result of the last change of the settings, in words. */
import { useState } from 'preact/hooks';
import { useTranslate } from './translation';

/**
 * @returns the words, and what follows a change: resolves to whether the browser stores it, or applies it only for its
 * session; rejects where the browser refuses both.
 */
export const useOutcome = () => {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<'options.saved' | 'options.forSession' | 'options.notSaved' | null>(null);
  const follow = (kept: Promise<boolean>): void => {
    kept.then(
      (isKept) => setOutcome(isKept ? 'options.saved' : 'options.forSession'),
      () => setOutcome('options.notSaved'),
    );
  };
  return { words: outcome && t(outcome), follow };
};
