/** The ways out that a site offers on its ordinary pages: "Do Not Sell or Share", "Your Privacy Choices", "Cookie settings". */
import type { ChoiceKind } from '../policy/report';
import { spellLabel, standardOffer } from './standard-labels';

export interface SiteChoice {
  readonly href: string;
  readonly label: string;
}

/** As a page has it. */
interface SiteLink extends SiteChoice {
  readonly isInFooter: boolean;
}

/** Labels that laws prescribe mean the same anywhere; "Cookie settings" may also stand in an article about cookies. */
const anywhere: ReadonlySet<ChoiceKind> = new Set(['sale']);
const inFooter: ReadonlySet<ChoiceKind> = new Set(['sale', 'cookies', 'advertising']);
/** No site has more; a page of many more is no site's footer. */
const most = 8;

/** @returns the offers among a page's links, in their order, one a label */
export const siteChoices = (links: readonly SiteLink[]): readonly SiteChoice[] => {
  const choices = new Map<string, SiteChoice>();
  for (const { href, label, isInFooter } of links) {
    const text = spellLabel(label);
    const kind = /^https?:/i.test(href) ? standardOffer(label)?.kind : undefined;
    if (kind && (isInFooter ? inFooter : anywhere).has(kind) && !choices.has(text)) choices.set(text, { href, label });
  }
  return [...choices.values()].slice(0, most);
};
