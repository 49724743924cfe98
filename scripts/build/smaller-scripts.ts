/** Takes out of the built scripts what WXT and Vite put around ours and ours have no use for; neither has an option for it. */
import type { Plugin } from 'vite';

/** WXT's module around a script for web pages: it starts plugins, of which there are none, and logs errors, which it throws on. */
const wrapper = 'wxt-unlisted-script-entrypoint';

/** 51 of the finder's 4,000 bytes, and 49 of the reader's. */
export const bareScripts: Plugin = {
  name: 'bare-scripts',
  transform(code, id) {
    if (!id.includes(wrapper)) return null;
    const [definition] = /^import definition from .+$/m.exec(code) ?? [];
    if (definition === undefined) this.error(`${wrapper} imports no definition any more: write bareScripts anew.`);
    return { code: `${definition} export default definition.main();`, map: null };
  },
};

/** Vite's module around `import()` loads styles and scripts first; ours has none to load: pages link their styles. 748 bytes of each page. */
export const plainImports: Plugin = {
  name: 'plain-imports',
  transform: (_code, id) =>
    id.endsWith('vite/preload-helper.js')
      ? { code: 'export const __vitePreload = (load) => load();', map: null }
      : null,
};

/** Rolldown writes a constant text wherever it is read. That of tldts has 70 kB, and is read three times: what is calculated stays one. */
export const longTextsOnce: Plugin = {
  name: 'long-texts-once',
  transform(code, id) {
    if (!/tldts.+data.trie\.js$/.test(id)) return null;
    const once = code.replace(
      /^(export const labelText = )(".*");$/m,
      (_, name: string, text: string) => `${name}JSON.parse(${JSON.stringify(text)});`,
    );
    if (once === code) this.error('The list of tldts is written in another way: see how often it is in the scripts.');
    return { code: once, map: null };
  },
};

/** What reads policies is one script, for a service worker, which imports scripts alone, and for pages: they import no module of their own. */
export const oneReader: Plugin = {
  name: 'one-reader',
  enforce: 'pre',
  resolveId: (source) => (source === './provide-reader' ? { id: '/policy-reader.js', external: 'absolute' } : null),
};
