import { describe, expect, it } from 'vitest';
import { explain } from '../../lib/page/recognise/explain';
import { pageOf, prose } from '../support/page';

const terms =
  '<p>You agree that no warranty is given, that we are not liable for any loss, and that we may ' +
  'terminate your licence to fly our kites if you infringe these rules of ours.</p>';
const story =
  '<p>The tide came in slowly that morning, and the gulls had already left for the fields, so that ' +
  'nobody heard the boat which came round the point under its brown sail.</p>';

describe('explain', () => {
  it('tells the names, where they stand, and what the text below them speaks of', () => {
    const page = pageOf(
      `<title>Larkfield | Privacy policy</title><h1>Privacy policy</h1>${prose}<h2>Terms of use</h2>${terms}`,
    );
    expect(explain(page, 'https://kites.example/privacy')).toMatchObject({
      isPolicy: true,
      enough: 1,
      names: { title: 'Larkfield | Privacy policy', headings: ['Privacy policy', 'Terms of use'], isInAddress: true },
      stretches: [
        { matter: 'policy', isNamed: true, start: expect.stringMatching(/^privacy policy we collect/) as string },
        { matter: 'other', isNamed: false },
      ],
      missing: [],
    });
  });

  it.each([
    ['a name', '<title>Kites</title>', story, ['name', 'text']],
    ['text', '<title>Privacy policy</title>', story, ['text']],
    [
      'neither, and yet',
      '<title>Terms of use</title><h2>Privacy</h2>',
      `${prose}<h2>Terms of use</h2>${terms}`,
      ['score'],
    ],
  ])('tells what is missing: %s', (_what, head, body, missing) => {
    expect(explain(pageOf(head + body), '')).toMatchObject({ isPolicy: false, missing });
  });

  it('weighs what the score is the sum of', () => {
    const { score, weights } = explain(pageOf(`<title>Privacy policy</title>${prose}`), '');
    expect(Object.values(weights).reduce((sum, weight) => sum + weight)).toBeCloseTo(score);
  });
});
