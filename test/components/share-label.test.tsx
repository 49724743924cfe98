// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ShareLabel } from '../../components/ShareLabel';
import { finding, now, report } from '../support/sample-report';
import { expectAccessible, show } from '../support/render';

vi.mock(import('../../components/draw-picture'), async (original) => ({
  ...(await original()),
  measureText: (text) => text.length * 8,
}));

it('shows the picture with its words, which can be copied', async () => {
  const onCopy = vi.fn(() => Promise.resolve());
  const { baseElement } = show(
    <main>
      <ShareLabel report={report({ findings: [finding('sale', 'yes')] })} now={now} onCopy={onCopy} />
    </main>,
  );
  const image = screen.getByRole<HTMLImageElement>('img');
  expect(image.src).toMatch(/^data:image\/svg\+xml,/);
  expect(image.alt).toMatch(/^Privacy facts: larkfield\.example/);
  fireEvent.click(screen.getByRole('button', { name: 'Copy: Privacy facts' }));
  expect(onCopy).toHaveBeenCalledWith(image.alt);
  await expectAccessible(baseElement);
});
