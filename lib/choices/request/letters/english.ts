/** Letters in English. */
import type { Letter } from '../letter';
import type { Right } from '../rights';

const regulations = { gdpr: 'GDPR (Regulation (EU) 2016/679)', 'uk-gdpr': 'UK GDPR' } as const;

/** After "please". */
const asked: Readonly<Record<Right, string>> = {
  access:
    'tell me what personal data you hold about me, where you got it, what you use it for and with whom you have shared it, and send me a copy of it',
  deletion:
    'delete the personal data that you hold about me, and tell everyone with whom you have shared it to do the same',
  correction: 'correct the personal data that you hold about me. What is wrong, and what it should say: [fill in]',
  'opt-out-of-sale':
    'stop selling my personal data, and stop handing it to other companies for their advertising or marketing',
  'object-to-marketing':
    'stop using my personal data for marketing, profiling for marketing included, and take me off all your lists',
};

export const english: Letter = {
  greeting: 'Hello,',
  closing: 'Kind regards,\n[your name]',
  subjects: {
    access: 'Request for access to my personal data',
    deletion: 'Request to delete my personal data',
    correction: 'Request to correct my personal data',
    'opt-out-of-sale': 'Do not sell or share my personal data',
    'object-to-marketing': 'Objection to the use of my data for marketing',
  },
  promised: (where, quote) => `Your privacy policy${where} says: “${quote}”`,
  cite: ({ law, number }) =>
    law === 'ccpa'
      ? `section ${number} of the California Civil Code (CCPA)`
      : `Article ${number} of the ${regulations[law]}`,
  limits: {
    month: 'without undue delay and within one month',
    days45: 'within 45 days',
    days15: 'within 15 business days',
  },
  asks: (right, cite) => `${cite === null ? 'Please' : `Under ${cite}, please`} ${asked[right]}.`,
  answer: (limit) =>
    `Please confirm${limit === null ? '' : ` ${limit}`} that you have done so. If you need to know who I am, ask only for what is necessary.`,
};
