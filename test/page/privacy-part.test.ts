import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/page/recognise/recognise';
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
});
