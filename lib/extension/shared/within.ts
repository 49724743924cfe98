/** Waits for an answer that may never come. */

/** The value that stands for "no answer in time". */
export const late = Symbol('late');

/** @param patience milliseconds. @throws where the answer does. */
export async function within<Answer>(patience: number, answer: Promise<Answer>): Promise<Answer | typeof late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), patience);
  });
  try {
    return await Promise.race([answer, end]);
  } finally {
    clearTimeout(timer);
  }
}
