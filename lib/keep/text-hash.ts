/** Short names for texts: equal texts have equal ones. */

const primes = [0x01000193, 0x85ebca6b] as const;

/** 32 bits each, in two passes that differ in where they begin and what they multiply by (after FNV-1a). */
const pass = (text: string, start: number, prime: number): number => {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** 64 bits: among a million texts, two differing ones share a name with a chance of 1 in 37 million. Nobody's secret depends on it. */
export const textHash = (text: string): string =>
  pass(text, 0x811c9dc5, primes[0]).toString(36) + pass(text, 0x9747b28c, primes[1]).toString(36).padStart(7, '0');
