/** Global Privacy Control and other opt-out preference signals: what becomes of a browser's request not to sell or share. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'global-privacy-control',
  group: 'tracking',
  question: 'Does it heed Global Privacy Control?',
  tone: { honored: 'good', ignored: 'caution', unclear: 'neutral' },
  strongest: ['ignored', 'honored', 'unclear'],
});
