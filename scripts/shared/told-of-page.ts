/** What is told of a page, without its words, and how two tellings differ. */
import { reportOf } from '../../cli/report-of';
import { extract } from '../../lib/page/extract/extract';
import type { PolicyReport } from '../../lib/policy/report';

export interface Told {
  readonly isPolicy: boolean;
  readonly language: string;
  readonly effectiveDate: string | null;
  /** Stances by practice. */
  readonly stances: ReadonlyMap<string, string>;
  /** The surest quote by practice. */
  readonly quotes: ReadonlyMap<string, string>;
}

const told = ({ isPolicy, language, effectiveDate, findings }: PolicyReport): Told => ({
  isPolicy,
  language,
  effectiveDate,
  stances: new Map(findings.map(({ practice, stance }) => [practice, stance])),
  quotes: new Map(findings.map(({ practice, evidence }) => [practice, evidence[0]?.quote ?? ''])),
});

export const toldOf = (page: Document): Told => told(reportOf(extract(page, null)));

const changeOf = (what: string, before: unknown, after: unknown): readonly string[] =>
  before === after ? [] : [`${what}: ${String(before ?? 'silent')} → ${String(after ?? 'silent')}`];

/** What the second tells otherwise, a line each; of a practice with the quote that tells it. */
export const tellingsApart = (one: Told, other: Told): readonly string[] => [
  ...changeOf('a policy', one.isPolicy, other.isPolicy),
  ...changeOf('language', one.language, other.language),
  ...changeOf('date', one.effectiveDate, other.effectiveDate),
  ...[...new Set([...one.stances.keys(), ...other.stances.keys()])].flatMap((practice) =>
    changeOf(practice, one.stances.get(practice), other.stances.get(practice)).map(
      (line) => `${line} (${(one.quotes.get(practice) ?? other.quotes.get(practice) ?? '').slice(0, 200)})`,
    ),
  ),
];
