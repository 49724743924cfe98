/** Something serious, open: its sentence, the best quote (of a contradiction, one of each side), and the way to all that is behind it. */
import { bestOf } from '../lib/report/arrange/sides';
import { Claim } from './Claim';
import { FindingDetails } from './FindingDetails';
import { Folded } from './Folded';
import { Quote } from './Quote';
import type { QuotesProps } from './Quotes';
import { kindOf } from '../lib/report/arrange/tone-shapes';
import { ToneIcon } from './ToneIcon';
import { useTranslate } from './translation';

const loadDetails = () => Promise.resolve(FindingDetails);

export const OpenFinding = ({ finding, blocks, onShow }: Omit<QuotesProps, 'shownAtFirst'>) => {
  const t = useTranslate();
  const icon = kindOf(finding);
  const best = bestOf(finding);
  const anchor = `serious-${finding.practice}`;
  const others = finding.evidence.filter((evidence) => !best.includes(evidence));
  return (
    <article class={`finding ${icon}`} aria-labelledby={anchor}>
      <h3 id={anchor}>
        <ToneIcon kind={icon} named />
        <Claim finding={finding} />
      </h3>
      {best.map((evidence) => (
        <Quote evidence={evidence} block={blocks[evidence.block]} onShow={onShow} />
      ))}
      <Folded
        kind="more"
        title={others.length > 0 ? t('finding.whyAndMore', others.length) : t('finding.why')}
        load={loadDetails}
        props={{ finding, blocks, onShow, others }}
      />
    </article>
  );
};
