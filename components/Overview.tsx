/** The whole report at a glance: a line a group, a mark a practice, and the same in words; each line leads to its group. */
import { markOf, Mark } from './Mark';
import type { GroupOverview } from '../lib/report/overview';
import type { Translate } from '../lib/report/translate';
import { groupAnchor } from './GroupSection';
import { useTranslate } from './translate';

const verdict = (t: Translate, { attention, informs, promised, silent }: GroupOverview): string => {
  if (attention.length + informs.length + promised.length === 0) return t('verdict.nothing');
  return [
    t('verdict.attention', attention.length),
    promised.length > 0 && t('verdict.promised', promised.length),
    silent.length > 0 && t('verdict.silent', silent.length),
  ]
    .filter(Boolean)
    .join(' · ');
};

const GroupLine = ({ overview }: { readonly overview: GroupOverview }) => {
  const t = useTranslate();
  const { group, attention, informs, promised, silent } = overview;
  return (
    <li>
      <a href={`#${groupAnchor(group)}`}>
        <span class="name">{t(`group.${group}`)}</span>
        <span class="marks" aria-hidden="true">
          {[...attention, ...informs, ...promised].map((finding) => (
            <Mark kind={markOf(finding)} />
          ))}
          {silent.map(() => (
            <Mark kind="silent" />
          ))}
        </span>
        <span class="verdict">{verdict(t, overview)}</span>
      </a>
    </li>
  );
};

export const Overview = ({ groups }: { readonly groups: readonly GroupOverview[] }) => {
  const t = useTranslate();
  return (
    <nav class="overview" aria-label={t('verdict.overview')}>
      <ul>
        {groups.map((overview) => (
          <GroupLine key={overview.group} overview={overview} />
        ))}
      </ul>
    </nav>
  );
};
