/** Ways out that no longer work, and why: never links. */
import type { Choice } from '../lib/policy/report';
import type { DeadEnd } from '../lib/report/arrange/exits';
import { nameOf } from '../lib/report/arrange/ways-out';
import { straight } from '../lib/report/export/foreign-text';
import { insteadOf } from '../lib/report/instead';
import { Place } from './Place';
import { useTranslate } from './translation';

export const Retired = ({ choice }: { readonly choice: Choice }) => {
  const t = useTranslate();
  const name = nameOf(choice);
  return (
    <p class="dead">
      <s>
        <bdi>{straight(name)}</bdi>
        <Place href={choice.href} label={name} />
      </s>{' '}
      <span class="tag">{t('ways.retired')}</span>
    </p>
  );
};

export const DeadWay = ({ end: { choices, replacement } }: { readonly end: DeadEnd }) => {
  const t = useTranslate();
  const instead = replacement && insteadOf(replacement, t);
  return (
    <li class="way retired">
      {choices.map((choice) => (
        <Retired choice={choice} />
      ))}
      {instead && (
        <p class="instead">
          {instead.label}
          <span class="hint">{instead.why}</span>
        </p>
      )}
    </li>
  );
};
