/** jsdom fails on XPath's `local-name()` without an argument, which browsers answer several times as fast as `local-name(.)`. */

/** @param page Its window answers `local-name()` from now on. */
export function mendLocalNames(page: Document): void {
  const native = Object.getPrototypeOf(page) as Document;
  native.evaluate = new Proxy(native.evaluate.bind(page), {
    apply: (evaluate, _, [path, ...rest]: Parameters<Document['evaluate']>) =>
      evaluate(path.replaceAll('local-name()', 'local-name(.)'), ...rest),
  });
}
