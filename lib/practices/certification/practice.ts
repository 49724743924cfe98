/** Certification: a seal, framework or self-regulatory programme that the site itself has joined. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'certification',
  group: 'handling',
  question: 'Does it hold a privacy seal or certificate?',
  tone: { yes: 'neutral', no: 'neutral', mixed: 'caution' },
});
