/** The shapes by which tones are told apart, in a square of 16: on screen, on paper, and in pictures. */
import type { Tone } from '../../policy/practice';
import type { Finding } from '../../policy/report';
import { toneOf } from './tone';

export type ToneKind = Tone | 'mixed' | 'silent';

/** Paths: the shape, and the sign cut out of it. */
export interface ToneShape {
  readonly outline: string;
  readonly cut: string;
}

export const toneShapes: Readonly<Record<ToneKind, ToneShape>> = {
  alarm: { outline: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z', cut: 'M8 5v3.6M8 11.2v.1' },
  caution: { outline: 'M8 1 16 14.6H0z', cut: 'M8 6v3.4M8 11.9v.1' },
  mixed: { outline: 'M8 .4 15.6 8 8 15.6.4 8z', cut: 'M5 6.6h6M5 9.6h6M9.6 4.6l-3.2 7' },
  neutral: { outline: 'M1.4 8a6.6 6.6 0 1 0 13.2 0 6.6 6.6 0 1 0-13.2 0', cut: 'M8 4.7v.1M8 7.6v3.8' },
  good: { outline: 'M8 .8 14.4 3v4.6c0 3.6-2.6 6.2-6.4 7.6-3.8-1.4-6.4-4-6.4-7.6V3z', cut: 'm5 8 2.2 2.3L11 5.9' },
  silent: { outline: 'M2 8a6 6 0 1 0 12 0 6 6 0 1 0-12 0', cut: '' },
};

/** A contradiction has a shape of its own, whatever its tone. */
export const kindOf = (finding: Finding): ToneKind => (finding.stance === 'mixed' ? 'mixed' : toneOf(finding));
