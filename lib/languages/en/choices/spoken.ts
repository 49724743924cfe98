/** Words around telephone numbers, postal addresses and words to text: what tells them from other figures and capitals. */
import type { SpokenWords } from '../../choice-rules';

export const spoken: SpokenWords = {
  beforeNumber: [
    'call',
    'calling',
    'phone',
    'telephone',
    'tel',
    'dial',
    'dialing',
    'ring',
    'ringing',
    'toll-free',
    'toll free',
    'hotline',
    'helpline',
  ],
  beforeAddress: [
    ['to', 'at', 'writing', 'write', 'mail', 'address'],
    ['us', 'our'],
    ['by mail', 'in writing'],
    ['at', 'to'],
    ['the following address', 'the address below'],
  ],
  postBox: '\\bP\\.? ?O\\.? Box\\b',
  beforeCode: ['text', 'texting', 'send', 'sending', 'reply', 'replying', 'message', 'SMS'],
  withCode: ['the word', 'with'],
  codes: ['STOP ALL', 'STOPALL', 'STOP', 'END', 'QUIT', 'CANCEL', 'UNSUBSCRIBE', 'OPT-OUT', 'OPT OUT', 'OPTOUT'],
  beforeCodeNumber: ['by text to', 'by SMS to', 'to'],
};
