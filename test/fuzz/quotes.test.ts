// @vitest-environment jsdom
/** Whatever a page holds: what was read of it is found again where it stands, and shown without its powers. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeBlocks } from '../../lib/page/extract/extract';
import { searchPage } from '../../lib/page/mark/find-quote';
import { clearHighlights, type MarkedPassage, showAll, step } from '../../lib/page/mark/highlight';
import { shownIn } from '../../lib/page/extract/white-space';
import { tones } from '../../lib/policy/practice';
import { quoteHtml } from '../../lib/report/quote-html';
import { sanitise } from '../../lib/report/sanitise';
import { casesOf, endless } from './cases';
import { block } from './documents';
import { grammarPage } from './pages';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const letters = (text: string): string =>
  shownIn(text)
    .map((shown) => shown.text)
    .join('');

/** All letters of the quote in order, from the first to the last: what lies between belongs to what nobody reads. */
const holds = (range: string, quote: string): boolean => {
  let at = 0;
  for (const letter of range.split('')) if (letter === quote[at]) at++;
  return at === quote.length && range.at(0) === quote.at(0) && range.at(-1) === quote.at(-1);
};

/** A part of each text, from the one hundredth to the other. */
const share = fc.tuple(fc.nat(100), fc.nat(100)).map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);

describe('quotes', () => {
  // What jsdom lacks.
  beforeAll(() => {
    const nothing = () => undefined;
    Object.assign(Element.prototype, { checkVisibility: () => true, scrollIntoView: nothing, scrollBy: nothing });
    Object.assign(Range.prototype, { getBoundingClientRect: () => ({ top: 0, height: 20 }) });
  });

  it('are found in the block that they are from, letter for letter', { timeout: endless }, () => {
    fc.assert(
      fc.property(grammarPage, share, (html, [from = 0, to = 100]) => {
        const doc = parse(html);
        const before = doc.documentElement.outerHTML;
        const find = searchPage(doc);
        for (const [index, placed] of placeBlocks(doc, null).entries()) {
          const { text } = placed.block;
          const quote = text.slice(Math.floor((from * text.length) / 100), Math.ceil((to * text.length) / 100));
          const found = find(quote, index);
          if (letters(quote) === '') expect(found).toBeNull();
          else {
            expect(found?.order[0]).toBe(index);
            expect(letters(String(found?.range))).toSatisfy((range: string) => holds(range, letters(quote)));
          }
        }
        expect(doc.documentElement.outerHTML).toBe(before);
      }),
      casesOf('quotes in pages'),
    );
  });

  it('are walked from the first to the last and round, forward as backward', { timeout: endless }, () => {
    const places = fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...tones)), { maxLength: 12 });
    fc.assert(
      fc.property(grammarPage, places, fc.constantFrom(1, -1), (html, chosen, by) => {
        const doc = parse(html);
        const blocks = placeBlocks(doc, null);
        const passages = chosen.map(([at, tone]): MarkedPassage => ({
          quote: blocks[at]?.block.text ?? 'Never said.',
          block: at,
          tone,
        }));
        const { at, of } = showAll(doc, passages);
        expect([at, of]).toEqual([
          0,
          new Set(passages.filter(({ block: index }) => index in blocks).map(({ block: index }) => index)).size,
        ]);
        const round = Array.from({ length: of }, () => step(doc, by).at);
        expect(round.toSorted((a, b) => a - b)).toEqual(round.map((_, index) => index + 1));
        if (of > 0) expect(step(doc, by).at).toBe(round[0]);
        clearHighlights(doc);
        expect(step(doc, by)).toEqual({ at: 0, of: 0 });
      }),
      casesOf('steps from mark to mark'),
    );
  });

  it('are shown with their words, and with links, bold and italics only', { timeout: endless }, () => {
    const markup = fc.constantFrom(
      '<img src=x onerror=a()>',
      '</a><script>a()</script>',
      '<style>*{}</style>',
      '&lt;b&gt;',
      '"\'`',
    );
    fc.assert(
      fc.property(block, markup, share, (plain, inserted, [from = 0, to = 100]) => {
        const middle = Math.floor(plain.text.length / 2);
        const text = plain.text.slice(0, middle) + inserted + plain.text.slice(middle);
        const quote = text.slice(Math.floor((from * text.length) / 100), Math.ceil((to * text.length) / 100)).trim();
        const shown = parse(sanitise(quoteHtml({ ...plain, text }, quote))).body;
        // What no page can hold, a parser of pages leaves out or replaces.
        const written = (said: string): string => said.replace(/[\0\ufffd\ud800-\udfff\r\n]|\p{Bidi_Control}/gu, '');
        // What is added: where a link leads whose text names another place.
        for (const added of shown.querySelectorAll('bdi')) {
          expect(added.textContent).toMatch(/^ \[.*\]$/);
          added.remove();
        }
        expect(written(shown.textContent)).toBe(written(quote));
        for (const element of shown.querySelectorAll('*')) {
          expect(element.localName).toMatch(/^(?:a|strong|em)$/);
          for (const { name, value } of element.attributes)
            expect(`${name}=${value}`).toMatch(/^(?:href=(?:https?|mailto):|target=_blank$|rel=noreferrer noopener$)/i);
        }
      }),
      casesOf('quotes as HTML'),
    );
  });
});
