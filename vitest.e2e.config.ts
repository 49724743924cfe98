/** End-to-end tests: the built extension in real browsers. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `npm start` builds the extension anew, which the other tests run: it comes after them. */
const start = 'test/e2e/start.test.ts';

const common = { globalSetup: 'test/e2e/setup.ts', testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ['verbose'],
    projects: [
      {
        test: {
          ...common,
          name: 'browsers',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [start],
          // A test keeps one core busy, about: it waits for its browser, or its browser for it.
          maxWorkers: Math.min(availableParallelism(), 4),
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...common, name: 'start', include: [start], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
