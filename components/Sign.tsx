/** How serious a policy is: a sign of none to three strokes, as on the toolbar button, what it means, and how other policies compare. */
import { standingOf, type Standing } from '../lib/report/arrange/level';
import type { PolicyReport } from '../lib/policy/report';
import { signOf, standingInWords } from '../lib/report/arrange/level-in-words';
import { useTranslate } from './translation';

export const Sign = ({ report }: { readonly report: PolicyReport }) => {
  const t = useTranslate();
  const standing: Standing = standingOf(report);
  const [meaning, comparison] = standingInWords(standing, t);
  return (
    <p class={`sign level-${standing.level}`}>
      <span class="strokes" aria-hidden="true">
        {signOf(standing.level)}
      </span>
      <span>
        <strong>{meaning}</strong>
        {` – ${comparison}`}
      </span>
    </p>
  );
};
