/** How policies in English state `web-beacons`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'A small graphic in each newsletter reports back when the mail is opened.',
        match: `
          (invisible|tiny|small|transparent) (graphic|graphics|image|images|picture|pictures) ..6 (email|emails|newsletter|newsletters|mail|mails|pages)
        `,
      },
      {
        says: 'Our e-mails have a tiny image that tells us when they are opened.',
        match: `(small|tiny|invisible|see through|transparent) (graphic|image|picture|pictures|images|graphics) ..10 (opened|read|viewed)`,
      },
      {
        says: { text: 'Pixels', leadIn: 'We use the following techniques:' },
        match: '(techniques|technologies|tools|means|following) ..2 : (pixels|beacons|gifs)',
      },
      { says: { text: 'Pixel tags', leadIn: 'Technologies we use:' }, match: '{beacon-name}' },
      {
        says: 'We use cookies, pixels and similar tools.',
        match: `(use|using|through|via|contain|contains|include|includes|place|places|embed|and|or|as|like) ..3 (pixels|pixel|beacons|beacon)`,
      },
      { says: 'We and our partners use cookies, pixels and similar tools.', match: '{cookie} .. (pixel|pixels)' },
      {
        says: 'Our e-mails have a tiny image that tells us when they are opened.',
        match: `
          (contain|contains|include|includes|have|has|place|places|use|uses|embed|embedded|put) ..3 (tiny|invisible|transparent|hidden) ..2 (image|
          images|graphic|graphics|picture)
        `,
        unless: '^ ..3 (is|are) ',
      },
      {
        says: 'An invisible graphic on the page counts visits.',
        match:
          '(invisible|hidden) (image|images|graphic|graphics) ..6 (count|counts|tell|tells|track|tracks|know|show|shows)',
      },
    ],
    no: [],
  },
  never: [
    'our (product|products|software|browser|extension|tool|tools) ..3 (block|blocks|stop|stops)',
    '(you|users) (can|may) ..4 (block|disable|prevent|refuse|turn off|avoid|render) ..6 {beacon-name}',
    // What a beacon is, and what the reader can do about it.
    `
      ^ ..3 {beacon-name} (is|are) ..4 (small|tiny|electronic|graphic|graphics|image|images|often|typically|transparent|technologies|technology|pieces|
      strings)
    `,
    '^ ..8 (terms|section|sections) ..3 (like|on|below) ..4 {beacon-name}',
    '(opt out|opting out) ..6 {beacon-name}',
    'bluetooth',
  ],
});

export const examples = defineExamples({
  yes: [
    'Web bugs are placed on our pages by an ad company.',

    'Our newsletters contain web beacons that tell us whether they were opened.',
    'We place clear GIFs on some pages to count visits.',
    'A tracking pixel in each message lets us know if you read it.',
    'Pages may include a single-pixel image from our ad server.',

    'Web bugs help us see which links are followed.',
    'Pixel tags record that an advertisement was shown.',
    'Tiny see-through pictures in our letters tell us whether you opened them.',
  ],
  no: [
    'Our messages do not include web beacons.',
    'No tracking pixels are used.',

    'We do not use web beacons.',
    'Our e-mails contain no tracking pixels.',
    'Clear GIFs are never used on this site.',
    'Our mails are free of web bugs.',
  ],
  silent: [
    'Pixel tags are tiny images.',
    'Avoid pixelated images.',
    'A web beacon is a transparent image.',

    'The screen is 1024 pixels wide.',
    'We use cookies to remember your language.',
    'Beaconsfield is where our office is.',
    'Your profile picture may be a GIF.',
    'Our product blocks web beacons.',
  ],
});
