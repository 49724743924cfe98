// @vitest-environment jsdom
/** Arrow keys go from line to line, and leave all else to the browser. */
import { fireEvent, render } from '@testing-library/preact';
import { beforeAll, expect, test } from 'vitest';
import { listenToArrows } from '../../components/arrow-keys';

// jsdom lays nothing out: everything counts as visible.
beforeAll(() => {
  HTMLElement.prototype.checkVisibility = () => true;
  listenToArrows();
});

const lines = (
  <>
    <section class="group">
      <h2>
        <button type="button">first</button>
      </h2>
      <details class="finding" open>
        <summary tabIndex={0}>second</summary>
        <button type="button">within</button>
      </details>
    </section>
    <details class="finding">
      <summary tabIndex={0}>third</summary>
    </details>
  </>
);

test.each([
  ['ArrowDown', 'first', 'second'],
  ['ArrowDown', 'second', 'third'],
  ['ArrowDown', 'third', 'third'],
  ['ArrowUp', 'second', 'first'],
  ['End', 'first', 'third'],
  ['Home', 'third', 'first'],
])('%s on the %s line goes to the %s', (key, from, to) => {
  const { getByText, unmount } = render(lines);
  getByText(from).focus();
  fireEvent.keyDown(getByText(from), { key });
  expect(document.activeElement?.textContent).toBe(to);
  unmount();
});

test.each([
  ['within', { key: 'ArrowDown' }],
  ['first', { key: 'ArrowDown', altKey: true }],
  ['first', { key: 'a' }],
])('on %s, the browser keeps %o', (on, init) => {
  const { getByText, unmount } = render(lines);
  // True where nothing prevented what the browser does.
  expect(fireEvent.keyDown(getByText(on), init)).toBe(true);
  unmount();
});
