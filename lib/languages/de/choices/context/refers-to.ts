/** The text refers to the link and offers nothing there. Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  described: '(beschrieben|dargelegt|erläutert|geregelt|gemäss|laut|siehe|vgl|verweisen wir) ~5 $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    described: ['Wie beschrieben in unserer', 'Siehe die', 'Wir verweisen Sie, doch verweisen wir auf'],
  },
  silent: ['Beschrieben wird hier die ganze lange Ordnung dieses Hauses', 'Sie können widersprechen unter', 'Am Tor'],
});
