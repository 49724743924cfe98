/** Security measures: what is done to protect data against loss, theft and prying eyes. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'security-measures',
  group: 'handling',
  question: 'Does it say how it protects your data?',
  tone: { yes: 'good' },
  isBroad: true,
});
