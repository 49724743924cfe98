/** Words around telephone numbers, postal addresses and words to text: what tells them from other figures and capitals. */

export const spoken = {
  /** A number counts only behind one of these: dates and sections of laws look alike. */
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
  /** Behind these a postal address begins: one of the first list, then any of the others in this order. */
  beforeAddress: [
    ['to', 'at', 'writing', 'write', 'mail', 'address'],
    ['us', 'our'],
    ['by mail', 'in writing'],
    ['at', 'to'],
    ['the following address', 'the address below'],
  ],
  /** "Text STOP to 12345": how one sends, what stops messages, and what stands between. */
  beforeCode: ['text', 'texting', 'send', 'sending', 'reply', 'replying', 'message', 'SMS'],
  withCode: ['the word', 'with'],
  codes: ['STOP ALL', 'STOPALL', 'STOP', 'END', 'QUIT', 'CANCEL', 'UNSUBSCRIBE', 'OPT-OUT', 'OPT OUT', 'OPTOUT'],
  beforeCodeNumber: ['by text to', 'by SMS to', 'to'],
} as const;
