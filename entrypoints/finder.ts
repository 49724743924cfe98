/** Wiring: the finder, in every web page; the manifest starts it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFinder } from '../lib/extension/finder';
import { startOnce } from '../lib/extension/start-once';

export default defineUnlistedScript(() => startOnce('finder', startFinder));
