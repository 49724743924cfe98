/** When a page has not shown its text. */

/** A page with fewer words is a shell, unless these few are a policy's: the shortest policies have 100 or so. */
export const fewestWords = 100;
