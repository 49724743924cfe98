/** What a group does not mention: said once that silence is no promise; one line to press, where an answer is missing. */
import type { PracticeId } from '../lib/policy/practice';
import { practiceName } from '../lib/report/wording-of';
import { ToneIcon } from './ToneIcon';
import { useTranslate } from './translation';
import { WrongAnswer } from './WrongAnswer';

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
      <WrongAnswer finding={null} practices={practices} />
    </div>
  );
};
