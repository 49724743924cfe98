/** A finding in one plain sentence, which opens to why it matters and to the policy's own words. */
import { useState } from 'preact/hooks';
import type { Finding } from '../lib/policy/report';
import type { ShownReport } from '../lib/report/arrange/shown';
import { sentenceOf } from '../lib/report/wording-of';
import { Mark, markOf } from './Mark';
import { OnDemand } from './OnDemand';
import type { ShowEvidence } from './Quote';
import { useTranslate } from './translation';

interface FindingItemProps {
  readonly finding: Finding;
  readonly blocks: ShownReport['blocks'];
  readonly onShow: ShowEvidence;
}

/** The popup paints without the details, and without the sanitiser that quotes need. */
const loadDetails = () => import('./FindingDetails').then(({ FindingDetails }) => FindingDetails);

export const FindingItem = ({ finding, blocks, onShow }: FindingItemProps) => {
  const t = useTranslate();
  const [isOpened, setOpened] = useState(false);
  const mark = markOf(finding);
  return (
    <li>
      <details class={`finding ${mark}`} onToggle={() => setOpened(true)}>
        <summary>
          <Mark kind={mark} named />
          <span>{sentenceOf(finding, t)}</span>
        </summary>
        <div class="body">{isOpened && <OnDemand load={loadDetails} props={{ finding, blocks, onShow }} />}</div>
      </details>
    </li>
  );
};
