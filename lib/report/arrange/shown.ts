/** What the popup and the report page are given: the report, and those blocks of the document whose text they quote. */
import type { Block, PolicyDocument } from '../../policy/document';
import type { PolicyReport } from '../../policy/report';

export interface ShownReport {
  readonly report: PolicyReport;
  /** The blocks that evidence and choices point at, by their index in the document: they hold the quotes' links and emphasis. */
  readonly blocks: Readonly<Record<number, Block>>;
}

/** Keeps of a document only what showing its report needs, so that storage does not hold whole policies. */
export const toShown = (document: PolicyDocument, report: PolicyReport): ShownReport => {
  const quoted = [...report.findings.flatMap((finding) => finding.evidence), ...report.choices];
  const blocks: Record<number, Block> = {};
  for (const { block: index } of quoted) {
    const block = document.blocks[index];
    if (block) blocks[index] = block;
  }
  return { report, blocks };
};
