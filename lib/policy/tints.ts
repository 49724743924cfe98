/** How tones are told apart where evidence is marked: in the page, in its text, and in the legend. */
import type { Tone } from './practice';

export interface Tint {
  readonly background: string;
  readonly line: string;
  /** Tells the tones apart without their colours, where the browser underlines highlights. */
  readonly style: 'solid' | 'double' | 'dotted' | 'wavy';
}

/** The text on every background. */
export const tintInk = '#1a1a1a';

/** The colours of the tones' icons. Backgrounds are light enough for `tintInk`: at least 11 to 1 (WCAG 2.2, 1.4.3). */
export const tints: Readonly<Record<Tone, Tint>> = {
  alarm: { background: '#ffd3cc', line: '#b3261e', style: 'wavy' },
  caution: { background: '#ffe9c7', line: '#8f5700', style: 'solid' },
  neutral: { background: '#e2e6ea', line: '#52616f', style: 'dotted' },
  good: { background: '#c9efd6', line: '#1b6a43', style: 'double' },
};
