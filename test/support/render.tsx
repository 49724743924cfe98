/** Renders a component as the extension would, and looks at it as a screen reader might. */
import { cleanup, configure, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, vi } from 'vitest';
import { TranslateContext } from '../../components/translation';
import { english } from './sample-report';

afterEach(cleanup);

// axe, queries by role, and what is loaded on demand take seconds in jsdom on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 30_000 });

export const inWords = (children: ComponentChildren) => (
  <TranslateContext.Provider value={english}>{children}</TranslateContext.Provider>
);

export const show = (children: ComponentChildren) => render(inWords(children));

/** Contrast needs layout, which jsdom has not; the end-to-end tests look at it in browsers. */
export const expectAccessible = async (element: Element): Promise<void> => {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};
