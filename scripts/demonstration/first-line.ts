/** What an error says, without the stack trace or the log that drivers add to it. */

export const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
