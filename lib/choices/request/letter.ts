/** The words of a request, by the right it asks for. */
import type { Right } from './rights';

export interface Letter {
  readonly subject: string;
  /** What is asked, after "Please". */
  readonly asks: string;
}

export const letters: Readonly<Record<Right, Letter>> = {
  access: {
    subject: 'Request for access to my personal data',
    asks: 'tell me what personal data you hold about me, where you got it, what you use it for and with whom you have shared it, and send me a copy of it',
  },
  deletion: {
    subject: 'Request to delete my personal data',
    asks: 'delete the personal data that you hold about me, and tell everyone with whom you have shared it to do the same',
  },
  correction: {
    subject: 'Request to correct my personal data',
    asks: 'correct the personal data that you hold about me. What is wrong, and what it should say: [fill in]',
  },
  'opt-out-of-sale': {
    subject: 'Do not sell or share my personal data',
    asks: 'stop selling my personal data, and stop handing it to other companies for their advertising or marketing',
  },
  'object-to-marketing': {
    subject: 'Objection to the use of my data for marketing',
    asks: 'stop using my personal data for marketing, profiling for marketing included, and take me off all your lists',
  },
};
