/** Word classes of tracking: who sets cookies beside the site itself, and the names of its invisible images. */
import type { Lexicon } from '../../../detect/net/pattern';

/** Any word but "we", and not "Example and its partners". */
const notWe = '(!(we|and its|and our|and their|along|as well) .)?';

/** Up to fourteen words in which "we" does not come up. */
const withoutUs = Array.from({ length: 14 }, () => notWe).join(' ');

export const tracking: Lexicon = {
  /** Whoever is not "we", as the subject of what is done on this site. */
  outsiders: `
      {advertisers}
      | {third-parties}
      | {service-providers}
      | they
      | (these|those|such|other|some|certain|outside|unaffiliated|many) ..1 (companies|parties|providers|partners|
      vendors|networks|entities|advertisers|organizations|firms|businesses)
      | advertising (service|companies|agents)
      | third party . (provider|providers|partners|companies|vendors|platforms)
    `,
  /** A sentence whose subject is someone else, from its beginning. */
  'outsiders-do': `
    ^ !(this|our (site|sites|website|websites|service|services|server|servers|app|apps|company)) ${withoutUs}
    ({outsiders}|google|google analytics|doubleclick|facebook|nielsen|quantcast) ..3 (may|can|will|also|use|uses|
    using|collect|collects|set|place|places|automatically|independently|of their)
  `,
  /** Names that mean nothing else; "pixel" and "image" alone do. */
  'beacon-name': `
      (web|email|tracking|internet|network) (beacon|beacons|bug|bugs)
      | webbeacon
      | webbeacons
      | (clear|transparent|invisible|tracking|tracer) (gif|gifs|pixel|pixels|image|images)
      | (single|one|1x1|1) pixel
      | 1x1 (gif|gifs|image|images)
      | (pixel|action|tracer|internet) (tag|tags|gif|gifs|tracker|trackers|tracking)
      | (conversion|marketing|advertising|facebook|retargeting|spotlight|email|meta|web|embedded) (pixel|pixels)
      | beacons
    `,
};
