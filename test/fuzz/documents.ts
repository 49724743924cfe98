/** Documents as a reader could send them: any blocks, headings and lead-ins, with links and emphasis anywhere in them. */
import fc from 'fast-check';
import { collapse } from '../../lib/page/extract/white-space';
import type { Block, PolicyDocument } from '../../lib/policy/document';

const sentences = [
  'We do not sell your personal information.',
  'We may share your e-mail address with our partners, for example advertisers.',
  'We use cookies and web beacons to see which pages our visitors read.',
  'To opt out of advertising, click here.',
  'You may ask us to delete your account, or call our line at (800) 555-0100.',
  'Write to Acme, 12 Mill Lane, Springfield, IL 62701 to stop our letters.',
  'Unsubscribe at www.acme.example/stop or privacy [at] acme [dot] example.',
  'We respond to Do Not Track; our partners do not.',
  'Acme ("we", "us") keeps it for as long as the law asks, e.g. ten years.',
  'Does Acme sell my data?',
  'Except as set out below, never.',
  '\u202e\u0000\ud800 ((( ; ; ; ??? ...',
  'click here',
  '🍪 We set 🍪 cookies.',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...sentences) },
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => collapse(parts.join(' ')).trim());

export const hrefs = [
  '#',
  '#section',
  '/privacy',
  '/stop?a=b#!/c',
  'https://ads.example/opt-out',
  'http://privacy@acme.example/',
  'https://acme.example/cdn-cgi/l/email-protection#0a6b4a6824666b',
  'mailto:privacy@acme.example?subject=Stop',
  'mailto://privacy@acme.example',
  'tel:+1-800-555-0100',
  'javascript:void 0',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  'https://[',
  'https://web.archive.org/web/20100101000000/http://ads.example/out',
  'https://web.archive.org/web/2010/javascript:alert(1)',
  '',
];

/** Of a whole text, in hundredths. */
const stretch = fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 40 }));
const link = fc.tuple(stretch, fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hrefs) }, fc.webUrl(), fc.string()));
const emphasis = fc.tuple(stretch, fc.constantFrom('strong' as const, 'em' as const));

/** The mark where it lies in the text; none where nothing is left of it. */
const marksIn = <Mark extends object>(
  said: string,
  marks: readonly (readonly [readonly [number, number], Mark])[],
): readonly (Mark & { readonly start: number; readonly end: number })[] =>
  marks.flatMap(([[from, length], mark]) => {
    const start = Math.floor((from * said.length) / 100);
    const end = Math.min(said.length, start + length);
    return start < end ? [{ ...mark, start, end }] : [];
  });

export const block: fc.Arbitrary<Block> = fc
  .record({
    kind: fc.constantFrom<Block['kind']>('heading', 'paragraph', 'paragraph', 'item', 'cell'),
    text: text.filter((written) => written !== ''),
    headings: fc.array(fc.oneof(fc.constantFrom('Your choices', 'Do Not Track', 'Contact us'), text), { maxLength: 2 }),
    leadIn: fc.oneof(fc.constant(null), fc.constantFrom('We share your information with:', 'You may:'), text),
    level: fc.nat(6),
    links: fc.array(link, { maxLength: 4 }),
    emphasis: fc.array(emphasis, { maxLength: 3 }),
  })
  .map((made) => ({
    ...made,
    links: marksIn(
      made.text,
      made.links.map(([place, href]) => [place, { href }]),
    ),
    emphasis: marksIn(
      made.text,
      made.emphasis.map(([place, kind]) => [place, { kind }]),
    ),
  }));

export const policyDocument: fc.Arbitrary<PolicyDocument> = fc.record({
  url: fc.constantFrom(null, 'https://acme.example/privacy', 'https://acme.example/privacy#top'),
  title: text,
  blocks: fc.array(block, { maxLength: 8 }),
  language: fc.constantFrom('en', 'en', 'en', 'und', 'en-GB', 'de', ''),
  effectiveDate: fc.constantFrom(null, '2016-11-09'),
  words: fc.nat(9000),
  isPolicy: fc.boolean(),
});
