/** Sections of a policy may be named like furniture: static site generators make ids of headings. */
import { describe, expect, it } from 'vitest';
import { blocksOf, prose, textsOf } from '../support/page';

const own = textsOf(prose);
/** So long that each part below is less than a quarter of the page. */
const long = Array.from(
  { length: 12 },
  (_, at) => `<p>In month ${at} we keep the personal information about your order as the law asks of us.</p>`,
).join('');

describe('a section stays', () => {
  it.each([
    ['its id is its heading', '<section id="comments"><h2>Comments</h2><p>All can read what you write.</p></section>'],
    ['its id holds more', '<section id="7-newsletter"><h3>Newsletter</h3><p>It comes in May.</p></section>'],
    ['its id holds less', '<div id="related"><h2>Related firms</h2><p>We are three sisters.</p></div>'],
    [
      'its heading is bold',
      '<div id="recommended"><p><b>Recommended kites</b></p><p>We guess which you like.</p></div>',
    ],
    ['it unfolds', '<details id="advertising"><summary>Advertising</summary><p>There is none.</p></details>'],
    [
      'it unfolds by a button',
      '<div id="newsletter"><h3><button aria-expanded="false">Newsletter</button></h3><p>It comes in May.</p></div>',
    ],
    [
      'a consent word',
      '<section id="cookie-notice"><h2>Our cookie notice</h2><p>Set your browser as you like.</p></section>',
    ],
    [
      'a class that its text explains',
      '<div class="advertising"><p>Banner companies set cookies when you visit us.</p></div>',
    ],
    ['comments that “we” keep', '<section id="comments"><p>We store your comments and their IP address.</p></section>'],
    ['a point of a list', '<ul><li id="advertising-firms">We share names with banner firms.</li></ul>'],
    ['a consent word in a list', '<ul><li id="cookie-banner">Cookies wait for your consent.</li></ul>'],
    ['a row', '<table><tr class="advertising"><td>Banner firms</td><td>We share your IP address</td></tr></table>'],
    ['a heading alone', '<h3 id="on-consent-banners">On consent banners</h3><p>There is none here.</p>'],
    ['of few words', '<section id="social"><h2>Social</h2><p>We use none.</p></section>'],
    ['a heading in a part of its own', '<div id="how-we-share"><h2>How we share</h2></div><p>With the postman.</p>'],
    ['a small heading', '<h5 id="search">Search</h5><p>We forget it at once.</p>'],
  ])('%s', (_name, section) => {
    const alone = textsOf(section.replaceAll(/ (?:id|class)="[^"]*"/g, ''));
    expect(alone.length).toBeGreaterThan(0);
    expect(textsOf(`<main>${long}${section}${prose}</main>`)).toEqual([...textsOf(long), ...alone, ...own]);
  });

  it('with its links and the headings above them', () => {
    const section =
      '<section id="advertising"><h2>Advertising</h2><p>You can <a href="https://out.example/">opt out of cookies</a>.</p></section>';
    const block = blocksOf(`<main>${long}${section}</main>`).at(-1);
    expect(block).toMatchObject({ headings: ['Advertising'], links: [{ href: 'https://out.example/' }] });
  });
});

describe('furniture goes', () => {
  it.each([
    [
      'a form to subscribe',
      '<section id="newsletter"><h2>Newsletter</h2><p>We use your e-mail address for news only.</p><input></section>',
    ],
    [
      'a button to subscribe',
      '<div class="newsletter"><p>We use your e-mail address for news only.</p><a class="btn" href="/join">Join</a></div>',
    ],
    [
      'what readers wrote',
      '<div id="comments"><h2>Comments</h2><div class="comment"><p>They share my personal information!</p></div></div>',
    ],
    [
      'a reader who speaks of data',
      '<div class="comments"><p>I think that they collect personal information about all of us.</p></div>',
    ],
    [
      'related links',
      '<div id="related"><h2>Related articles</h2><a href="/a">How we collect cookies in jars</a></div>',
    ],
    [
      'a banner with a heading',
      '<div id="cookie-banner"><h2>Cookies</h2><p>We use cookies to improve your visit to this site.</p></div>',
    ],
    [
      'a banner with a button',
      '<div id="cookie-notice"><h2>Cookie notice</h2><p>We use cookies here.</p><button>Fine</button></div>',
    ],
    ['a search', '<div id="search"><h3>Search</h3><input></div>'],
    ['links to share', '<div id="share"><h4>Share</h4><a href="/x">by post</a></div>'],
  ])('%s', (_name, furniture) => {
    expect(textsOf(`<main>${long}${prose}${furniture}</main>`)).toEqual([...textsOf(long), ...own]);
  });
});

describe('a heading that links to itself stays', () => {
  it.each([
    ['named after what it shares', '<h2 id="do-we-share-data"><a href="#do-we-share-data">Do we share data?</a></h2>'],
    [
      'by its whole address',
      '<h2 id="login-data"><a href="https://kites.example/privacy#login-data">Login data</a></h2>',
    ],
    ['inside of its link', '<a href="#social-media"><h3 id="social-media">Social media</h3></a>'],
    [
      'of many words',
      '<h2 id="why"><a href="#why">Why we may use what you tell us about yourself and all of your kites</a></h2>',
    ],
    ['by its role', '<div role="heading" aria-level="3" id="ads"><a href="#ads">Ads</a></div>'],
  ])('%s', (_name, heading) => {
    expect(textsOf(`<main>${long}${heading}${prose}</main>`)[12]).toBe(textsOf(heading)[0]);
  });

  it('and one that leads elsewhere goes', () => {
    expect(textsOf(`<main>${long}<h3 class="share"><a href="/share">Share</a></h3>${prose}</main>`)).toHaveLength(14);
  });
});
