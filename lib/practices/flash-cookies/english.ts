/** How policies in English state `flash-cookies`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'Our video player relies on Flash LSOs.',
        match: '(flash|adobe) (cookie|cookies|lso|lsos|object|objects|technology|storage|local|based)',
      },
      {
        says: 'Local shared objects may be stored on your computer.',
        match: 'local (shared|stored|storage) (object|objects)',
      },
      {
        says: 'We and our partners use Flash local storage.',
        match: 'flash .. (local storage|cookies|cookie|objects)',
      },
      { says: 'Besides HTTP cookies we may set Flash ones.', match: '{cookie} .. flash ones' },
      {
        says: 'To erase Flash data, visit the Adobe settings manager.',
        match: '(flash|adobe|macromedia) .. (settings|storage|setting) (manager|panel|panels)',
      },
      { says: 'Cookies and Flash are used on our pages.', match: '{cookie} .. (including|and|or) (flash|adobe flash)' },
      { says: 'Partners may use cookies, Flash LSOs and pixels on these pages.', match: 'lsos' },
    ],
    no: [],
  },
  never: [
    // What browsers can and cannot do about them.
    `
      (not|never) ..2 (remove|removed|delete|deleted|erase|clear|cleared|affect|control|controlled|block|managed) !(... (panel|manager|settings|adobe|
      macromedia))
    `,
  ],
});

export const examples = defineExamples({
  yes: [
    'We use Flash cookies to remember your volume setting.',

    'Local stored objects such as Flash cookies hold your game progress.',

    'We use local shared objects, also known as Flash cookies, to store your preferences.',
    'Some of our games keep your score in local stored objects.',

    'Our video player may leave an Adobe Flash cookie on your computer.',

    'We rely on Flash for local storage of your volume setting.',

    'Flash cookies cannot be removed by your browser; use the panel of Adobe’s settings instead.',
  ],
  no: [
    'No local shared objects are stored.',

    'We do not use Flash cookies.',
    'Local shared objects are never used on our pages.',
    'This site sets no Flash cookies or similar objects.',
  ],
  silent: [
    'Flash cookies differ from web cookies in size.',
    'You need Adobe Flash to watch videos.',
    'We use HTML5 local storage.',
    'Cookies may flash on the screen.',

    'Install Flash to watch our videos.',
    'Our camera shop sells flash units.',
    'We use cookies to store your preferences.',
    'News comes to you in a flash.',
  ],
});
