/** Where the project takes reports, and which program sends them: from `package.json`, when the extension is built. */
const read = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The address of the list of issues (`bugs.url`); null where the package names none. */
export const issues: string | null = read(import.meta.env.PLAINPRINT_ISSUES);

/** "Plainprint 1.2.3, Firefox/150.0" */
export const programOf = (userAgent: string): string => {
  const browser = /(?:Firefox|Edg|OPR|Chrome)\/[\d.]+/.exec(userAgent)?.[0] ?? '';
  return [`Plainprint ${read(import.meta.env.PLAINPRINT_VERSION) ?? ''}`.trim(), browser].filter(Boolean).join(', ');
};
