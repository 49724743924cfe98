import { describe, expect, it } from 'vitest';
import { pageOf, prose, textsOf } from '../support/page';
import { extract } from '../../lib/page/extract/extract';

const own = textsOf(prose);
const menu =
  '<a href="/a">Kites and lines</a> <a href="/b">Spare parts</a> <a href="/c">Workshops near you</a> ' +
  '<a href="/d">Our whole story</a> <a href="/e">Gift cards</a>';

describe('what is not the policy goes', () => {
  it.each([
    ['a navigation', `<nav>${menu}</nav>`],
    ['a menu without a name', `<div>${menu}</div>`],
    [
      'a menu in a list',
      '<ul><li><a href="/a">Kites for beginners</a><li><a href="/b">Kites for experts</a><li><a ' +
        'href="/c">Workshops in your town</a><li><a href="/d">Spare parts and lines</a></ul>',
    ],
    ['a header', '<header>Larkfield Kites <p>Flying since the last century, in every kind of wind.</p></header>'],
    ['a header by its name', `<div class="site-header">${menu} Kites since 1987</div>`],
    ['a footer', '<footer><p>Larkfield Kites is a company of the north coast with many friends.</p></footer>'],
    [
      'a form',
      '<form><label>Your e-mail</label><input><p>Subscribe and hear of new kites every month.</p><button>Go</button></form>',
    ],
    [
      'a cookie banner',
      '<div id="cookie-banner"><p>We use cookies to improve this website and to measure traffic. Accept?</p></div>',
    ],
    [
      'a consent manager longer than the policy',
      `<div class="cky-modal"><h2>Our cookies</h2>${'<p>This cookie remembers on which day you consented to our use of cookies.</p>'.repeat(12)}</div>`,
    ],
    ['a consent dialog', '<div role="dialog"><p>We and our partners store information on your device.</p></div>'],
    [
      'scripts, styles, templates, noscript',
      '<script>var we="collect"</script><style>p{}</style><template><p>We sell.</p></template><noscript>Enable scripts.</noscript>',
    ],
    ['a comment', '<!-- We sell everything to everybody -->'],
    [
      'comments of readers',
      '<div class="comments"><p>I think that they collect far too much information about us.</p></div>',
    ],
    [
      'related articles',
      '<div class="related"><p>Read how we built the largest kite in the country last year.</p></div>',
    ],
    ['a way back to the top', '<p><a href="#top">Back to top</a></p>'],
    ['a hidden tooltip', '<div class="tooltip hidden">A cookie is a small file.</div>'],
    ['an aside about something else', '<aside><p>Our kites are sewn by hand in a village by the sea.</p></aside>'],
    [
      'contents of the page in paragraphs',
      '<p><a href="#a">What we collect</a></p><p><a href="#b">How we use it</a></p><p><a href="#c">Who receives it</a></p>',
    ],
    [
      'contents of the page',
      '<ul><li><a href="#a">What information we collect</a><li><a href="#b">How we use it all</a><li><a href="#c">Who else receives your data</a></ul>',
    ],
  ])('%s', (_name, furniture) => {
    expect(textsOf(`${furniture}<main>${prose}</main>`)).toEqual(own);
    expect(textsOf(`<main>${prose}</main>${furniture}`)).toEqual(own);
  });
});

/** Each by the id or class of what holds all of it. */
it.each([
  'onetrust-pc-sdk',
  'CybotCookiebotDialog',
  'usercentrics-root',
  'cky-preference-center',
  'cc-window cc-floating',
  'cookiescript_injected',
  'moove_gdpr_cookie_modal',
  'hs-eu-cookie-confirmation',
  'truste-consent-track',
])('a dialog called "%s" goes, however long', (name) => {
  const lines = '<p>This cookie remembers on which day you consented to our use of cookies.</p>'.repeat(12);
  for (const attribute of ['id', 'class'])
    expect(textsOf(`<div ${attribute}="${name}"><h2>Our cookies</h2>${lines}</div><main>${prose}</main>`)).toEqual(own);
});

describe('the policy stays', () => {
  it.each([
    ['inside a form that spans the page', `<form id="aspnet"><div>${prose}</div></form>`],
    ['in a dialog', `<dialog open>${prose}</dialog>`],
    ['in a part named like a sidebar', `<div class="sidebar menu">${prose}</div>`],
    ['in layout tables', `<table><tr><td><table><tr><td>${prose}</td></tr></table></td></tr></table>`],
  ])('%s', (_name, body) => {
    expect(textsOf(body)).toEqual(own);
  });

  it.each([
    ['named so', '<h2 class="section-header">Sharing</h2>'],
    ['in a part named so', `<div class="card"><div class="card-header"><b>Sharing</b></div>${prose}</div>`],
    ['named after its section', '<h3 id="share">Sharing</h3>'],
  ])('with its headings, %s', (_name, heading) => {
    expect(textsOf(`<main>${prose}${heading}${prose}</main>`)[2]).toBe('Sharing');
  });

  it('with the links that a sentence leads to', () => {
    const texts = textsOf(`${prose}<p>You can opt out at:</p><ul>
      <li><a href="https://one.example/">The Choices Page of the Fair Banner League</a>
      <li><a href="https://two.example/">The Opt-Out Page of the Second Network</a></ul>`);
    expect(texts.slice(-2)).toEqual([
      'The Choices Page of the Fair Banner League',
      'The Opt-Out Page of the Second Network',
    ]);
  });

  it('in sections that stand beside one another', () => {
    expect(
      textsOf(
        `<div>${menu}</div><div><section>${prose}</section><section><p>We keep the invoices for ten years, as the law on taxes asks of us.</p></section></div>`,
      ),
    ).toHaveLength(3);
  });

  it('with its plain words in a column of their own', () => {
    const plain = '<p>In short: we share personal information with carriers, and we never sell it.</p>';
    expect(textsOf(`<main>${prose}</main><aside>${plain}</aside>`)).toHaveLength(3);
  });

  it('with its title from the page’s head', () => {
    expect(textsOf(`<div><h1>Your privacy</h1></div><div><div>${menu}</div><div>${prose}</div></div>`)[0]).toBe(
      'Your privacy',
    );
  });

  it('in an open shadow root, with what is slotted there', () => {
    const page = pageOf(
      '<body><policy-text><p slot="x">We collect the names of all of our customers, and nothing more.</p></policy-text>',
    );
    const host = page.querySelector('policy-text');
    const root = host?.attachShadow({ mode: 'open' });
    if (root)
      root.innerHTML = '<p>We share information with carriers who deliver what you ordered.</p><slot name="x"></slot>';
    expect(extract(page, null).blocks.map((block) => block.text.slice(0, 10))).toEqual(['We share i', 'We collect']);
  });

  it.each([
    ['all of it', '<p>Loading…</p>', `<h1>Your privacy</h1>${prose}`],
    ['a later part', `<h1>Your privacy</h1>${prose}`, '<h2>Rights</h2><p>You may ask for your data at any time.</p>'],
  ])('as React streams it: %s hidden behind the page', (_name, shown, streamed) => {
    const texts = textsOf(
      `<div id="root"><main><!--$?--><template id="B:0"></template>${shown}<!--/$--></main></div><div hidden id="S:0">${streamed}</div>`,
    );
    expect(texts).toEqual(expect.arrayContaining([...textsOf(prose), ...textsOf(streamed)]));
  });

  it('in a frame of the same origin', () => {
    const page = pageOf('<body><iframe></iframe>', 'https://kites.example/');
    const inner = page.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = prose;
    expect(extract(page, null).blocks).toHaveLength(2);
  });
});

describe('more than one document on a page', () => {
  const sentence = (words: string) => `<p>${`${words} `.repeat(20)}</p>`;
  const contract = `<h2>Terms of use</h2>${sentence('You agree to fly the kites at your own risk, and that no warranty of any kind is given by the seller.')}`;
  const policy = `<h2>Privacy policy</h2>${prose}`;

  it.each([
    ['terms before the policy', contract + policy],
    ['terms after the policy', policy + contract],
  ])('%s are left out', (_name, body) => {
    expect(textsOf(body)).toEqual(['Privacy policy', ...own]);
  });

  it('terms alone are read when asked to', () => {
    expect(textsOf(contract)[0]).toBe('Terms of use');
  });

  it('a print version is read once', () => {
    const long = Array.from(
      { length: 12 },
      (_, at) =>
        `<p>In case ${at}, we keep the information about your order for the ${at} months that the law asks.</p>`,
    ).join('');
    expect(textsOf(`<main>${long}</main><div class="print">${long}</div>`)).toHaveLength(12);
  });

  it('a sentence that returns is read again', () => {
    expect(textsOf(`<h2>Shop</h2>${prose}<h2>App</h2>${prose}`)).toHaveLength(6);
  });
});
