/** Puts a report together from what was read, found and offered. */
import type { PolicyDocument } from '../policy/document';
import type { Choice, Finding, PolicyReport } from '../policy/report';

/** @returns the report in the shape that every consumer shares */
export const buildReport = (
  { url, title, isPolicy, language, effectiveDate, words }: PolicyDocument,
  findings: readonly Finding[],
  choices: readonly Choice[],
): PolicyReport => ({ schema: 2, url, title, isPolicy, language, effectiveDate, words, findings, choices });
