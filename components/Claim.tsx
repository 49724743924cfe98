/** A finding's sentence; of something serious, also that it is not certain. */
import type { Finding } from '../lib/policy/report';
import { isDoubtful } from '../lib/report/arrange/claim-of';
import { sentenceOf } from '../lib/report/wording-of';
import { useTranslate } from './translation';

export const Claim = ({ finding }: { readonly finding: Finding }) => {
  const t = useTranslate();
  return (
    <span>
      {sentenceOf(finding, t)}
      {isDoubtful(finding) && <span class="hint"> ({t('finding.unsure')})</span>}
    </span>
  );
};
