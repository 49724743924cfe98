/** @returns what stands behind the last end of a sentence; initials end none */
export const lastSentence = (text: string): string =>
  text.split(/(?<!\b[A-Z])[.!?]\s+(?=[A-ZÀ-ÖØ-ÞŒŠŽΑ-ΩА-Я])/).at(-1) ?? text;
