/** The links by which a reader can act, arranged by what they stop: opt-outs first, dead ones last. */
import type { MessageKey } from './translate';
import { choiceKinds, type Choice, type ChoiceKind, type PolicyReport } from '../policy/report';

export interface WaysOut {
  readonly kind: ChoiceKind;
  readonly choices: readonly Choice[];
}

/** What a kind of choice is for, in words. Message names may not hold hyphens. */
export const kindName = (kind: ChoiceKind): MessageKey =>
  kind === 'data-request' ? 'ways.dataRequest' : `ways.${kind}`;

const sameTarget = (a: Choice, b: Choice): boolean => a.href === b.href && a.optOut === b.optOut;

/** One choice an address, the first that the policy gives; working ones before retired ones. */
const tidy = (choices: readonly Choice[]): readonly Choice[] => {
  const unique = choices.filter((choice, index) => choices.findIndex((other) => sameTarget(other, choice)) === index);
  return [
    ...unique.filter(({ status }) => status !== 'retired'),
    ...unique.filter(({ status }) => status === 'retired'),
  ];
};

/** Choices by kind, in the catalogue's order of kinds; kinds without a choice are left out. */
export const waysOut = (report: PolicyReport, optOut: boolean): readonly WaysOut[] =>
  choiceKinds
    .map((kind) => ({
      kind,
      choices: tidy(report.choices.filter((choice) => choice.kind === kind && choice.optOut === optOut)),
    }))
    .filter(({ choices }) => choices.length > 0);

/** How many different places the policy names where opting out may still work. */
export const workingOptOuts = (report: PolicyReport): number =>
  waysOut(report, true)
    .flatMap(({ choices }) => choices)
    .filter(({ status }) => status !== 'retired').length;

/** What a reader recognises of an address: the host of a web page, the mailbox of an e-mail address. */
export const placeOf = (href: string): string => {
  if (href.startsWith('mailto:')) return decodeMailbox(href.slice('mailto:'.length).split('?')[0] ?? '');
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : href;
};

/** Link texts that say nothing outside of their sentence. */
const pointer =
  /^(?:(?:please )?(?:click|go|press|tap) )?(?:on )?(?:here|this|this (?:link|page|site|website)|link)\W*$/i;

/** What to call a way out: its own label, or the place that it leads to where the label only points ("click here"). */
export const nameOf = ({ label, href }: { readonly label: string; readonly href: string }): string =>
  label.trim() === '' || pointer.test(label.trim()) ? placeOf(href) : label;

const decodeMailbox = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % sign: the address as the page wrote it
  }
};
