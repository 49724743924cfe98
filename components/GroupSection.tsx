/** One group of practices: what deserves attention, what informs, what is promised, and what is not mentioned. */
import type { ComponentChildren } from 'preact';
import type { Finding } from '../lib/policy/report';
import type { GroupOverview } from '../lib/report/arrange/overview';
import type { ShownReport } from '../lib/report/arrange/shown';
import { practiceName } from '../lib/report/wording-of';
import { FindingItem } from './FindingItem';
import { ToneIcon } from './ToneIcon';
import type { ShowEvidence } from './Quote';
import { useTranslate } from './translation';

interface GroupSectionProps {
  readonly overview: GroupOverview;
  readonly blocks: ShownReport['blocks'];
  readonly onShow: ShowEvidence;
  /** What stands between the group's name and its findings. */
  readonly children?: ComponentChildren;
}

export const groupAnchor = (group: string): string => `group-${group}`;

export const Silent = ({ practices }: { readonly practices: GroupOverview['silent'] }) => {
  const t = useTranslate();
  if (practices.length === 0) return null;
  return (
    <div class="silence">
      <h3>{t('section.silent')}</h3>
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

export const GroupSection = ({ overview, blocks, onShow, children }: GroupSectionProps) => {
  const t = useTranslate();
  const { attention, informs, promised } = overview;
  const list = (findings: readonly Finding[]) => (
    <ul class="findings">
      {findings.map((finding) => (
        <FindingItem key={finding.practice} finding={finding} blocks={blocks} onShow={onShow} />
      ))}
    </ul>
  );
  const part = (title: string, findings: readonly Finding[]) =>
    findings.length > 0 && (
      <>
        <h3>{title}</h3>
        {list(findings)}
      </>
    );
  const anchor = groupAnchor(overview.group);
  return (
    <section class="group" aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        {t(`group.${overview.group}`)}
      </h2>
      {children}
      {part(t('section.attention'), attention)}
      {informs.length > 0 && (
        // Folded, so that the verdict is short; where it is all that a group says, it is the verdict.
        <details class="informs" open={attention.length + promised.length === 0}>
          <summary>
            <h3>{t('section.informs')}</h3> <span>{informs.length}</span>
          </summary>
          {list(informs)}
        </details>
      )}
      {part(t('section.promised'), promised)}
      <Silent practices={overview.silent} />
    </section>
  );
};
