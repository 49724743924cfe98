/** The finding that the reader has asked for from elsewhere on the page: it opens itself, and takes the focus. */
import { createContext } from 'preact';
import type { PracticeId } from '../lib/policy/practice';

/** A new object each time, so that asking again goes there again. */
export interface WantedFinding {
  readonly practice: PracticeId;
}

export const WantedFindingContext = createContext<WantedFinding | null>(null);
