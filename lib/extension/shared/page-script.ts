/** The extension's two scripts for web pages: how they are put into a page, and how it is found out whether they are there. */
import { browser } from './browser';
import { Unanswered } from './messages';

export const finder = '/finder.js';
export const reader = '/reader.js';

type Script = typeof finder | typeof reader;

/**
 * Asks a script in a tab, and puts the script there first where it does not answer.
 * @param mayPut whether the page may be entered; until that is known, only a script that is there already is asked.
 */
export async function ask(
  tabId: number,
  script: Script,
  send: () => Promise<unknown>,
  { frameId = 0, mayPut = true }: { readonly frameId?: number; readonly mayPut?: boolean | Promise<boolean> } = {},
): Promise<unknown> {
  // A finder that has found nothing begins to listen when it is put there once more.
  for (let times = 0; times < 2; times++) {
    const answer = await unlessUnanswered(send());
    if (answer !== unanswered) return answer;
    if (!(await mayPut)) throw new Unanswered();
    await put(tabId, script, frameId);
  }
  return send();
}

/** Puts a script into a frame of a tab's page; where it is there already, it starts no second time. */
export async function put(tabId: number, script: Script, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [script] });
}

export const unanswered = Symbol('unanswered');

/** Tells "no such script in the page" from an answer; an error of the script is thrown. */
export async function unlessUnanswered(sent: Promise<unknown>): Promise<unknown> {
  try {
    return await sent;
  } catch (error) {
    if (error instanceof Unanswered) return unanswered;
    throw error;
  }
}
