/** It is about cookies and what else tracks. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  cookies: 'cookie*|consent|einwilligungseinstellung*|local storage|zählpixel',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    cookies: ['Cookies am Tor', 'Der Consent-Manager'],
  },
  silent: ['Ein Keks', 'Das Pixel', 'Lokales Bier'],
});
