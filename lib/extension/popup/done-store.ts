/** Where marks of ways out are stored; the code for it is loaded only where ways out are shown. */
import { browser } from '../shared/browser';

const loadWays = () => import('./done-ways');

type Ways = Awaited<ReturnType<typeof loadWays>>;

interface DoneStore {
  readonly load: Ways['loadDone'];
  readonly save: Ways['saveDone'];
}

/** Null in private windows: nothing of them is kept, nor told to other windows. */
export const doneStore = (): DoneStore | null =>
  browser.extension.inIncognitoContext
    ? null
    : {
        load: async (policyUrl) => (await loadWays()).loadDone(policyUrl),
        save: async (policyUrl, marks) => (await loadWays()).saveDone(policyUrl, marks),
      };
