/** A link or address that may be a way out, with all that tells whether it is. */
import type { Mention } from './mentions';
import type { OfferReader } from './offer-reader';
import type { Match } from './register/match';
import type { Setting } from './setting';

export interface Candidate {
  readonly reader: OfferReader;
  readonly mention: Mention;
  /** The words of the mention's text. */
  readonly label: string;
  readonly setting: Setting;
  /** What the register knows of its destination. */
  readonly known: Match | null;
}
