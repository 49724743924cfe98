/** A finding in one plain sentence, which opens to why it matters and to the policy's own words. */
import { useState } from 'preact/hooks';
import type { Finding } from '../lib/policy/report';
import type { ShownReport } from '../lib/report/shown';
import { sentenceOf } from '../lib/report/wording-of';
import type { FindingDetails } from './FindingDetails';
import { Mark, markOf } from './Mark';
import type { ShowEvidence } from './Quote';

interface FindingItemProps {
  readonly finding: Finding;
  readonly blocks: ShownReport['blocks'];
  readonly onShow: ShowEvidence;
}

export const FindingItem = ({ finding, blocks, onShow }: FindingItemProps) => {
  // Details come when they are asked for: the popup paints without them, and without the sanitiser that they need.
  const [Details, setDetails] = useState<typeof FindingDetails | null>(null);
  const load = (): void => void import('./FindingDetails').then((loaded) => setDetails(() => loaded.FindingDetails));
  const mark = markOf(finding);
  return (
    <li>
      <details class={`finding ${mark}`} onToggle={load}>
        <summary>
          <Mark kind={mark} named />
          <span>{sentenceOf(finding)}</span>
        </summary>
        <div class="body">{Details && <Details finding={finding} blocks={blocks} onShow={onShow} />}</div>
      </details>
    </li>
  );
};
