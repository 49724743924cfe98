/** One way out: what it does, where it leads, whether the reader has done it, and what it took the place of. */
import { exitName, whoseExit, type Exit } from '../lib/report/arrange/exits';
import { copiedFrom, openedBy } from '../lib/report/arrange/ways-out';
import { insteadOf } from '../lib/report/instead';
import { CopyButton } from './CopyButton';
import { Retired } from './DeadWay';
import { Folded } from './Folded';
import { Place } from './Place';
import type { RequestFormProps } from './RequestForm';
import { useTranslate } from './translation';

const loadForm = () => import('./RequestForm').then(({ RequestForm }) => RequestForm);

interface WayProps extends Omit<RequestFormProps, 'choice'> {
  readonly exit: Exit;
  readonly isDone?: boolean;
  /** Left out where there is nothing to tick off. */
  readonly onDone?: () => void;
}

const Target = ({ exit, onCopy }: Pick<WayProps, 'exit' | 'onCopy'>) => {
  const t = useTranslate();
  const name = <bdi>{exitName(exit, t)}</bdi>;
  const opened = openedBy(exit);
  const copied = copiedFrom(exit);
  return (
    <p>
      {opened === null ? (
        name
      ) : (
        <a href={opened} target="_blank" rel="noreferrer noopener">
          {name}
          <span class="unseen"> ({t('ways.newTab')})</span>
        </a>
      )}
      <Place href={exit.href} label={whoseExit(exit, t)} />
      {copied !== null && (
        <>
          {' '}
          <CopyButton text={copied} name={copied} onCopy={onCopy} />
        </>
      )}
    </p>
  );
};

/** What the policy names is dead; why, in the words of what took its place. */
const Replaced = ({ replaces }: Pick<Exit, 'replaces'>) => {
  const t = useTranslate();
  return (
    <>
      {replaces.map((choice) => (
        <div class="instead">
          <Retired choice={choice} />
          {choice.replacement && <p class="hint">{insteadOf(choice.replacement, t).why}</p>}
        </div>
      ))}
    </>
  );
};

export const Way = ({ exit, isDone = false, onDone, ...props }: WayProps) => {
  const t = useTranslate();
  return (
    <li class={isDone ? 'way done' : 'way'}>
      {onDone && (
        <label class="tick">
          <input type="checkbox" checked={isDone} aria-label={t('ways.done', [exitName(exit, t)])} onChange={onDone} />
        </label>
      )}
      <div>
        <Target exit={exit} onCopy={props.onCopy} />
        <Replaced replaces={exit.replaces} />
        {exit.href.startsWith('mailto:') && (
          <Folded kind="mail" title={t('request.write')} load={loadForm} props={{ ...props, choice: exit.choice }} />
        )}
      </div>
    </li>
  );
};
