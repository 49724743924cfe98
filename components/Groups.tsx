/** The five groups by name and icon, with how much of each kind they hold; each opens to what it holds, loaded only then. */
import type { Group } from '../lib/policy/practice';
import { overview, type GroupOverview } from '../lib/report/arrange/overview';
import { GroupIcon } from './GroupIcon';
import type { GroupBodyProps } from './GroupBody';
import { OnDemand } from './OnDemand';
import { kindOf, type ToneKind } from '../lib/report/arrange/tone-shapes';
import { ToneIcon } from './ToneIcon';
import { useTranslate } from './translation';

export const groupAnchor = (group: string): string => `group-${group}`;

const shownKinds: readonly ToneKind[] = ['alarm', 'mixed', 'caution', 'good'];

/** How many findings of each kind, by shape; what only informs is not counted. */
const Counts = ({ overview: { attention, promised } }: { readonly overview: GroupOverview }) => {
  const kinds = [...attention, ...promised].map(kindOf);
  return (
    <span class="counts">
      {shownKinds
        .filter((kind) => kinds.includes(kind))
        .map((kind) => (
          <span>
            <ToneIcon kind={kind} named />
            {kinds.filter((other) => other === kind).length}
          </span>
        ))}
    </span>
  );
};

const loadBody = () => import('./GroupBody').then(({ GroupBody }) => GroupBody);

interface GroupProps extends GroupBodyProps {
  readonly isOpen: boolean;
  readonly onToggle: (group: Group) => void;
}

const OneGroup = ({ isOpen, onToggle, ...props }: GroupProps) => {
  const t = useTranslate();
  const { group } = props.overview;
  const anchor = groupAnchor(group);
  return (
    <section class="group" aria-labelledby={anchor}>
      <h2>
        <button id={anchor} type="button" aria-expanded={isOpen} onClick={() => onToggle(group)}>
          <GroupIcon group={group} />
          <span class="name">{t(`group.${group}`)}</span> <Counts overview={props.overview} />
        </button>
      </h2>
      {isOpen && (
        <div class="body">
          <OnDemand load={loadBody} props={props} />
        </div>
      )}
    </section>
  );
};

interface GroupsProps extends Omit<GroupBodyProps, 'overview'> {
  readonly opened: readonly Group[];
  readonly onToggle: (group: Group) => void;
}

export const Groups = ({ opened, ...props }: GroupsProps) => (
  <div class="groups">
    {overview(props.shown.report).map((each) => (
      <OneGroup key={each.group} {...props} overview={each} isOpen={opened.includes(each.group)} />
    ))}
  </div>
);
