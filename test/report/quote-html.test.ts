import { expect, it } from 'vitest';
import { quoteHtml } from '../../lib/report/quote-html';
import { block } from '../support/sample-report';

const text = 'We share data. You can opt out here <b>now</b> & forever.';
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

it('escapes what the page says', () => {
  expect(quoteHtml(block(text), 'opt out here <b>now</b> & forever.')).toBe(
    'opt out here &lt;b&gt;now&lt;/b&gt; &amp; forever.',
  );
});

it('keeps a link that lies within the quote', () => {
  const linked = block(text, { links: [{ ...at('here'), href: 'https://a.example/?x=1&y="2"' }] });
  expect(quoteHtml(linked, 'You can opt out here')).toBe(
    'You can opt out <a href="https://a.example/?x=1&amp;y=&quot;2&quot;">here</a>',
  );
});

it('cuts a link that reaches beyond the quote', () => {
  const linked = block(text, { links: [{ ...at('data. You can'), href: 'https://a.example/' }] });
  expect(quoteHtml(linked, 'You can opt out')).toBe('<a href="https://a.example/">You can</a> opt out');
});

it('leaves out a link that lies elsewhere in the block', () => {
  const linked = block(text, { links: [{ ...at('share'), href: 'https://a.example/' }] });
  expect(quoteHtml(linked, 'You can opt out')).toBe('You can opt out');
});

it('nests emphasis in links, and splits it at their edges', () => {
  const marked = block(text, {
    links: [{ ...at('opt out here'), href: 'https://a.example/' }],
    emphasis: [{ ...at('can opt'), kind: 'strong' }],
  });
  expect(quoteHtml(marked, 'You can opt out here')).toBe(
    'You <strong>can </strong><a href="https://a.example/"><strong>opt</strong> out here</a>',
  );
});

it('says where a link leads whose text names another place', () => {
  const address = 'Write to kites.example now.';
  const link = { start: 9, end: 22, href: 'https://kites.example.larks.example/' };
  expect(quoteHtml(block(address, { links: [link] }), address)).toBe(
    'Write to <a href="https://kites.example.larks.example/">kites.example</a><bdi> [kites.example.larks.example]</bdi> now.',
  );
  const honest = { ...link, href: 'https://kites.example/stop' };
  expect(quoteHtml(block(address, { links: [honest] }), address)).not.toContain('bdi');
});

it('shows letters in the order in which they were read', () => {
  expect(quoteHtml(undefined, 'We \u202Elles\u202C it.')).toBe('We lles it.');
});

it.each([undefined, block('Another text.')])('shows plain text where the block does not hold the quote', (other) => {
  expect(quoteHtml(other, 'We <i>share</i>.')).toBe('We &lt;i&gt;share&lt;/i&gt;.');
});
