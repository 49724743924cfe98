/** What stands around a policy in its own main element is told from it by what the words are about, in the markup of several builders. */
import { describe, expect, it } from 'vitest';
import { textsOf } from '../support/page';
import { builders, partOf, type Builder, type PagePart } from './fixtures/builders';
import { around, closings, policy, polish } from './fixtures/furniture';

const own = policy.flatMap(({ heading = '', text = [] }) => [heading, ...text]);
const each = Object.entries(builders);

/** The policy in one part, and in a part for each of its sections. */
const shapes: readonly (readonly [string, (builder: Builder) => string])[] = [
  [
    'in one part',
    (builder) =>
      builder.part(
        policy
          .map(({ heading, text = [] }) => `<h2>${heading}</h2>${text.map((line) => `<p>${line}</p>`).join('')}`)
          .join(''),
        10,
      ),
  ],
  ['in many', (builder) => policy.map((part, at) => partOf(builder, part, at + 10)).join('')],
];

describe.each(each)('on a page by %s', (_builder, builder) => {
  describe.each(shapes)('a policy %s', (_shape, policyIn) => {
    it.each(Object.entries(around))('goes without %s', (_name, part) => {
      const [beside, text] = [partOf(builder, part, 3), policyIn(builder)];
      expect(textsOf(builder.page(beside + text))).toEqual(own);
      expect(textsOf(builder.page(text + beside))).toEqual(own);
    });
  });
});

/** As editors put them in for layout, and as sources are wrapped. */
it.each([
  ['spaces that do not break', '\u00a0'],
  ['ends of lines', '\n'],
])('of a policy with %s in the place of spaces, the opening stays', (_name, space) => {
  const opening =
    'When you fly with us, we collect what you tell us at the gate, and we share it with the pilots. What we store there is kept ' +
    'for a summer, and we never sell it.';
  for (const [, builder] of each) {
    const first = partOf(builder, { heading: '', text: [opening.replaceAll(' ', space)] }, 0);
    const page = builder.page(first + policy.map((part, at) => partOf(builder, part, at + 1)).join(''));
    expect(textsOf(page)).toContain(opening);
  }
});

describe('the last parts of a policy stay', () => {
  const wares = around['a call to act'] as PagePart;
  it.each(closings)('%s', (heading, line, sentences) => {
    const parts = [
      ...sentences.map((text, at): PagePart => ({ heading: `${at + 1}.`, text: [text] })),
      { heading, text: [line] },
    ];
    for (const [, builder] of each) {
      const page = builder.page([...parts, wares].map((part, at) => partOf(builder, part, at)).join(''));
      expect(textsOf(page).slice(-2)).toEqual([heading, line]);
    }
  });
});

describe.each(each)('what says the same in a language that is not known stays, by %s', (_builder, builder) => {
  const inPolish: PagePart = { heading: 'Polityka prywatności', text: polish };
  it.each([
    ['before', [inPolish, ...policy]],
    ['after', [...policy, inPolish]],
  ])('%s', (_where, parts) => {
    const page = builder.page(parts.map((part, at) => partOf(builder, part, at)).join(''));
    expect(textsOf(page)).toEqual(parts.flatMap(({ heading = '', text = [] }) => [heading, ...text]));
  });
});

describe('of a page without a policy', () => {
  it('nothing is cut', () => {
    const parts = [around['one long review'], around['related articles'], around['opening hours']];
    const page = parts.flatMap((part) =>
      part ? [`<section>${(part.text ?? ['Three of our articles.']).join(' ')}</section>`] : [],
    );
    expect(textsOf(page.join(''))).toHaveLength(page.length);
  });
});

describe('a question for consent without a name', () => {
  const long = policy.map((part, at) => partOf(builders['Next.js'] as Builder, part, at)).join('');
  const ask = (button: string) =>
    `<div class="fixed bottom-0"><p>We use cookies to measure our traffic and to make your visit better.</p>${button}</div>`;
  it.each(
    [
      'Accept',
      'Accept all cookies',
      'I agree',
      'Got it!',
      'Alle akzeptieren',
      'Zustimmen',
      'Tout accepter',
      'Aceptar',
      'Accetta tutti',
      'OK',
    ].flatMap((label) => [`<button>${label}</button>`, `<a href="#">${label}</a>`]),
  )('goes with %s', (button) => {
    expect(textsOf(long + ask(button))).toEqual(own);
  });

  it.each(['<a href="/use">Acceptable use</a>', '<a href="/cookies">Cookie settings</a>', ''])(
    'is a text with %j',
    (link) => {
      expect(textsOf(long + ask(link)).length).toBeGreaterThan(own.length);
    },
  );
});
