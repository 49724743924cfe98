/** Wiring: what reads policies, as one script for the background and for those of our pages that read policies themselves. */
import { policyReader } from '../lib/extension/shared/provide-reader';

// As `defineUnlistedScript` would have it, without the bytes that this takes.
export default { main: () => policyReader };
