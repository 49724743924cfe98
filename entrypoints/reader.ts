/** Wiring: the reader, put into a page by the background. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../lib/extension/reader';
import { startOnce } from '../lib/extension/start-once';

export default defineUnlistedScript(() => startOnce('reader', startReader));
