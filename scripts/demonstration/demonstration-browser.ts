/** A browser with the extension in it, in front of the user. */

export interface DemonstrationBrowser {
  /** Resolves when the browser has gone, whoever closed it. */
  readonly closed: Promise<unknown>;
  /**
   * Opens the sample policy, waits until it is read, and shows it as far as the browser lets a script do that.
   * @returns what was seen to happen, and what is left for the user to do
   */
  demonstrate(url: string): Promise<string>;
}
