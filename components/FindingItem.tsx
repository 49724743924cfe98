/** A finding in one plain sentence, which opens to why it matters and to the policy's own words. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../lib/policy/report';
import type { ShownReport } from '../lib/report/arrange/shown';
import { kindOf } from '../lib/report/arrange/tone-shapes';
import { Claim } from './Claim';
import { ToneIcon } from './ToneIcon';
import { OnDemand } from './OnDemand';
import type { ShowEvidence } from './Quote';
import { WantedFindingContext } from './wanted-finding';

interface FindingItemProps {
  readonly finding: Finding;
  readonly blocks: ShownReport['blocks'];
  readonly onShow: ShowEvidence;
}

/** The popup paints without the details, and without the sanitiser that quotes need. */
const loadDetails = () => import('./FindingDetails').then(({ FindingDetails }) => FindingDetails);

/** Opens the finding, and brings it to the reader, once it is wanted. */
const useWanted = ({ practice }: Finding) => {
  const details = useRef<HTMLDetailsElement>(null);
  const wanted = useContext(WantedFindingContext);
  useEffect(() => {
    if (wanted?.practice !== practice || details.current === null) return;
    details.current.open = true;
    details.current.querySelector('summary')?.focus();
  }, [wanted, practice]);
  return details;
};

export const FindingItem = ({ finding, blocks, onShow }: FindingItemProps) => {
  const [isOpened, setOpened] = useState(false);
  const icon = kindOf(finding);
  const details = useWanted(finding);
  return (
    <li>
      <details ref={details} class={`finding ${icon}`} onToggle={() => setOpened(true)}>
        <summary>
          <ToneIcon kind={icon} named />
          <Claim finding={finding} />
        </summary>
        <div class="body">{isOpened && <OnDemand load={loadDetails} props={{ finding, blocks, onShow }} />}</div>
      </details>
    </li>
  );
};
