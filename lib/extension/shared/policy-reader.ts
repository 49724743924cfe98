/**
 * What reads policies, loaded where one is read: a background that only answers starts in a third of the time without it. A script and
 * not a module: the service worker of Chrome imports scripts alone, and everyone else can import either.
 */
import type { PolicyReader } from './provide-reader';

const scope = globalThis as unknown as { policyReader?: PolicyReader; importScripts?: (path: string) => void };

export async function loadPolicyReader(): Promise<PolicyReader> {
  if (scope.policyReader) return scope.policyReader;
  if (scope.importScripts) scope.importScripts('/policy-reader.js');
  // The build puts '/policy-reader.js' here.
  else await import('./provide-reader');
  if (!scope.policyReader) throw new Error("The extension's file /policy-reader.js could not be read.");
  return scope.policyReader;
}

/** A service worker may later import only what it has imported while it was installed. */
export function keepPolicyReader(): void {
  addEventListener('install', () => scope.importScripts?.('/policy-reader.js'));
}
