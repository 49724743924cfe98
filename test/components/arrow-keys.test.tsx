// @vitest-environment jsdom
/** Arrow keys on what is shown: its lines are found by key as long as it is there, and not after. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { useArrowKeys } from '../../components/use-arrow-keys';

// jsdom lays nothing out: everything counts as visible.
beforeAll(() => {
  HTMLElement.prototype.checkVisibility = () => true;
});
afterEach(cleanup);

const Lines = () => {
  useArrowKeys();
  return (
    <section class="group">
      <h2>
        <button type="button">first</button>
      </h2>
      <details class="finding">
        <summary tabIndex={0}>second</summary>
      </details>
    </section>
  );
};

const Keyless = () => (
  <section class="group">
    <h2>
      <button type="button">alone</button>
    </h2>
  </section>
);

test('the next line takes the focus', async () => {
  const { getByText } = render(<Lines />);
  const first = getByText('first');
  first.focus();
  await waitFor(() => {
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(getByText('second'));
  });
});

test('nothing listens any more when what was shown is gone', async () => {
  render(<Lines />).unmount();
  await import('../../components/arrow-keys');
  const { getByText } = render(<Keyless />);
  // True where nobody took the key as meant for lines; effects end a moment after what they belong to.
  await waitFor(() => expect(fireEvent.keyDown(getByText('alone'), { key: 'ArrowDown' })).toBe(true));
});
