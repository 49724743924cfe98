/** Biometric data: faces, voices, fingerprints and genes, used to recognise a person. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'data-biometric',
  group: 'collection',
  question: 'Does it collect your face, voice or fingerprint?',
  tone: { yes: 'alarm', no: 'good', mixed: 'caution' },
  isBroad: true,
});
