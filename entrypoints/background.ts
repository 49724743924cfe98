/** Wiring: the background. A module shares the scripts of the pages, where a script would bring all of them once more. */
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/extension/background/background';

export default defineBackground({ type: 'module', main: () => startBackground(crypto.randomUUID()) });
