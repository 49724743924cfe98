/** Wiring: asks the reader, which stands in the page already, for the words of its text alone. What it returns is the answer. */
import { giveBlocks } from '../lib/extension/reader/give-text';

// As `defineUnlistedScript` would have it, without the bytes that this takes.
export default { main: () => giveBlocks() };
