/** The ways out that stand around a policy, as in its page's footer, and not in its text. */
import { useContext, useEffect, useState } from 'preact/hooks';
import type { SiteChoice } from '../lib/choices/site-choices';
import type { PolicyReport } from '../lib/policy/report';
import { SiteChoices } from './SiteChoices';
import { SiteChoicesContext } from './site-choices-context';

export const SiteWays = ({ report }: { readonly report: PolicyReport }) => {
  const find = useContext(SiteChoicesContext);
  const [found, setFound] = useState<readonly SiteChoice[]>([]);
  useEffect(() => {
    let isShown = true;
    find().then(
      (choices) => isShown && setFound(choices),
      () => undefined,
    );
    return () => void (isShown = false);
  }, [find]);
  const told = new Set(report.choices.map(({ label }) => label.toLowerCase()));
  const around = found.filter(({ label }) => !told.has(label.toLowerCase()));
  return around.length > 0 && <SiteChoices choices={around} />;
};
