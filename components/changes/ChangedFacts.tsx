/** The facts that changed between two versions of a policy, each with the old and the new sentence. */
import { Fragment } from 'preact';
import { directions, type ToldChange, toldChanges } from '../../lib/compare/told-changes';
import type { Comparison, Fact } from '../../lib/compare/types';
import { isolated, oneLine, straight } from '../../lib/report/export/foreign-text';
import { ToneIcon } from '../ToneIcon';
import { useTranslate } from '../translation';

const Passage = ({
  name,
  fact,
  language,
}: {
  readonly name: string;
  readonly fact: Fact | null;
  readonly language: string;
}) => {
  const t = useTranslate();
  if (fact === null) return null;
  const { heading, leadIn, quote } = fact.evidence;
  return (
    <figure class="quote">
      <figcaption>
        <strong>{name}</strong>
        {heading !== null && ` · ${t('finding.under', [isolated(oneLine(heading))])}`}
      </figcaption>
      <blockquote dir="auto" lang={language}>
        {leadIn !== null && <p class="lead-in">{straight(leadIn)}</p>}
        <p>{straight(quote)}</p>
      </blockquote>
    </figure>
  );
};

const Change = ({ told, language }: { readonly told: ToldChange; readonly language: string }) => {
  const t = useTranslate();
  const { change, tone, sentence } = told;
  return (
    <li>
      <details class={`finding ${tone}`}>
        <summary>
          <ToneIcon kind={change.after?.stance === 'mixed' ? 'mixed' : tone} named />
          <span>{sentence}</span>
        </summary>
        <div class="body">
          <Passage name={t('changes.before')} fact={change.before} language={language} />
          <Passage name={t('changes.after')} fact={change.after} language={language} />
        </div>
      </details>
    </li>
  );
};

interface ChangedFactsProps {
  readonly changes: Comparison['changes'];
  /** BCP 47, of the policy. */
  readonly language: string;
}

/** Under a heading of the second level. */
export const ChangedFacts = ({ changes, language }: ChangedFactsProps) => {
  const t = useTranslate();
  const told = toldChanges(changes, t);
  return (
    <>
      {directions.map((direction) => {
        const own = told.filter((one) => one.direction === direction);
        if (own.length === 0) return null;
        return (
          <Fragment key={direction}>
            <h3>{t(`changes.${direction}`)}</h3>
            <ul class="findings">
              {own.map((one) => (
                <Change key={one.change.practice} told={one} language={language} />
              ))}
            </ul>
          </Fragment>
        );
      })}
    </>
  );
};
