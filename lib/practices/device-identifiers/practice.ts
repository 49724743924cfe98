/** Device identifiers: numbers that single out a device or a person across apps, and fingerprints that do the same. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'device-identifiers',
  group: 'tracking',
  question: 'Does it identify your device?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  isBroad: true,
});
