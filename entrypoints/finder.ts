/** Wiring: the finder, in every web page; the manifest starts it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFinder } from '../lib/extension/finder';

export default defineUnlistedScript(startFinder);
