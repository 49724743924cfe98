/** What a sentence lets the reader do: stop something, set something, change what is held about them, ask for a right. */
import { rememberWords } from '../languages/remember-words';
import { asCompany, says } from './says';
import { FEW_TEXTS } from './words';

export interface Acts {
  /** It says outright that something stops. */
  readonly stops: boolean;
  /** It offers a setting or choices. */
  readonly sets: boolean;
  /** It lets the reader see, correct or delete what is held. */
  readonly changes: boolean;
  /** It names a way to ask for a right. */
  readonly requests: boolean;
  /** It invites to exercise one's rights, whichever they are. */
  readonly exercises: boolean;
}

/** Shorter texts, in characters, are labels and headings ("Your privacy choices"): they offer without saying so. */
const label = 60;
const none: Acts = { stops: false, sets: false, changes: false, requests: false, exercises: false };

/** @param words as `toWords` spells them */
export const readActs = rememberWords((words: string): Acts => {
  if (says('foreign', words)) return none;
  const own = asCompany('mereTalk', asCompany('companyActs', words));
  const isOffered = says('offered', own);
  const exercises = isOffered && says('exercising', own);
  return {
    stops: says('stopping', own) && (isOffered || !says('aboutCompany', own)),
    sets: says('setting', own) && (isOffered || own.trim().length < label),
    changes: isOffered && says('changing', own),
    requests: exercises || (isOffered && says('requesting', own)),
    exercises,
  };
}, FEW_TEXTS);

export const hasAct = (acts: Acts): boolean => acts.stops || acts.sets || acts.changes || acts.requests;
