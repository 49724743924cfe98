/** What popup and report page do about a note of remembering: take the answer to the offer, and load what has changed. */
import { loadSettings, saveSettings } from '../shared/stored-settings';
import { closeOffer } from './keep-offer';

export { loadChanges } from './changes-since';

/**
 * The reader's answer to the offer to remember policies: it is not made again.
 * @throws where the browser stores neither settings nor the answer.
 */
export async function answerOffer(isWanted: boolean): Promise<void> {
  if (isWanted) await saveSettings({ ...(await loadSettings()), keeping: true });
  await closeOffer();
}
