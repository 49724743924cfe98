/** A display that nobody looks at, for what opens windows. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { findCommand } from '../../scripts/shared/browsers';

export interface VirtualDisplay {
  /** What DISPLAY has to be. */
  readonly name: string;
  close(): Promise<void>;
}

/** Is there a program that makes such displays? */
export const hasVirtualDisplays = findCommand('Xvfb') !== null;

export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  // It takes a number that is free, and tells it once it is ready.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  return {
    name: `:${number.toString().trim()}`,
    close: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}
