/** Where in a text each of its letters stands, by what letters are mostly wide. */

/**
 * Of Helvetica's letters from the space on, in thousandths of their size (Adobe's core font metrics); most other fonts have much
 * the same proportions.
 */
const widths = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number);

/** Of other letters, as most are. */
const usual = 556;

/** How wide a text is, in thousandths of its letters' size. */
export const relativeWidth = (text: string): number =>
  Array.from({ length: text.length }, (_, at) => widths[text.charCodeAt(at) - 32] ?? usual).reduce(
    (sum, one) => sum + one,
    0,
  );

/**
 * The library tells how wide a text is as a whole.
 * @returns where each letter begins, and where the last one ends
 */
export const placesOf = (text: string, x: number, width: number): readonly number[] => {
  const total = relativeWidth(text);
  const places = [x];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    before += relativeWidth(text.charAt(at));
    places.push(x + (width * before) / total);
  }
  return places;
};
