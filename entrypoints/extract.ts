/** Wiring: asks the reader, which stands in the page already, for its text. What it returns is the answer. */
import { giveText } from '../lib/extension/reader/give-text';

// As `defineUnlistedScript` would have it, without the bytes that this takes.
export default { main: () => giveText() };
