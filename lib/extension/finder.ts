/** The finder: tells the background when a page, or a page within the page, is a privacy policy; else it keeps still. */
import { recognise } from '../page/recognise';
import { pageAddress } from './address';
import { notify, onMessage, type PageDescription } from './messages';
import { onNavigation, untilSettled } from './navigation';

/** One stay of the document at one address. */
interface Visit {
  readonly id: string;
  readonly address: string;
  isPolicy: boolean;
}

// Not crypto.randomUUID: it is missing from pages served without encryption.
const arrive = (): Visit => ({ id: Math.random().toString(36), address: pageAddress(location.href), isPolicy: false });

export function startFinder(): void {
  let visit = arrive();

  const tell = (isPolicy: boolean): void => {
    const at = visit;
    if (isPolicy === at.isPolicy) return;
    at.isPolicy = isPolicy;
    void notify(isPolicy ? 'policyFound' : 'policyLeft', at.id, () => at.isPolicy === isPolicy);
  };
  /** @returns whether the address is another than it was. */
  const move = (): boolean => {
    if (pageAddress(location.href) === visit.address) return false;
    tell(false);
    visit = arrive();
    return true;
  };
  /** @returns whether a policy may be on its way: the page has its name, and not its text. */
  const look = (): boolean => {
    move();
    const { isPolicy, isNamed, isFramed } = recognise(document, location.href);
    tell(isPolicy || isFramed);
    return isNamed && !isPolicy;
  };
  const isFound = (): boolean => {
    look();
    return visit.isPolicy;
  };
  const describe = (): PageDescription => {
    look();
    return { visit: visit.id, isPolicy: visit.isPolicy };
  };

  onMessage('describePage', describe);
  onNavigation(() => {
    if (move()) untilSettled(isFound);
  });
  // A page that only promises a policy may still be fetching it.
  if (look()) untilSettled(isFound);
  addEventListener('pagehide', () => tell(false));
  // A page that the browser brings back from its cache runs on where it was. A visit of its own: word of the end of the
  // last one may arrive late.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    visit = arrive();
    look();
  });
}
