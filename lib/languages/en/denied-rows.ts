/** How tables and lists in English say that something is not collected. */
import type { DeniedRows } from '../language';

export const deniedRows: DeniedRows = {
  isNo: /^(?:no|none|n\/a|not collected)\.?$/i,
  asksCollection: /\b(?:collect|collected|collection)\b[^—]*$/i,
  // "Collected: No." as a line of its own, behind "Category F: …" and "Examples: …".
  answerLine: /^(?:is it |was it )?collected\s*[:?–—-]\s*(yes|no|none|not collected)\b.{0,2}$/i,
  isYes: /^yes/i,
  categoryLine: /^(?:category\b|[A-L][.:)]\s)/i,
};
