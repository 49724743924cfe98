/** The links by which a reader can act, arranged by what they stop: opt-outs first, dead ones last. */
import { phoneDigits } from '../../choices/phone-digits';
import { placeOf } from '../place-of';
import { choiceKinds, type Choice, type ChoiceKind, type PolicyReport } from '../../policy/report';

export interface WaysOut {
  readonly kind: ChoiceKind;
  readonly choices: readonly Choice[];
}

const sameTarget = (a: Choice, b: Choice): boolean =>
  a.href === b.href && a.optOut === b.optOut && (a.href !== '' || a.label === b.label);

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

/** A telephone number, as opposed to a postal address: it holds no words, save those that stand for digits. */
const writtenNumber = /^\+?[\d\s().-]+$|^1[ .-]8\d\d[ .-][A-Z\d-]+$/;

/**
 * What a click opens: web pages, mailboxes and telephone numbers. Addresses come from the page: whatever else they are is never opened.
 * @returns null where there is nothing to open
 */
export const openedBy = ({ href, label }: { readonly href: string; readonly label: string }): string | null => {
  if (href === '' && writtenNumber.test(label)) return `tel:${phoneDigits(label) ?? ''}`;
  return /^(?:https?|mailto|tel):/i.test(href) ? href : null;
};

/** What to put on the clipboard of a contact: the mailbox, number or postal address; null for web pages. */
export const copiedFrom = ({ href, label }: { readonly href: string; readonly label: string }): string | null => {
  if (href === '') return label;
  return /^(?:mailto|tel):/i.test(href) ? placeOf(href) : null;
};

/** Link texts that say nothing outside of their sentence. */
const pointer =
  /^(?:(?:please )?(?:click|go|press|tap) )?(?:on )?(?:here|this|this (?:link|page|site|website)|link)\W*$/i;

/** What to call a way out: its own label, or the place that it leads to where the label only points ("click here"). */
export const nameOf = ({ label, href }: { readonly label: string; readonly href: string }): string =>
  label.trim() === '' || pointer.test(label.trim()) ? placeOf(href) : label;
