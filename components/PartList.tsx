/** The further pages that a click on "Read the whole policy" asks for, each with its address. */
import type { PartLink } from '../lib/policy/document';
import { straight } from '../lib/report/export/foreign-text';
import { Address } from './Address';
import { useTranslate } from './translation';

export const PartList = ({ parts }: { readonly parts: readonly PartLink[] }) => {
  const t = useTranslate();
  return (
    <details>
      <summary>{t('whole.list')}</summary>
      <p class="hint">{t('whole.cost')}</p>
      <ol>
        {parts.map(({ href, label }) => (
          <li>
            <bdi>{straight(label)}</bdi> <Address address={href} />
          </li>
        ))}
      </ol>
    </details>
  );
};
