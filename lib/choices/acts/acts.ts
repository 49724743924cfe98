/** What a sentence lets the reader do: stop something, set something, change what is held about them, ask for a right. */
import { changing } from './changing';
import { mereTalk } from './mere-talk';
import { companyActs, offered } from './offered';
import { exercising, requesting } from './requesting';
import { setting } from './setting';
import { stopping } from './stopping';

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

/** Shorter texts are labels and headings ("Your privacy choices"): they offer without saying so. */
const label = 60;
/** "We retain …", "We share …": such a sentence offers something only where it turns to the reader. */
const aboutCompany = /^(?:we|our)\b/;

/** Rights in works, not in data. */
const foreign = /\b(?:copyright|infring|dmca\b|trademark)/;
const none: Acts = { stops: false, sets: false, changes: false, requests: false, exercises: false };

/** @param text in the spelling of `plainText` */
export const readActs = (text: string): Acts => {
  if (foreign.test(text)) return none;
  const own = text.replace(companyActs, 'we').replace(mereTalk, 'we ');
  const isOffered = offered.test(own);
  return {
    stops: stopping.test(own) && (isOffered || !aboutCompany.test(own)),
    sets: setting.test(own) && (isOffered || own.length < label),
    changes: isOffered && changing.test(own),
    requests: isOffered && requesting.test(own),
    exercises: isOffered && exercising.test(own),
  };
};

export const hasAct = (acts: Acts): boolean => acts.stops || acts.sets || acts.changes || acts.requests;
