/** "Is this wrong?": folded, and only where there is a policy to tell of. */
import { useContext } from 'preact/hooks';
import { Folded } from './Folded';
import { ReportedPolicyContext } from './reported-policy';
import { useTranslate } from './translation';
import type { WrongAnswerFormProps } from './WrongAnswerForm';

const loadForm = () => import('./WrongAnswerForm').then(({ WrongAnswerForm }) => WrongAnswerForm);

export const WrongAnswer = (about: Pick<WrongAnswerFormProps, 'finding' | 'practices'>) => {
  const t = useTranslate();
  const policy = useContext(ReportedPolicyContext);
  return (
    policy && (
      <Folded
        kind="wrong"
        title={t(about.finding === null ? 'wrong.titleSilent' : 'wrong.title')}
        load={loadForm}
        props={{ ...about, ...policy }}
      />
    )
  );
};
