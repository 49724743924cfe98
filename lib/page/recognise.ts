/** Decides whether a page is a privacy policy. Runs on every page: one pass over its text, no layout, little code. */
import { mayBePolicy } from './glance';
import { genuine } from './masked';
import { isContractName, isPolicyName } from './names';
import { takeSample } from './sample';

/** The decision with what speaks for and against it. */
export interface Recognition {
  readonly isPolicy: boolean;
  /** The sum of the weights; 1 or more is a policy. */
  readonly score: number;
  readonly reasons: readonly { readonly cue: string; readonly weight: number }[];
  /** Title, heading or address promise a policy, whether or not its text is there. */
  readonly isNamed: boolean;
  /** It may stand in a frame of another origin: the page has a policy's name, a frame, and next to no text. */
  readonly isFramed: boolean;
}

/** A policy's score. */
const enough = 1;

/** Of a page that is nothing like one. */
const unlike: Recognition = { isPolicy: false, score: 0, reasons: [], isNamed: false, isFramed: false };

/** Stretches of policy text that convince by themselves, without a name. */
const convincing = 3;
/** A page that only frames its policy has no more text than this around it, in stretches. */
const surroundings = 3;
/** Linked headings with a policy's name, from which a page is a list of policies. */
const listed = 3;

/**
 * @param doc The page.
 * @param url Its address, or '' where it is not known: the page's own words decide, the address only helps.
 */
export function recognise(doc: Document, url: string): Recognition {
  if (!mayBePolicy(doc, url)) return unlike;
  const sample = takeSample(doc);
  const part = sample.named.policy > 0 ? sample.named : sample.page;
  const share = (count: number) => count / Math.max(1, part.all);
  const titles = genuine(doc, 'title').split(/\s[|–—·•»\\-]\s|[|»]/);
  const isTitled = titles.some(isPolicyName);
  const isHeaded = sample.headings > 0;
  const isAddressed = /privacy|datenschutz|confidentialite|privacidad|data-protection/i.test(url);
  const isContract = !isTitled && titles.some(isContractName);
  // Without a name, or in a contract's section on privacy, little text proves little.
  const certainty = isTitled || (isHeaded && !isContract) ? 1 : Math.min(1, part.policy / convincing);
  const reasons = [
    { cue: 'title', weight: isTitled ? 0.5 : 0 },
    // "Privacy" alone may head a section of a contract.
    { cue: 'heading', weight: sample.fullHeadings > 0 ? 0.4 : isHeaded ? 0.2 : 0 },
    { cue: 'address', weight: isAddressed ? 0.1 : 0 },
    { cue: 'terms', weight: isContract ? -0.3 : 0 },
    { cue: 'policy', weight: share(part.policy) * certainty },
    { cue: 'terms', weight: -share(part.terms) / 2 },
    { cue: 'talk', weight: -share(part.talk) },
    { cue: 'heading', weight: sample.linkedHeadings >= listed ? -1 : 0 },
  ].filter((reason) => reason.weight !== 0);
  const score = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  const isPolicy = part.policy > 0 && score >= enough;
  const isNamed = isTitled || isHeaded || isAddressed;
  const isFramed = !isPolicy && isNamed && sample.closedFrames > 0 && sample.page.all <= surroundings;
  return { isPolicy, score, reasons, isNamed, isFramed };
}
