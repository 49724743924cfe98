/** What a group does not mention: said once that silence is no promise, and nothing to press. */
import type { PracticeId } from '../lib/policy/practice';
import { practiceName } from '../lib/report/wording-of';
import { ToneIcon } from './ToneIcon';
import { useTranslate } from './translation';

export const Silent = ({ practices }: { readonly practices: readonly PracticeId[] }) => {
  const t = useTranslate();
  if (practices.length === 0) return null;
  return (
    <div class="silence">
      <h3>
        {t('section.silent')} – {t('section.silentWhy')}
      </h3>
      <ul>
        {practices.map((id) => (
          <li>
            <ToneIcon kind="silent" />
            {practiceName(id, t)}
          </li>
        ))}
      </ul>
    </div>
  );
};
