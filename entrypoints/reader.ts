/** Wiring: the reader, put into a page by the background. */
import { startReader } from '../lib/extension/reader/reader';
import { startOnce } from '../lib/extension/shared/start-once';

// As `defineUnlistedScript` would have it, without the bytes that this takes.
export default { main: () => startOnce('reader', startReader) };
