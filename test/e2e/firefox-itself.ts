/** Firefox's own powers, which its tests have and extensions do not: https://firefox-source-docs.mozilla.org/remote/ */
import type { Browser } from 'puppeteer-core';

interface Answer {
  readonly result: {
    readonly contexts?: readonly { readonly context: string }[];
    readonly type?: string;
    readonly result?: { readonly value?: unknown };
  };
}

/** Puppeteer keeps its connection to itself; it speaks WebDriver BiDi, which names the browser's own windows, too. */
interface Connected {
  readonly connection: { send(method: string, parameters: object): Promise<Answer> };
}

/** Runs a script in Firefox's own window; needs `-remote-allow-system-access`. @returns what it returns. @throws where it does */
export async function runInFirefox(browser: Browser, script: string): Promise<unknown> {
  const { connection } = browser as unknown as Connected;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${script}; })()`,
    target: { context: tree.contexts?.[0]?.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`Firefox did not do this: ${JSON.stringify(result)}`);
  return result.result?.value;
}
