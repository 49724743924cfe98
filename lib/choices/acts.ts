/** What a sentence lets the reader do: stop something, set something, change what is held about them, ask for a right. */
import type { OfferGroup } from '../languages/choice-rules';
import type { OfferReader } from './offer-reader';

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
/** One's rights, whichever they are. */
export const atLarge: Acts = { ...none, requests: true, exercises: true };

/** @param words as `OfferReader.toWords` spells them */
export const actsIn = (reader: OfferReader, words: string): Acts => {
  if (reader.says('foreign', words)) return none;
  const own = reader.asCompany('mereTalk', reader.asCompany('companyActs', words));
  const says = (group: OfferGroup): boolean => reader.says(group, own);
  const isOffered = says('offered');
  const exercises = isOffered && says('exercising');
  return {
    stops: says('stopping') && (isOffered || !says('aboutCompany')),
    sets: says('setting') && (isOffered || own.trim().length < label),
    changes: isOffered && says('changing'),
    requests: exercises || (isOffered && says('requesting')),
    exercises,
  };
};

export const hasAct = (acts: Acts): boolean => acts.stops || acts.sets || acts.changes || acts.requests;
