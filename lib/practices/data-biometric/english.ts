/** How policies in English state `data-biometric`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'With your consent we create a template of your face to unlock the app.',
        match:
          '(template|map|scan|scans|model|image) of your ..1 (face|voice|iris|hand|retina|fingerprint|fingerprints|palm)',
      },
      {
        says: 'We process fingerprints of staff for door access.',
        match: '(process|processes|store|use|take|keep) fingerprints !(of ..2 (browser|browsers|device|devices))',
      },
      {
        says: 'We scan your face to check that it matches your ID.',
        match: '(scan|scans|scanning|map|maps|analyze|recognize) ..3 (face|faces|iris|hand|palm|retina|voice|facial)',
      },
      {
        says: 'Your voiceprint is compared with the one on file.',
        match: '{biometric-data} ..8 (is|are|was) ..2 (used|analyzed|scanned|compared|matched|extracted)',
      },
      {
        says: { text: 'Voiceprints', leadIn: 'We collect these kinds of personal information:' },
        match: '{taken} ... {biometric-data}',
      },
      { says: 'Your faceprint is stored until you close the account.', match: '{biometric-data} ..10 {handled}' },
      {
        says: { text: 'Voiceprints', leadIn: 'We collect these kinds of personal information:' },
        match: '{listed} ... {biometric-data}',
        unless: '{passes-on} ... {listed}',
      },
      {
        says: { text: 'Biometric information', under: 'Categories of personal information we collect' },
        match: '^ ..8 {biometric-data}',
        under: '{collection-heading}',
        unless: '(no|not) $',
      },
      {
        says: 'We use face recognition to suggest who is in a photo.',
        match: `(use|uses|used|using|create|creates|generate|extract|extracts|extracted|capture|scan|scans|analyze) ..6 {biometric-data}`,
      },
      {
        says: 'Your voice is measured so that we know it is you who calls.',
        match: '(voice|face|fingerprint|iris|palm) (is|are) ..1 (measured|scanned|compared|analyzed|matched|mapped)',
      },
      {
        says: 'Staff clock in by fingerprint, and the prints are stored.',
        match: '(clock|log|sign|check|let) (you|them)? in ..3 (by|with) ..2 (fingerprint|fingerprints|iris|palm) ',
      },
    ],
    no: [
      {
        says: {
          text: 'No',
          leadIn: 'Biometric information — Collected',
          under: 'What personal information do we collect?',
        },
        match: '{biometric-data} ..4 (collected|collect) no $',
      },
      {
        says: 'Our mirror scans your face; the scan never leaves your device.',
        match: '(face|scan|scans|fingerprint|fingerprints|voice|iris|template) ..3 {stays-here}',
      },
    ],
  },
  never: [
    'not ... for (any|other)? (purpose|purposes) (other than|except|not)',
    // Definitions, advice and rights name kinds of data without saying that they are collected.
    `(special (category|categories)|sensitive|personal data|personal information) ..12 (include|includes|means|mean|defined|refers)`,
    '(we mean|be careful|right to opt out|public health|profiling ..4 evaluate)',
    // Tables quote the law's own examples of a category.
    '^ ..12 examples !(of|include|are|:)',
    '(ask|request|please|should|must|advise) ..5 (not|never) ..4 (send|disclose|submit|provide|share|post|give)',
    '(not|never) ..3 {passes-on} ... biometric*',
    '(device|browser|digital) (fingerprint|fingerprints|fingerprinting)',
  ],
});

export const examples = defineExamples({
  yes: [
    { text: 'We collect faceprints when you use the try-on tool.', under: 'Biometric information' },

    'We store a template of your facial geometry.',
    'We collect genetic information.',
    'We collect biometric data to check that it is you.',

    'With your consent our identity checker scans your facial geometry.',

    'You may provide a saliva sample, from which we obtain genetic data.',
  ],
  no: [
    {
      text: 'voiceprints;',
      leadIn: 'We do not collect personal information about our guests that would fall into one of these kinds:',
    },
    'We do not collect biometric data.',
    'We do not collect biometric information.',
    'Fingerprints are never stored by our service.',
    'The app does not use facial recognition.',
  ],
  silent: [
    'Our app shows faces of staff.',
    'We use fingerprints of browsers to detect fraud.',
    'Your phone may let you unlock it by a glance.',
    'We track your device fingerprint to stop fraud.',
    'A photo of your face is up to you.',
    'Please do not send us biometric data.',
    {
      text: 'Fingerprints, faceprints and voiceprints',
      leadIn: 'Biometric information — Examples',
      under: 'What personal information do we collect?',
    },
  ],
});
