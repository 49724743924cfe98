/** Word classes that patterns share, written in the pattern language itself. Add a class when three practices would spell out the same list. */
import type { Lexicon } from '../../../detect/net/pattern';
import { actors } from './actors';
import { acts } from './acts';
import { behavior } from './behavior';
import { collection } from './collection';
import { dataKinds } from './data-kinds';
import { purposes } from './purposes';
import { recipients } from './recipients';
import { requests } from './requests';
import { rights } from './rights';
import { selling } from './selling';
import { sharing } from './sharing';
import { sources } from './sources';
import { steps } from './steps';
import { things } from './things';
import { tracking } from './tracking';
import { transfers } from './transfers';

export const lexicon: Lexicon = {
  ...actors,
  ...acts,
  ...behavior,
  ...collection,
  ...dataKinds,
  ...purposes,
  ...recipients,
  ...requests,
  ...rights,
  ...selling,
  ...sharing,
  ...sources,
  ...steps,
  ...things,
  ...tracking,
  ...transfers,
};
