/** A finding in one plain sentence, which opens to why it matters and to the policy's own words. */
import { useState } from 'preact/hooks';
import type { Finding } from '../lib/policy/report';
import type { ShownReport } from '../lib/report/arrange/shown';
import { isSure } from '../lib/report/arrange/unusual';
import { sentenceOf } from '../lib/report/wording-of';
import { ToneIcon, iconOf } from './ToneIcon';
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
  const icon = iconOf(finding);
  return (
    <li>
      <details class={`finding ${icon}`} onToggle={() => setOpened(true)}>
        <summary>
          <ToneIcon kind={icon} named />
          <span>
            {sentenceOf(finding, t)}
            {icon === 'alarm' && !isSure(finding) && <span class="hint"> ({t('finding.unsure')})</span>}
          </span>
        </summary>
        <div class="body">{isOpened && <OnDemand load={loadDetails} props={{ finding, blocks, onShow }} />}</div>
      </details>
    </li>
  );
};
