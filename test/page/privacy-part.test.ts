import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/page/recognise/recognise';
import { polish } from './fixtures/furniture';
import * as shared from './fixtures/shared-pages';
import { pageOf, textsOf } from '../support/page';

const paragraphs = (texts: readonly (readonly [string, string])[]): readonly string[] => texts.map(([, text]) => text);
const foreign = paragraphs([...shared.contract, ...shared.answers]);

describe('of a page with several documents, the policy is read', () => {
  it.each(shared.sharedPages)('%s', (_name, html) => {
    const read = textsOf(html);
    const extras = [shared.cookies, shared.app].filter((text) => html.includes(text));
    expect(read).toEqual(expect.arrayContaining([...paragraphs(shared.policy), ...extras]));
    expect(read.filter((text) => foreign.includes(text) || text.startsWith('Pinnace Boat Hire'))).toEqual([]);
  });

  it.each(shared.wholePages)('with %s', (_name, html, start) => {
    const read = textsOf(html);
    expect(read).toEqual(expect.arrayContaining([...paragraphs(shared.policy)]));
    expect(read.some((text) => text.startsWith(start))).toBe(true);
  });

  it.each(shared.termsThatMention)(
    'but terms that only mention privacy are read whole, and are no policy: %s',
    (_name, html) => {
      expect(textsOf(html)).toEqual(expect.arrayContaining([...paragraphs(shared.contract)]));
      expect(recognise(pageOf(`<title>Terms of use</title>${html}`), '')).toMatchObject({ isPolicy: false });
    },
  );

  it('a page of countless names is read whole', () => {
    const [, html = ''] = shared.sharedPages[0] ?? [];
    const names = Array.from({ length: 60 }, (_, at) => `<h2>Terms of use</h2><p>You agree to rule ${at}.</p>`);
    expect(textsOf(html + names.join(''))).toEqual(expect.arrayContaining([...paragraphs(shared.contract)]));
  });

  it.each(['section', 'article', 'div'])('in three languages, all are read, each in a %s', (tag) => {
    const headed = (name: string, texts: readonly string[]) =>
      `<${tag}><h2>${name}</h2>${texts.map((text, at) => `<h3>${at + 1}.</h3><p>${text}</p>`).join('')}</${tag}>`;
    const german = [
      'Wir speichern den Namen und die Telefonnummer, die Sie uns nennen, und geben Ihre Daten nur an das Hafenamt weiter.',
    ];
    const english = paragraphs(shared.policy);
    const page =
      headed('Privacy policy', english) +
      headed('Datenschutzerklärung', german) +
      headed('Polityka prywatności', polish);
    expect(textsOf(page)).toEqual(expect.arrayContaining([...english, ...german, ...polish]));
  });
});
