import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../lib/page/recognise/explain';
import { explanationText } from '../../cli/explanation';

const stretch = { start: 'we collect', words: 90, cues: 4, isNamed: true, matter: 'policy' } as const;
const policy: Explanation = {
  isPolicy: true,
  score: 1.9,
  enough: 1,
  weights: { title: 0.5, heading: 0.4, address: 0, policy: 1, terms: 0 },
  names: { title: 'Privacy policy', headings: ['Privacy'], isInAddress: true },
  stretches: [
    { ...stretch, start: 'welcome', isNamed: false, matter: 'other', cues: 0 },
    stretch,
    { ...stretch, start: 'bye', words: 2, cues: 0, matter: 'too short' },
  ],
  missing: [],
};

describe('an explanation in lines', () => {
  it('tells the verdict, the weights, the names and the text', () => {
    expect(explanationText(policy).split('\n')).toEqual([
      'a policy: 1.90, and 1.00 is enough',
      ' +0.50  title: its title names a policy',
      ' +0.40  heading: a heading or line names a policy',
      ' +1.00  policy: text tells what is done with data',
      'names',
      '  in the title: Privacy policy',
      '  in a heading: Privacy',
      '  in the address',
      'text under the name: 1 of 1 stretches are a policy’s',
      '  not counted: other, 90 words, 0 cues: welcome',
      '  policy, 90 words, 4 cues: we collect',
      '  not counted: too short, 2 words, 0 cues: bye',
    ]);
  });

  it('tells what is missing, and what speaks against it', () => {
    const lines = explanationText({
      isPolicy: false,
      score: -0.5,
      enough: 1,
      weights: { terms: -0.3 },
      names: { title: null, headings: [], isInAddress: false },
      stretches: [{ ...stretch, isNamed: false, matter: 'other' }],
      missing: ['name', 'text'],
    }).split('\n');
    expect(lines).toEqual([
      'no policy: -0.50, and 1.00 is enough',
      '  missing: neither title, heading nor address bears the name of a policy',
      '  missing: no stretch of text tells what is done with data',
      ' -0.30  terms: its title names a contract',
      'names',
      '  none',
      'text: 0 of 1 stretches are a policy’s',
      '  other, 90 words, 4 cues: we collect',
    ]);
  });
});
