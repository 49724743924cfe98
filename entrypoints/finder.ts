/** Wiring: the finder, in every web page; the manifest starts it. */
import { startFinder } from '../lib/extension/finder';
import { startOnce } from '../lib/extension/start-once';

export default { main: () => startOnce('finder', startFinder) };
