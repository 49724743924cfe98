/** How the groups of practices are told apart where their evidence is marked: in the page, and in the legend. */
import type { Group } from './practice';

export interface Tint {
  readonly background: string;
  readonly line: string;
  /** Tells the groups apart without their colours, where the browser underlines highlights. */
  readonly style: 'solid' | 'dashed' | 'double' | 'dotted' | 'wavy';
}

/** The text on every background. */
export const tintInk = '#1a1a1a';

/** Backgrounds are light enough for `tintInk`: at least 11 to 1 (WCAG 2.2, 1.4.3). */
export const tints: Readonly<Record<Group, Tint>> = {
  sharing: { background: '#ffd3cc', line: '#b3261e', style: 'solid' },
  tracking: { background: '#ded6ff', line: '#5b3fc4', style: 'dashed' },
  choices: { background: '#c9efd6', line: '#1b6a43', style: 'double' },
  collection: { background: '#cfe6ff', line: '#1c4f82', style: 'dotted' },
  handling: { background: '#e2ded6', line: '#52616f', style: 'wavy' },
};
