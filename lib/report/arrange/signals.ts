/** What a browser tells sites about tracking, beside what a policy makes of it. */
import type { Stance } from '../../policy/practice';
import type { MessageKey } from '../translate';

/** What this browser sends with every request. */
export interface SentSignals {
  readonly doNotTrack: boolean;
  /** Null where the browser has no such setting: another extension may send it, which cannot be seen from here. */
  readonly globalPrivacyControl: boolean | null;
}

/** What follows from a policy's stance on a signal (null: it is silent) and from what is sent. */
export const outcomeOf = (stance: Stance | null, isSent: boolean | null): MessageKey => {
  if (isSent === true) return stance === 'honored' ? 'signals.heeded' : 'signals.unheeded';
  if (stance === 'honored') return 'signals.wouldHeed';
  return isSent === null ? 'signals.perhapsUnheeded' : 'signals.unasked';
};

/** Whether a signal is sent, in words. */
export const sentInWords = (isSent: boolean | null): MessageKey => {
  if (isSent === null) return 'signals.unknown';
  return isSent ? 'signals.sent' : 'signals.unsent';
};
