import { expect, it } from 'vitest';
import { readPage } from '../../cli/read-page';

const textsOf = (body: string): readonly string[] =>
  readPage(new TextEncoder().encode(`<title>Privacy policy</title><body>${body}`), null).blocks.map(({ text }) => text);

it.each([
  ['one', '<my-text><template shadowrootmode="open"><p>We log visits.</p></template></my-text>', ['We log visits.']],
  ['a closed one', '<div><template shadowrootmode="closed"><p>We log visits.</p></template></div>', ['We log visits.']],
  [
    'one in another, with what is slotted',
    '<my-text><template shadowrootmode="open"><p>We log.</p><my-part><template shadowrootmode="open">' +
      '<p>We sell.</p></template></my-part><slot></slot></template><p>We keep it.</p></my-text>',
    ['We log.', 'We sell.', 'We keep it.'],
  ],
  [
    'the first of two',
    '<div><template shadowrootmode="open">We log.</template><template shadowrootmode="open">No.</template></div>',
    ['We log.'],
  ],
  ['none where none may be', '<ul><template shadowrootmode="open">No.</template><li>We log.</li></ul>', ['We log.']],
  ['none in a mere template', '<div><template><p>No.</p></template>We log.</div>', ['We log.']],
])('a saved page is read with the shadow roots that it declares: %s', (_what, body, texts) => {
  expect(textsOf(body)).toEqual(texts);
});
