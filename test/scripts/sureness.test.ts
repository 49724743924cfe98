/** Sureness as it is fitted: to invented cases, and to a folder of invented sentences. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sureness } from '../../lib/detect/judge/sure';
import { fit, reliability } from '../../scripts/sureness/fit';
import { readTrials, type Trial } from '../../scripts/sureness/labelled-units';
import { hashOf, readLabels, withLabels } from '../../scripts/training/labels';
import { readTexts } from '../../scripts/training/texts';

const folder = mkdtempSync(join(tmpdir(), 'units-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = (part: string, right: number, of: number): readonly Trial[] =>
  Array.from({ length: of }, (_, index) => ({ parts: [part], isRight: index < right }));

it('says what came true, and little of what was seen a few times', () => {
  const trials = [...cases('often', 450, 500), ...cases('seldom', 100, 500), ...cases('once', 0, 1)];
  const weights = fit(trials);
  expect(sureness(['often'], weights)).toBeCloseTo(0.9, 1);
  expect(sureness(['seldom'], weights)).toBeCloseTo(0.2, 1);
  expect(sureness(['once'], weights)).toBeGreaterThan(0.3);
});

it('tells by tenths what was said and what came true', () => {
  const bins = reliability([...cases('a', 3, 4), ...cases('b', 0, 1)], ([part]) => (part === 'a' ? 0.72 : 1));
  expect(bins).toEqual([
    { from: 0.7, count: 4, said: 0.72, right: 0.75 },
    { from: 0.9, count: 1, said: 1, right: 0 },
  ]);
});

const labels = join(folder, 'labels.tsv');
const text = (policy: string, said: string): string =>
  JSON.stringify({ policy, kind: 'paragraph', heading: null, leadIn: null, text: said });

it('compares what the rules find with what people say, policy by policy', () => {
  const said = 'We use cookies.';
  const also = 'Our site uses cookies.';
  const texts = [...['a', 'b', 'c', 'd'].map((name) => text(name, said)), text('e', said), text('e', also)];
  writeFileSync(join(folder, 'en.jsonl'), texts.join('\n'));
  const lines = ['a', 'b', 'c', 'd'].map((name) => `# ${name}\n${hashOf(said)}\tcookies,consent`);
  const heldOut = `# e\n${hashOf(said)}\n${hashOf(also)}\t\tcookies`;
  writeFileSync(labels, [...lines, heldOut, `# f\n${hashOf(said)}\tcookies`].join('\n'));
  const trials = readTrials(folder, labels);
  expect(trials.fitted.map(({ isRight }) => isRight)).toEqual([true, true, true, true]);
  expect(trials.heldOut.map(({ isRight }) => isRight)).toEqual([false]);
  expect(trials.heldOut[0]?.parts).toContain('cookies=yes');
  expect(trials.missing).toEqual(['f']);
});

it('leaves out units whose text has changed, and keeps the others in their order', () => {
  writeFileSync(labels, `# a\n${hashOf('One.')}\tsale\n${hashOf('Two.')}\tcookies\n${hashOf('One.')}\taccess`);
  const own = readLabels(labels).get('a') ?? [];
  const found = withLabels([{ text: 'One.' }, { text: 'New.' }, { text: ' One.' }], own);
  expect(found).toEqual([
    { text: 'One.', labels: ['sale'], torn: [] },
    { text: ' One.', labels: ['access'], torn: [] },
  ]);
});

it('reads texts that stand in a file a policy, too', () => {
  mkdirSync(join(folder, 'unlabelled/en'), { recursive: true });
  const unit = { kind: 'item', heading: 'H', leadIn: null, text: 'We use cookies.' };
  writeFileSync(join(folder, 'unlabelled/en/shop.json'), JSON.stringify({ slug: 'shop', units: [unit] }));
  expect(readTexts(folder, 'en').get('shop')).toEqual([unit]);
});

it.each([
  ['labels.tsv', 'not a unit', () => readTrials(folder, labels), /labels\.tsv:1 is neither a policy nor a unit/],
  ['en.jsonl', '{"policy":"a"}', () => readTexts(folder, 'en'), /en\.jsonl:1 is no unit/],
])('refuses %s that holds %s', (file, content, read, problem) => {
  writeFileSync(join(folder, file), content);
  expect(read).toThrow(problem);
});
