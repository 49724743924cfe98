/** Wiring: finds the parts of a policy in a page that the popup or the report page asks about. */
import { offeredParts } from '../lib/page/links/parts';

// As `defineUnlistedScript` would have it, without the bytes that this takes. What it returns is the answer.
export default { main: () => offeredParts(document, location.href) };
