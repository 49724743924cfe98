import { describe, expect, it } from 'vitest';
import { linksOf } from '../../lib/page/links/page-links';
import { pageOf } from '../support/page';

const at = 'https://kites.example/shop?x=1#top';

describe('linksOf', () => {
  it.each([
    ['a link', '<a href="/dns">Do Not  Sell</a>', 'https://kites.example/dns', 'Do Not Sell', false],
    [
      'one in a footer',
      '<footer><a href="/dns">Do Not Sell</a></footer>',
      'https://kites.example/dns',
      'Do Not Sell',
      true,
    ],
    [
      'a button',
      '<div id="site-footer"><button>Cookie settings</button></div>',
      'https://kites.example/shop?x=1#',
      'Cookie settings',
      true,
    ],
    [
      'a script',
      '<a href="javascript:open()">Cookie settings</a>',
      'https://kites.example/shop?x=1#',
      'Cookie settings',
      false,
    ],
    [
      'a script in disguise',
      '<a href=" java\nscript:open()">Cookies</a>',
      'https://kites.example/shop?x=1#',
      'Cookies',
      false,
    ],
    [
      'an anchor without an address',
      '<a class="consent">Cookies</a>',
      'https://kites.example/shop?x=1#',
      'Cookies',
      false,
    ],
  ])('%s', (_, html, href, label, isInFooter) => {
    expect(linksOf(pageOf(html), at)).toEqual([{ href, label, isInFooter }]);
  });

  it('leaves out data and long texts', () => {
    expect(linksOf(pageOf(`<a href="data:text/html,x">Data</a><a href="/x">${'long '.repeat(40)}</a>`), at)).toEqual(
      [],
    );
  });
});
