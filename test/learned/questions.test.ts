/** Questions for people: about what the reader is unsure of, once a text, and never about what was answered. */
import { expect, it } from 'vitest';
import type { Model } from '../../lib/detect/learned/model';
import { questionsOf } from '../../scripts/learning/questions';
import type { TrainingUnit } from '../../scripts/learning/units';
import { hashOf } from '../../scripts/training/labels';

const unit = (text: string): TrainingUnit => ({
  kind: 'paragraph',
  heading: null,
  leadIn: null,
  text,
  policy: 'acme',
  before: '',
  labels: [],
  torn: [],
  rules: [],
  hasDenial: false,
  worth: 1,
});

/** Knows no words: as sure of everything as its biases say. */
const output = (name: string, bias: number): Model['outputs'][number] => ({
  name,
  bias,
  scale: 1,
  slope: 1,
  offset: 0,
  threshold: 0.5,
  trusted: [],
  isDeniable: false,
});
const model: Model = {
  language: 'en',
  outputs: [
    output('cookies', 0),
    output('sale', -4),
    output('data-contact', 4),
    output('retention=none', 0),
    output('denied', 0),
  ],
  rules: {},
  stretchShare: 0,
  madeFrom: {},
  hashes: new Int32Array(),
  starts: Int32Array.from([0]),
  codes: new Uint16Array(),
  weightOf: new Float32Array(),
};
const said = unit('We may use a kind of file.');

it('asks of practices that are neither likely nor unlikely', () => {
  expect(questionsOf(model, [said], new Set())).toEqual([{ unit: said, practices: ['cookies'] }]);
});

it('asks nothing where the reader is sure', () => {
  const sure = { ...model, outputs: model.outputs.filter(({ name }) => name !== 'cookies') };
  expect(questionsOf(sure, [said], new Set())).toEqual([]);
});

it('asks about a text once, and not again once it was answered', () => {
  expect(questionsOf(model, [said, { ...said, policy: 'other' }], new Set())).toHaveLength(1);
  expect(questionsOf(model, [said], new Set([hashOf(said.text)]))).toEqual([]);
});
