/** Makes a report small enough to store: a giant page can hold the same sentence ten thousand times. */
import type { Finding } from '../../policy/report';
import type { ShownReport } from '../../report/arrange/shown';
import { sidesOf } from '../../report/arrange/sides';

/** Quotes for each finding; with some 500 characters a quote and block, all practices stay under 5 MB of the 10 that browsers grant. */
const most = 40;

/** Of a contradiction, as many of each side. */
function withFewer(finding: Finding): Finding {
  const sides = sidesOf(finding);
  const each = Math.floor(most / sides.length);
  return { ...finding, evidence: sides.flatMap(({ evidence }) => evidence.slice(0, each)) };
}

/** The same findings with fewer quotes. No finding is lost, and every quote that stays keeps its block. */
export function withFewerQuotes({ report, blocks }: ShownReport): ShownReport {
  const findings = report.findings.map(withFewer);
  const choices = report.choices.slice(0, most);
  const quoted = new Set(
    [...findings.flatMap(({ evidence }) => evidence), ...choices].map(({ block }) => String(block)),
  );
  return {
    report: { ...report, findings, choices },
    blocks: Object.fromEntries(Object.entries(blocks).filter(([index]) => quoted.has(index))),
  };
}
