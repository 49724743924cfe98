/** The register of known destinations, gathered from its parts. */
import advertising from './advertising';
import type { Entry } from './entry';

export const entries: readonly Entry[] = [...advertising];
