/** Sureness as it is fitted: to invented cases, and to a folder of invented sentences. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sureness } from '../../lib/detect/judge/sure';
import { fit, reliability } from '../../scripts/sureness/fit';
import { readTrials, type Trial } from '../../scripts/sureness/labelled-units';

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

it('compares what the rules find with what people say, policy by policy', () => {
  const unit = (policy: string, text: string, labels: readonly string[], torn: readonly string[] = []) =>
    JSON.stringify({ policy, kind: 'paragraph', heading: null, leadIn: null, text, labels, torn });
  const lines = ['a', 'b', 'c', 'd'].map((name) => unit(name, 'We use cookies.', ['cookies']));
  const heldOut = [unit('e', 'We use cookies.', []), unit('e', 'Our site uses cookies.', [], ['cookies'])];
  writeFileSync(join(folder, 'en.jsonl'), [...lines, ...heldOut].join('\n'));
  const trials = readTrials(folder);
  expect(trials.fitted.map(({ isRight }) => isRight)).toEqual([true, true, true, true]);
  expect(trials.heldOut.map(({ isRight }) => isRight)).toEqual([false]);
  expect(trials.heldOut[0]?.parts).toContain('cookies=yes');
});

it('refuses a line that is no sentence with its labels', () => {
  writeFileSync(join(folder, 'en.jsonl'), '{"policy":"a"}');
  expect(() => readTrials(folder)).toThrow(/en\.jsonl:1 is no labelled sentence/);
});
