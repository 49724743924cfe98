/** The exit list: every way out of a policy once, in the order of what it stops; what is dead stands with what took its place. */
import { destinationKey, isContact, parseHref } from '../../choices/destination';
import { findEntry } from '../../choices/register/match';
import type { Choice, ChoiceKind, PolicyReport, Replacement } from '../../policy/report';
import { straight } from '../export/foreign-text';
import { insteadOf } from '../instead';
import type { Translate } from '../translate';
import { byEffect, kindName } from './best-way';
import { nameOf } from './ways-out';

export interface Exit {
  /** The same in each reading of the policy: marks of what is done go by it. */
  readonly key: string;
  /** What it is for, what stops most first. */
  readonly kinds: readonly [ChoiceKind, ...ChoiceKind[]];
  /** Whose it is, or what the policy calls it. */
  readonly who: string;
  /** Where it only took the place of what the policy names: in whose words it is called. */
  readonly replacement: Replacement | null;
  /** Where it leads now; empty for telephone numbers and postal addresses, which `label` then holds. */
  readonly href: string;
  readonly label: string;
  readonly optOut: boolean;
  /** As the policy gives it. */
  readonly choice: Choice;
  /** What the policy names instead, and no longer works. */
  readonly replaces: readonly Choice[];
}

/** A dead way out that needs no other: there is nothing left to stop, or nothing took its place. */
export interface DeadEnd {
  readonly choices: readonly [Choice, ...Choice[]];
  readonly replacement: Replacement | null;
}

export interface ExitList {
  /** What stops something, then what asks for one's rights. */
  readonly ways: readonly Exit[];
  readonly dead: readonly DeadEnd[];
  /** Accounts and contacts, which stop nothing by themselves. */
  readonly others: readonly Exit[];
}

interface Target {
  readonly href: string;
  readonly label: string;
}

const known = (url: URL | null) => (url === null ? null : findEntry(url));

/** A known destination counts once, whichever of its addresses a policy gives. */
const keyOf = ({ href, label }: Target): string => {
  const url = href === '' ? null : parseHref(href);
  const entry = known(url);
  if (entry?.isExact === true) return entry.entry.id;
  return url === null ? label : destinationKey(url);
};

const place = ({ href, label }: Target): string => {
  const entry = known(href === '' ? null : parseHref(href));
  return entry?.isExact === true ? entry.entry.name : nameOf({ href, label });
};

/** A dead way out becomes the one that took its place. */
const toExit = (choice: Choice): Exit => {
  const { kind, optOut } = choice;
  const replacement = choice.status === 'retired' ? choice.replacement : null;
  const { href, label } = replacement === null ? choice : { href: replacement.href ?? '', label: replacement.label };
  const who = replacement === null ? place({ href, label }) : label;
  const replaces = replacement === null ? [] : [choice];
  return { key: keyOf({ href, label }), kinds: [kind], who, replacement, href, label, optOut, choice, replaces };
};

const effect = (kind: ChoiceKind): number => byEffect.indexOf(kind);

/** Two spellings or purposes of one destination; what the policy gives itself speaks for what only took a dead one's place. */
const merged = (a: Exit, b: Exit): Exit => {
  const own = a.replacement !== null && b.replacement === null ? b : a;
  const [first, ...more] = [...new Set([...a.kinds, ...b.kinds])].toSorted((x, y) => effect(x) - effect(y));
  const kinds = first === undefined ? a.kinds : ([first, ...more] as const);
  return { ...own, kinds, optOut: a.optOut || b.optOut, replaces: [...a.replaces, ...b.replaces] };
};

const unique = (exits: readonly Exit[]): readonly Exit[] => {
  const byKey = new Map<string, Exit>();
  for (const exit of exits) {
    const earlier = byKey.get(exit.key);
    byKey.set(exit.key, earlier ? merged(earlier, exit) : exit);
  }
  return [...byKey.values()];
};

/** What stops something before what only asks; then what stops most, what is known to work, and pages before letters. */
const rank = ({ kinds: [kind], optOut, choice, href }: Exit): number =>
  (optOut ? 0 : 1_000) + 10 * effect(kind) + (choice.status === 'unknown' ? 2 : 0) + (/^https?:/i.test(href) ? 0 : 1);

const isLeft = ({ status, replacement }: Choice): boolean =>
  status !== 'retired' || (replacement?.href ?? null) !== null;

const deadEnds = (choices: readonly Choice[]): readonly DeadEnd[] => {
  const byReplacement = new Map<string, [Choice, ...Choice[]]>();
  for (const choice of choices.filter((one) => !isLeft(one))) {
    const id = choice.replacement?.id ?? '';
    const same = byReplacement.get(id);
    if (!same) byReplacement.set(id, [choice]);
    else if (!same.some((other) => keyOf(other) === keyOf(choice) && nameOf(other) === nameOf(choice)))
      same.push(choice);
  }
  return [...byReplacement.values()].map((same) => ({ choices: same, replacement: same[0].replacement }));
};

const isMailbox = ({ href }: Exit): boolean => {
  const url = href === '' ? null : parseHref(href);
  return url !== null && isContact(url) && url.protocol === 'mailto:';
};

/** One can ask for one's rights there: a request is drafted, or the page takes it. */
const asks = (exit: Exit): boolean => exit.kinds.includes('data-request') || isMailbox(exit);

export const exitsOf = ({ choices }: Pick<PolicyReport, 'choices'>): ExitList => {
  const exits = unique(choices.filter(isLeft).map(toExit)).toSorted((a, b) => rank(a) - rank(b));
  return {
    ways: exits.filter((exit) => exit.optOut || asks(exit)),
    dead: deadEnds(choices),
    others: exits.filter((exit) => !exit.optOut && !asks(exit)),
  };
};

/** Whose it is, in the language of the interface where we named it. */
export const whoseExit = ({ who, replacement }: Exit, t: Translate): string =>
  replacement === null ? who : insteadOf(replacement, t).label;

/** "Adviews (Ad Alliance)" within brackets of ours: "Adviews, Ad Alliance". */
const withoutBrackets = (name: string): string => name.replace(/ ?\(([^()]*)\)/g, ', $1');

/** "Stop targeted advertising (Google My Ad Center)": what a link does, and whose it is. */
export const exitName = (exit: Exit, t: Translate): string =>
  `${exit.kinds.map((kind) => t(kindName(kind))).join(' · ')} (${withoutBrackets(straight(whoseExit(exit, t)))})`;

/** How many different places there are where opting out may still work. */
export const workingOptOuts = (report: PolicyReport): number =>
  exitsOf(report).ways.filter(({ optOut }) => optOut).length;
