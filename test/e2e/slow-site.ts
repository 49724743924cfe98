/** A site whose policy arrives in a frame that stops half way until it is let go: reading can be held at a known place. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

export interface SlowSite {
  /** Opens the page around the frame. Browsers let extensions into a frame once it has loaded, so that reading waits. */
  open(driver: Driver): Promise<Page>;
  /** Opens a page that never has all of its text, so that no script of ours comes into it. */
  openUnfinished(driver: Driver): Promise<Page>;
  /** The rest of the policy arrives; it holds up nobody again until `hold`. */
  release(): void;
  hold(): void;
  close(): Promise<void>;
}

const policy = readFileSync('test/fixtures/policies/meadow-lists.html', 'utf8');
const [start, rest] = [policy.slice(0, 500), policy.slice(500)];

const around = "<!doctype html><title>Privacy Policy</title><p>Meadow's policy:</p>";

const frame = (src: string): void =>
  document.body.append(Object.assign(document.createElement('iframe'), { src, width: 900, height: 600 }));

export async function serveSlowSite(): Promise<SlowSite> {
  let isHeld = true;
  const waiting = new Set<ServerResponse>();
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    if (url !== '/frame') return void response.end(around);
    response.write(start);
    if (isHeld) waiting.add(response);
    else response.end(rest);
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    open: async (driver) => {
      const page = await driver.open(`http://127.0.0.1:${port}/privacy`);
      // Not before the page has loaded, which would wait for it. Another name for this machine is another origin.
      await page.evaluate(frame, `http://localhost:${port}/frame`);
      return page;
    },
    openUnfinished: async (driver) => {
      const page = await driver.open(`http://127.0.0.1:${port}/privacy`);
      await page.evaluate(() => void (location.href = '/frame'));
      await page.waitForFunction(() => location.pathname === '/frame');
      return page;
    },
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const response of waiting) response.end(rest);
      waiting.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
