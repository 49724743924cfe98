/** Decides whether a page is a privacy policy. One pass over its text, no layout, little code: the finder runs it. */
import { nativeProperty } from '../dom-clobbering';
import { isContractName, isOfKind, isOfPrivacy, isPolicyName, partsOf } from './names';
import { aboutPolicies } from './policy-words';
import { takeSample } from './sample';

/** What each weight is of, in the order of weights. Not in what the finder runs: names take bytes. */
export const weightNames = ['title', 'heading', 'policy', 'terms', 'talk'] as const;

type Weights = readonly [title: number, heading: number, policy: number, terms: number, talk: number];

/** The decision with what speaks for and against it. */
export interface Recognition {
  readonly isPolicy: boolean;
  /** The sum of the weights; 1 or more is a policy. */
  readonly score: number;
  readonly weights: Weights;
  /** Title, heading or address promise a policy, whether or not its text is there; a heading in a contract does not. */
  readonly isNamed: boolean;
  /**
   * It is worth reading: a policy; or mostly a policy's text without the names, when all of its words decide; or it has a policy's name, a
   * frame of another origin, in which the text may stand, and next to no text of its own.
   */
  readonly mayBe: boolean;
}

/** A policy's score: names alone do not reach it. */
export const enough = 1;

/** Above this weight of a policy's text, most of what counts of a page is such text. */
export const half = 0.5;

/** Words of policy text that convince by themselves, without a name. */
const convincing = 250;
/** Fewer words under a heading of the topic stand above a form, or answer a question. */
const least = 150;

/**
 * @param doc The page.
 * @param url Its address, or '' where it is not known: the page's own words decide; the address only tells that text may follow.
 */
export function recognise(doc: Document, url: string): Recognition {
  const title = nativeProperty(doc, 'title');
  const titles = partsOf(title);
  const names = titles.filter(isPolicyName);
  const isTitled = names.length > 0;
  const sample = takeSample(doc, isTitled);
  const { page, isHeaded, isFull, isMain } = sample;
  const isDocument = sample.isDocument || names.some(isOfKind);
  // An article on data protection, or a service for it, says so in its title; so does a contract.
  const against = isTitled
    ? 0
    : isOfPrivacy(title) && !isOfKind(title) && aboutPolicies().test(title)
      ? 0.6
      : titles.some(isContractName)
        ? 0.2
        : 0;
  // "Privacy" alone may head a section of anything: then the whole page counts.
  const part = sample.named.policy > 0 && (isTitled || isFull) ? sample.named : page;
  const share = (count: number) => count / (part.all || 1);
  // Without a name, little text proves little; under a heading, nor does less than three quarters of a short page, or an eighth of a
  // long one.
  const proof = isHeaded
    ? Math.max(isFull ? 1 : least, Math.min(convincing, page.all * 0.75), page.all / 8)
    : convincing;
  // A thousand words of a policy are worth as much as a heading. Three linked headings make a page a list of policies. Articles speak
  // of privacy, policies to somebody: a third of their text says "we" or "you".
  const weights: Weights = [
    isTitled ? (isDocument ? 0.55 : 0.3) : 0,
    (isMain && !isTitled ? 0.7 : isFull ? 0.4 : isHeaded || part.policy > 1000 ? 0.2 : 0) - (sample.linked > 2 ? 2 : 0),
    share(part.policy) * Math.min(1, isTitled ? 1 : part.policy / proof, isDocument ? 1 : share(part.spoken) * 3),
    -against - (isTitled || isDocument ? 0 : sample.contract),
    -share(part.talk),
  ];
  const score = weights.reduce((sum, weight) => sum + weight);
  const isPolicy = score >= enough;
  const isNamed = isTitled || (isHeaded && !against) || isOfPrivacy(url);
  // A page that only frames its policy has little text around it.
  const mayBe = isPolicy || weights[2] > half || (isNamed && sample.closed > 0 && page.all <= 350);
  return { isPolicy, score, weights, isNamed, mayBe };
}
