/** It invites to exercise one’s rights, whichever they are. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  exercise: `
      (ausübung|geltendmachung|inanspruchnahme|wahrnehmung) (der|dieser|ihrer|deiner|eines|einer|seiner|von) ~3
      (betroffenenrechte|betroffenenrechten|recht|rechte|rechten|rechts|datenschutzrechte)
    `,
  questions: '(anfragen|fragen) (zu|zur|bezüglich) ..4 (betroffenenrechten|datenschutzrechten|rechten) ..8 (an|unter)',
  'use-rights': `
      (betroffenenrechte|recht|rechte|datenschutzrechte) ..12 (auszuüben|ausüben|ausübst|geltend|wahrnehmen|
      wahrzunehmen|gebrauch)|(machen|üben|nehmen) {you} ..4 (rechte|recht) ..6 (geltend|aus|wahr)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    exercise: ['Zur Ausübung Ihrer Rechte läuten.', 'Die Wahrnehmung dieser Rechte ist frei.'],
    questions: ['Fragen zu Ihren Rechten bitte an den Wirt.'],
    'use-rights': [
      'Sie können Ihre Rechte am Tor geltend machen.',
      'Um die Rechte auszuüben, läuten Sie.',
      'Üben Sie Ihr Recht am Tor aus.',
    ],
  },
  silent: ['Die Ausübung des Berufs', 'Geltendmachung von Ansprüchen', 'Alle Rechte vorbehalten'],
});
