/** `npm start` as a terminal runs it, in a folder for temporary files of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ended {
  /** The signal's name, where npm ends itself by the signal that it got, as it does under some shells. */
  readonly status: number | string;
  readonly output: string;
}

export class Started {
  readonly ended: Promise<Ended>;
  private output = '';
  private readonly process: ChildProcess;

  /** @param variables what the environment has beside ours; undefined takes a variable out */
  constructor(
    words: readonly string[],
    variables: Readonly<Record<string, string | undefined>>,
    readonly folder = mkdtempSync(join(tmpdir(), 'plainprint-start-')),
  ) {
    this.process = spawn('npm', ['start', '--silent', '--', ...words], {
      env: { ...process.env, ...variables, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, as a terminal makes one for each command.
      detached: true,
    });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = once(this.process, 'close').then(([status, signal]: (number | string)[]) => ({
      status: status ?? signal ?? '',
      output: this.output,
    }));
  }

  /** All that it has said, once that is among it. @throws where it ends without saying so */
  async says(words: string): Promise<string> {
    while (!this.output.includes(words)) {
      const ended = await Promise.race([this.ended, once(this.process.stdout ?? this.process, 'data')]);
      if ('status' in ended && !this.output.includes(words)) throw new Error(`It ended with:\n${this.output}`);
    }
    return this.output;
  }

  /** As Ctrl-C does: all processes of the group are told. */
  interrupt(): void {
    if (this.process.pid !== undefined) process.kill(-this.process.pid, 'SIGINT');
  }

  /** What it has left among temporary files, but for what `tsx` keeps for the next run. */
  leftovers(): readonly string[] {
    return readdirSync(this.folder).filter((name) => !name.startsWith('tsx-') && name !== 'node-compile-cache');
  }
}

/** A browser that tells its process, and takes more options. */
export interface Wrapped {
  readonly path: string;
  pid(): number;
}

/** @param options e.g. a port by which a test may look into it */
export function wrapBrowser(path: string, options = ''): Wrapped {
  const folder = mkdtempSync(join(tmpdir(), 'plainprint-browser-'));
  const wrapper = join(folder, 'browser');
  writeFileSync(wrapper, `#!/bin/sh\necho $$ > '${folder}/pid'\nexec '${path}' ${options} "$@"\n`, { mode: 0o755 });
  return { path: wrapper, pid: () => Number(readFileSync(join(folder, 'pid'), 'utf8')) };
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // There is no such process.
  }
}
