/** Wiring: the finder, in every web page; the manifest starts it. */
import { startFinder } from '../lib/extension/finder/finder';
import { startOnce } from '../lib/extension/shared/start-once';

// As `defineUnlistedScript` would have it, without the bytes that this takes in every page.
export default { main: () => startOnce('finder', startFinder) };
