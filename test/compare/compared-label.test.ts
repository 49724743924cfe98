// @vitest-environment jsdom
/** The label of two policies: where they differ most, side by side, in words and as a picture. */
import { expect, it } from 'vitest';
import { comparedLabelOf, comparedLabelText } from '../../lib/compare/compared-label';
import { comparedPicture } from '../../lib/compare/compared-picture';
import { comparedSides } from '../../lib/keep/compared-sides';
import type { Finding } from '../../lib/policy/report';
import type { PracticeId } from '../../lib/policy/practice';
import { english, evidence, finding, now, report } from '../support/sample-report';

const seen = { firstSeen: now.getTime(), lastSeen: now.getTime() };

const labelFor = (kites: readonly Finding[], boats: readonly Finding[]) => {
  const one = report({ title: 'Kites', url: 'https://kites.example/privacy', findings: kites });
  const other = report({ title: 'Boats', url: 'https://boats.example/', findings: boats });
  const sides = comparedSides({ report: one, seen }, { report: other, seen: null }, english);
  return comparedLabelOf(...sides, english, now);
};

const textFor = (...findings: Parameters<typeof labelFor>): string => comparedLabelText(labelFor(...findings), english);

const sold = finding('sale', 'yes', evidence('We sell your data to list brokers.'));
const unsold = finding('sale', 'no', evidence('We sell your data to nobody.', { stance: 'no' }));

/** Every letter as wide as a tenth of a label's column. */
const wide = (text: string): number => text.length * 24;

const drawn = (label: ReturnType<typeof labelFor>): Document =>
  new DOMParser().parseFromString(comparedPicture(label, english, wide), 'image/svg+xml');

const textsIn = (picture: Document) => [...picture.querySelectorAll('text')];

it('says what both are, how serious, and what each says with which words', () => {
  expect(textFor([sold, finding('cookies', 'yes')], [unsold, finding('cookies', 'yes')]).split('\n')).toEqual([
    'Two policies compared',
    'Kites · kites.example/privacy · Read on Mar 15, 2026',
    '!! 1 serious point',
    'Boats · boats.example',
    '– Nothing serious stands out',
    '',
    'Selling your data',
    '• Kites: Serious: It sells, rents or trades your data, or does what a law calls selling.',
    '  “We sell your data to list brokers.”',
    '• Boats: Good: It says it does not sell your data.',
    '  “We sell your data to nobody.”',
    '',
    'Compared by Plainprint on March 15, 2026. A machine read this; the quotes are the policies’ own words.',
  ]);
});

it('says of a practice that one does not mention just that', () => {
  expect(textFor([], [sold])).toContain('• Kites: Not mentioned\n• Boats: Serious: ');
});

it('says what each side of a contradiction says', () => {
  const mixed = { ...sold, stance: 'mixed', evidence: [...sold.evidence, ...unsold.evidence] } as const;
  expect(textFor([mixed], [])).toContain('  “We sell your data to list brokers.”\n  “We sell your data to nobody.”');
});

it('says that nothing differs, or how much more does', () => {
  expect(textFor([sold], [sold])).toContain('\nThey say the same.\n');
  const practices: readonly PracticeId[] = ['sale', 'location', 'analytics', 'cookies', 'encryption', 'deletion'];
  const findings = practices.map((practice) => finding(practice, 'yes'));
  expect(textFor(findings.slice(0, 5), [])).not.toContain('more difference');
  const six = labelFor(findings, []);
  expect(six.rows.length).toBe(5);
  expect(six.rest).toBe('and 1 more difference');
});

it('draws all of its words, side by side, in lines that fit their column', () => {
  const picture = drawn(labelFor([sold], [unsold]));
  const columns = [28, 52, 292, 316];
  const sides = textsIn(picture).filter((text) => Number(text.getAttribute('font-size')) === 14);
  expect(new Set(sides.map((text) => Number(text.getAttribute('x'))))).toEqual(new Set([52, 316]));
  const inColumn = textsIn(picture).filter((text) => text.getAttribute('font-family')?.startsWith('Georgia'));
  expect(inColumn.every((text) => columns.includes(Number(text.getAttribute('x'))))).toBe(true);
  expect(inColumn.every(({ textContent }) => wide(textContent ?? '') <= 240)).toBe(true);
  const words = inColumn.map(({ textContent }) => textContent).join('');
  expect(words.replaceAll(' ', '')).toContain('“Wesellyourdatatonobody.”');
  expect(picture.querySelector('title')?.textContent).toBe('Two policies compared: Kites, Boats');
});

it('draws what is not mentioned as an empty shape', () => {
  const shapes = [...drawn(labelFor([sold], [])).querySelectorAll('g > path:first-child')];
  expect(shapes.map((shape) => shape.getAttribute('fill') === 'none')).toEqual([false, true]);
});

it('draws what a page writes as words, never as a picture', () => {
  const hostile = '<image href="https://a.example/x.png"/>&amp;\u0000';
  const picture = drawn(labelFor([finding('sale', 'yes', evidence(hostile))], []));
  expect(picture.querySelector('parsererror, image')).toBeNull();
});
