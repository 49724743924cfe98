/** Wiring: the background. */
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/extension/background/background';

export default defineBackground(() => startBackground(crypto.randomUUID()));
