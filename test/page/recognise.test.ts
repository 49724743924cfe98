import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/page/recognise';
import { otherPages } from './fixtures/other-pages';
import { policies } from './fixtures/policies';
import { pageOf } from './page';

describe('recognise', () => {
  it.each(policies)('takes for a policy: %s', (_name, html) => {
    expect(recognise(pageOf(html), '')).toMatchObject({ isPolicy: true });
  });

  it.each(otherPages)('takes for no policy: %s', (_name, html) => {
    expect(recognise(pageOf(html), '')).toMatchObject({ isPolicy: false });
  });

  it.each(otherPages)('does not fall for the address: %s', (_name, html) => {
    expect(recognise(pageOf(html), 'https://seagull.example/privacy-policy')).toMatchObject({ isPolicy: false });
  });

  it('explains itself', () => {
    const [, html] = policies[0] ?? ['', ''];
    const { score, reasons } = recognise(pageOf(html), 'https://seagull.example/privacy');
    expect(reasons.map((reason) => reason.cue)).toEqual(['title', 'heading', 'address', 'share of policy text']);
    expect(reasons.reduce((sum, reason) => sum + reason.weight, 0)).toBeCloseTo(score);
  });
});
