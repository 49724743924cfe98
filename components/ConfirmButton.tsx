/** A button for what cannot be undone: asks once more, in its own place, before it does it. */
import { useState } from 'preact/hooks';
import { useTranslate } from './translation';

interface ConfirmButtonProps {
  readonly label: string;
  /** What is asked before it is done. */
  readonly question: string;
  /** For readers who hear the button without seeing what it stands beside. */
  readonly name?: string;
  readonly isDisabled?: boolean;
  readonly onConfirm: () => void;
}

/** What appears under the reader's hands takes the focus, so that the keyboard goes on from there. */
const focus = (element: HTMLElement | null): void => element?.focus();

export const ConfirmButton = ({ label, question, name, isDisabled = false, onConfirm }: ConfirmButtonProps) => {
  const t = useTranslate();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button
        type="button"
        class="quiet"
        disabled={isDisabled}
        aria-label={name && `${label}: ${name}`}
        onClick={() => setAsked(true)}
      >
        {label}
      </button>
    );
  const confirm = (): void => {
    setAsked(false);
    onConfirm();
  };
  return (
    <span class="confirm" role="group" aria-label={question}>
      <span>{question}</span>{' '}
      <button type="button" class="quiet" ref={focus} onClick={() => setAsked(false)}>
        {t('policies.cancel')}
      </button>{' '}
      <button type="button" class="quiet danger" onClick={confirm}>
        {label}
      </button>
    </span>
  );
};
