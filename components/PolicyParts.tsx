/** The pages that a policy was read from, and those that are missing, each with its reason. */
import type { UnreadPart } from '../lib/extension/fetch/fetch-page';
import type { PolicyPart } from '../lib/policy/report';
import { straight } from '../lib/report/export/foreign-text';
import { useTranslate } from './translation';
import { useProblem } from './use-problem';

interface PolicyPartsProps {
  readonly parts: readonly PolicyPart[];
  readonly unread: readonly UnreadPart[];
}

const PartLink = ({ part: { label, url } }: { readonly part: PolicyPart }) => (
  <a href={url} target="_blank" rel="noreferrer noopener">
    <bdi>{straight(label)}</bdi>
  </a>
);

const MissingParts = ({ parts, unread }: PolicyPartsProps) => {
  const t = useTranslate();
  const problem = useProblem();
  const whyOf = ({ url }: PolicyPart): string =>
    unread.flatMap((one) => (one.url === url ? problem(one) : [])).join(' ');
  return (
    <details open>
      <summary>{t('whole.missing', parts.length)}</summary>
      <ul>
        {parts.map((part) => (
          <li>
            <PartLink part={part} /> <span class="hint">{whyOf(part)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

export const PolicyParts = ({ parts, unread }: PolicyPartsProps) => {
  const t = useTranslate();
  const read = parts.filter(({ block }) => block !== null);
  const missing = parts.filter(({ block }) => block === null);
  return (
    <section class="ways parts" aria-label={t('whole.pages', read.length)}>
      <details>
        <summary>{t('whole.pages', read.length)}</summary>
        <ol>
          {read.map((part) => (
            <li>
              <PartLink part={part} />
            </li>
          ))}
        </ol>
      </details>
      {missing.length > 0 && <MissingParts parts={missing} unread={unread} />}
    </section>
  );
};
