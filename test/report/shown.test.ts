import { expect, it } from 'vitest';
import { toShown } from '../../lib/report/arrange/shown';
import { block, choice, evidence, finding, report } from '../support/sample-report';

const document = {
  url: null,
  title: 'Larkfield',
  blocks: ['zero', 'one', 'two', 'three'].map((text) => block(text)),
  language: 'en',
  effectiveDate: null,
  words: 4,
  isPolicy: true,
};

it('keeps the blocks that evidence and choices point at, and no others', () => {
  const quoting = report({
    findings: [finding('sale', 'yes', evidence('one', { block: 1 }), evidence('one', { block: 1 }))],
    choices: [choice({ block: 3 })],
  });
  expect(toShown(document, quoting)).toEqual({ report: quoting, blocks: { 1: block('one'), 3: block('three') } });
});

it('has nothing to keep for a place that the document does not have', () => {
  expect(toShown(document, report({ choices: [choice({ block: 9 })] })).blocks).toEqual({});
});
