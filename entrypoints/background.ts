/** Wiring: the background. A script and not a module: Chrome keeps what it compiles of scripts, and of modules nothing. */
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/extension/background/background';
import { keepPolicyReader } from '../lib/extension/shared/policy-reader';

export default defineBackground(() => {
  if (import.meta.env.CHROME) keepPolicyReader();
  startBackground(crypto.randomUUID());
});
