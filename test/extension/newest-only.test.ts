import { expect, it } from 'vitest';
import { showNewest } from '../../lib/extension/shared/newest-only';

/** Loads whose answers come when the test says so. */
const deferred = () => {
  const answers: { readonly resolve: (text: string) => void; readonly reject: (error: Error) => void }[] = [];
  const load = () => new Promise<string>((resolve, reject) => answers.push({ resolve, reject }));
  return { answers, load };
};

const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

it('shows nothing that was overtaken', async () => {
  const { answers, load } = deferred();
  const shown: unknown[] = [];
  const refresh = showNewest(
    load,
    (text) => shown.push(text),
    (error) => shown.push(error),
  );
  refresh();
  refresh();
  refresh();
  answers[2]?.resolve('report');
  await settled();
  answers[0]?.resolve('reading');
  answers[1]?.reject(new Error('gone'));
  await settled();
  expect(shown).toEqual(['report']);
});

it('tells what failed last', async () => {
  const { answers, load } = deferred();
  const shown: unknown[] = [];
  showNewest(
    load,
    (text) => shown.push(text),
    (error) => shown.push(String(error)),
  )();
  answers[0]?.reject(new Error('gone'));
  await settled();
  expect(shown).toEqual(['Error: gone']);
});
