/** The finder: tells the background when a page, or a page within the page, is a privacy policy; otherwise it sends nothing. */
import { mayBePolicy } from '../../page/recognise/first-look';
import { nativeProperty } from '../../page/dom-clobbering';
import { recognise } from '../../page/recognise/recognise';
import { pageAddress } from '../shared/address';
import type { PageDescription } from '../shared/message-names';
import { notify, onMessage, type Message } from '../shared/messages';
import { onNavigation, untilSettled, whenShown } from './navigation';

/** One stay of the document at one address. */
interface Visit {
  readonly id: string;
  /** Its address. */
  readonly page: string;
  isPolicy: boolean;
  /** The user wants it to be read, whatever it is: it counts as a policy until it is left. */
  isWanted?: true;
}

/** Not `location`: creating that object takes longer than the rest of the visit. */
const here = (): string => nativeProperty(document, 'URL');
// Not crypto.randomUUID: it is missing from pages served without encryption.
const arrive = (): Visit => ({ id: String(Math.random()), page: pageAddress(here()), isPolicy: false });

/**
 * @returns what makes it answer questions. Where it has found no policy it does not: creating a listener takes as long as
 * looking at the page.
 */
export function startFinder(): () => void {
  let visit = arrive();
  let isListening = false;

  const tell = (isPolicy: boolean): void => {
    const at = visit;
    if (isPolicy === at.isPolicy) return;
    at.isPolicy = isPolicy;
    listen();
    void notify(isPolicy ? 'policyFound' : 'policyLeft', at.id, () => at.isPolicy === isPolicy);
    addEventListener('pagehide', leave);
    addEventListener('pageshow', comeBack);
  };
  const leave = (): void => tell(false);
  // A page that the browser brings back from its cache runs on where it was. A visit of its own: the message about the end of the
  // last visit may arrive late.
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    visit = arrive();
    look();
  };
  /** @returns whether a policy may still be loading: the page has a policy's name, but not its text. */
  const look = (): boolean => {
    const found = mayBePolicy(document, here()) && recognise(document, here());
    tell(visit.isWanted ?? (found && found.mayBe));
    return found && found.isNamed && !found.isPolicy;
  };
  const isFound = (): boolean => {
    look();
    return visit.isPolicy;
  };
  // A policy that was found stays one until its text changes: then the question says so.
  const describe = ({ data: why }: Message<'describePage'>): PageDescription => {
    if (why === 'changed' || !visit.isPolicy) look();
    if (why === 'wanted') tell((visit.isWanted = true));
    return { visit: visit.id, isPolicy: visit.isPolicy };
  };
  const listen = (): void => {
    if (!isListening) onMessage('describePage', describe);
    isListening = true;
  };

  whenShown(() => {
    onNavigation(() => {
      if (pageAddress(here()) === visit.page) return;
      tell(false);
      visit = arrive();
      untilSettled(isFound);
    });
    // A page with a policy's name but without its text may still be loading the text.
    if (look()) untilSettled(isFound);
  });
  return listen;
}
