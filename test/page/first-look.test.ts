/** No policy may be lost at the first look: the finder looks no further. */
import { describe, expect, it } from 'vitest';
import { mayBePolicy } from '../../lib/page/recognise/first-look';
import { policies } from './fixtures/policies';
import { policiesInLanguages } from './fixtures/policies-in-languages';
import { pageOf, prose } from '../support/page';

const chatter = '<p>Kites, lines and reels for windy days, from our shop by the sea.'.repeat(20);

describe('mayBePolicy', () => {
  it.each([...policies, ...policiesInLanguages])('passes on: %s', (_name, html) =>
    expect(mayBePolicy(pageOf(html), '')).toBe(true),
  );

  it('stops at pages of other things', () =>
    expect(mayBePolicy(pageOf(chatter), 'https://kites.example/')).toBe(false));

  it.each([
    ['the address', chatter, 'https://kites.example/privacy'],
    ['the title', `<title>Datenschutz</title>${chatter}`, ''],
    ['a heading', `<h2>Privacy <i>notice</i></h2>${chatter}`, ''],
    ['words', chatter + prose.repeat(2), ''],
  ])('goes by %s', (_name, html, url) => expect(mayBePolicy(pageOf(html), url)).toBe(true));

  it('looks into open shadow roots and frames of the same origin', () => {
    const page = pageOf(
      `<kite-policy></kite-policy><iframe src="about:blank"></iframe><iframe src="/policy"></iframe>${chatter}`,
    );
    const shadow = page.querySelector('kite-policy')?.attachShadow({ mode: 'open' });
    const inner = page.querySelectorAll('iframe')[1]?.contentDocument?.body;
    expect(mayBePolicy(page, '')).toBe(false);
    for (const held of [shadow, inner]) {
      if (held) held.innerHTML = prose;
      expect(mayBePolicy(page, '')).toBe(true);
      if (held) held.innerHTML = '';
    }
  });

  it.each([
    ['/policy', true],
    ['policies/ours', true],
    ['https://kites.example/policy', true],
    ['https://notices.example/policy', false],
    ['//notices.example/policy', false],
  ])('looks into frames of its own host alone, from %s: %s', (src, isEntered) => {
    const page = pageOf(`<iframe src="${src}"></iframe>${chatter}`);
    const inner = pageOf(prose);
    const frame = page.querySelector('iframe');
    if (frame) Object.defineProperty(frame, 'contentDocument', { value: inner });
    expect(mayBePolicy(page, 'https://kites.example/kites')).toBe(isEntered);
  });

  it('is not misled by controls with names of the browser’s own', () => {
    const names = ['evaluate', 'title', 'URL', 'body'];
    const page = pageOf(names.map((name) => `<form name="${name}"></form>`).join('') + chatter + prose.repeat(2));
    expect(mayBePolicy(page, '')).toBe(true);
  });
});
