/** The browsers that end-to-end tests run in. */
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

export const browsers = [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const;
