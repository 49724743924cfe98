/** The link's text names somebody who settles disputes about a choice, and so does not offer it. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  authorities:
    'ombuds*|commissioner*|supervisory authorit*|data protection authorit*|regulator*|attorney general|watchdog*',
  procedures: 'arbitrat*|complaint*|dispute resolution|mediation*',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    authorities: ['The ombudsman', 'Data protection authorities', 'Attorney General'],
    procedures: ['Arbitration rules', 'Dispute resolution'],
  },
  silent: ['Our clerk', 'Resolution of the picture', 'General manager'],
});
