/** What deserves a reader's time most: likely before unlikely, and what few policies say before what most say. */
import type { Finding } from '../../policy/report';
import { measured } from './measured';
import { sidesOf } from './sides';

/** From this sureness on, four in five such sentences are right. */
export const sureEnough = 0.8;

/** Fewer policies than this part of those measured say what is unusual. */
const FEW = 0.25;

/** What more than this part of them say is common: whatever it is, it tells nothing about one of them. */
const MOST = 0.5;

/** From this one on, a sentence is more likely right than not. */
const LIKELY = 0.5;

/** As sure as its surest passage; a contradiction as the weaker of its sides. */
const isAtLeast = (finding: Finding, sureness: number): boolean =>
  sidesOf(finding)
    .slice(0, finding.stance === 'mixed' ? 2 : 1)
    .every(({ evidence }) => evidence.some(({ sure }) => sure >= sureness));

export const isSure = (finding: Finding): boolean => isAtLeast(finding, sureEnough);

const isLikely = (finding: Finding): boolean => isAtLeast(finding, LIKELY);

/** The part of the measured policies that say the same of a practice, from 0 to 1. */
export const shareOf = ({ practice, stance }: Pick<Finding, 'practice' | 'stance'>): number =>
  (measured.says[practice]?.[stance] ?? 0) / measured.policies;

export const isUnusual = (finding: Finding): boolean => shareOf(finding) < FEW;
export const isCommon = (finding: Finding): boolean => shareOf(finding) > MOST;

/** Findings of one tone in the order in which they deserve to be told. @param isTrusted what comes before what is not */
const byTrust = (findings: readonly Finding[], isTrusted: (finding: Finding) => boolean): readonly Finding[] =>
  findings.toSorted((a, b) => Number(isTrusted(b)) - Number(isTrusted(a)) || shareOf(a) - shareOf(b));

/** What is likely first, then what few policies say. */
export const byUnusualness = (findings: readonly Finding[]): readonly Finding[] => byTrust(findings, isLikely);

/** Of serious findings, what is told as certain comes first. */
export const bySureness = (findings: readonly Finding[]): readonly Finding[] => byTrust(findings, isSure);
