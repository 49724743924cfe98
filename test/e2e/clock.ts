/** Sets a script's clock wrong. The machine's own is everybody's, and no browser lets tests set one for all of it. */

/**
 * A script that makes the dates of a global object wrong.
 * @param offset milliseconds; of an earlier call, nothing stays. @param scope what evaluates to the global object.
 */
export const setClockOf = (offset: number, scope: string): string => `(async () => {
  const scope = ${scope};
  const Real = (scope.rightDate ??= scope.Date);
  scope.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length === 0 ? [Real.now() + ${offset}] : parts));
    }
    static now() {
      return Real.now() + ${offset};
    }
  };
})()`;
