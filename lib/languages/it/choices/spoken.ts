/** Words around telephone numbers, postal addresses and words to text. */
import type { SpokenWords } from '../../choice-rules';

export const spoken: SpokenWords = {
  beforeNumber: ['telefono', 'tel', 'chiamare', 'chiami', 'chiamando', 'numero'],
  beforeAddress: [
    ['indirizzo', 'posta', 'raccomandata', 'lettera', 'scrivendo', 'scrivere', 'scriva'],
    ['postale', 'seguente'],
    ['inviata', 'indirizzata'],
    ['a', 'presso', ':'],
    ['il seguente indirizzo', ':'],
  ],
  postBox: '\\bCasella Postale \\d',
  beforeCode: ['invia', 'inviare', 'rispondi', 'rispondere'],
  withCode: ['la parola', 'con'],
  codes: ['STOP'],
  beforeCodeNumber: ['al'],
};
