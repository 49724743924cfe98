// @vitest-environment jsdom
/** What a page writes is shown in the order of its letters, and turns nothing around that stands beside it. */
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PolicyHeader } from '../../components/PolicyHeader';
import { Quote } from '../../components/Quote';
import { evidence, now, report } from '../support/sample-report';
import { show } from '../support/render';

it('in the title', () => {
  show(<PolicyHeader icon={null} report={report({ url: null, title: 'Kites \u202Eycavirp' })} now={now} />);
  expect(screen.getByRole('heading').textContent).toBe('Kites ycavirp');
  expect(screen.getByRole('heading').getAttribute('title')).toBe('Kites ycavirp');
});

it('breaks the name of a site after its dots, where it must break', () => {
  show(<PolicyHeader icon={null} report={report({ url: 'https://kites.larkfield.example/' })} now={now} />);
  const heading = screen.getByRole('heading', { name: 'kites.larkfield.example' });
  expect(heading.textContent).toBe('kites.larkfield.example');
  expect(heading.innerHTML).toBe('kites.<wbr>larkfield.<wbr>example');
});

it('in a quote, and in what stands around it', () => {
  const passage = evidence('We \u202Elles\u202C it.', { heading: '\u202EשלוםA', leadIn: '\u202Bfor:' });
  const { container } = show(<Quote evidence={passage} block={undefined} onShow={() => Promise.resolve(true)} />);
  expect(container.querySelector('blockquote')?.textContent).toBe('for:We lles it.');
  expect(container.querySelector('figcaption')?.textContent).toBe('Under “\u2068שלוםA\u2069”');
  expect(screen.getByRole('button').getAttribute('aria-label')).toBe('Show in page: We lles it.');
});
