import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/page/extract/extract';
import { findPolicyLink } from '../../lib/page/links/site-policy';
import { recognise } from '../../lib/page/recognise/recognise';
import { showAll, showQuote } from '../../lib/page/mark/highlight';
import { pageOf, prose } from '../support/page';

/** The parser of jsdom takes time that grows with the square of the depth. */
const patience = 120_000;

function nested(tag: string, depth: number): Document {
  const levels = Array.from({ length: depth }, (_, level) => `<${tag}>Level ${level} `).join('');
  return pageOf(`<title>Privacy policy</title><body>${prose}${levels}`);
}

/** What browsers do, and jsdom does not, when a control or image bears this name. */
function mask(node: Node | null, name: string, value: Element | null): void {
  if (node !== null) Object.defineProperty(node, name, { value });
}

describe('hostile pages', () => {
  it.each([
    ['no page at all', () => pageOf('')],
    [
      'a page without a body',
      () => {
        const page = pageOf('');
        page.documentElement.remove();
        return page;
      },
    ],
    ['a frameset', () => pageOf('<frameset><frame></frameset>')],
  ])('%s has no blocks', (_name, page) => {
    const doc = page();
    expect(extract(doc, null)).toMatchObject({
      blocks: [],
      words: 0,
      isPolicy: false,
      language: 'und',
      effectiveDate: null,
    });
    expect(findPolicyLink(doc, '')).toBeNull();
    expect(showQuote(doc, 'We collect', 0)).toBe(false);
  });

  it.each([
    ['div', 5000],
    ['li', 400],
    ['b', 400],
    ['details', 400],
    ['table', 400],
  ])(
    'nested %s, %i deep, are read',
    (tag, depth) => {
      const read = extract(nested(tag, depth), null)
        .blocks.map((block) => block.text)
        .join(' ');
      expect(read).toContain('carriers who deliver your parcels');
      expect(read).toContain(`Level ${depth - 1}`);
    },
    patience,
  );

  it('10,000 links do not hide the policy', () => {
    const links = '<a href="/x">Another of our kites</a> '.repeat(10_000);
    const page = pageOf(`<title>Privacy policy</title><body><div>${links}</div><div>${prose}</div>`);
    expect(extract(page, null).blocks).toHaveLength(2);
    expect(findPolicyLink(page, 'https://kites.example/')).toBeNull();
  });

  it(
    '5 MB of text are read to the end',
    () => {
      const paragraph = `<p>${'We collect information about the wind on every single day of the year. '.repeat(10)}</p>`;
      const page = pageOf(`<body>${paragraph.repeat(7000)}<p>We share the last of it with the weather service.</p>`);
      expect(extract(page, null).blocks.at(-1)?.text).toBe('We share the last of it with the weather service.');
    },
    patience,
  );

  it.each([
    'nextSibling',
    'previousSibling',
    'parentNode',
    'nodeType',
    'getAttribute',
    'firstChild',
    'lastChild',
    'id',
    'textContent',
    'hasAttributes',
    'nodeName',
    'childNodes',
  ])('a form with a control named %s hides nothing behind it', (name) => {
    const page = pageOf(`<title>Privacy policy</title><body><form><input></form><div>${prose}</div>`);
    mask(page.querySelector('form'), name, page.querySelector('input'));
    expect(extract(page, null).blocks).toHaveLength(2);
    expect(recognise(page, '').isPolicy).toBe(true);
  });

  it.each(['title', 'body', 'documentElement', 'querySelector'])('an image named %s hides nothing', (name) => {
    const page = pageOf(`<title>Privacy policy</title><body><img><div>${prose}</div>`);
    mask(page, name, page.querySelector('img'));
    expect(extract(page, null)).toMatchObject({ title: 'Privacy policy', isPolicy: true });
  });

  it('nothing on the page changes', () => {
    const page =
      pageOf(`<title>Privacy policy</title><body><nav><a href="/">Home</a></nav><h1>Privacy policy</h1>${prose}
      <details><summary>More</summary><p>We set cookies.</p></details><table><tr><th>a<td>b</table>`);
    const before = page.documentElement.outerHTML;
    extract(page, 'https://kites.example/');
    recognise(page, 'https://kites.example/');
    findPolicyLink(page, 'https://kites.example/');
    const passage = { quote: 'We set cookies.', block: 0, tone: 'caution' };
    expect(showAll(page, [passage]).of).toBe(1);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
