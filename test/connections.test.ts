/** Only the files that fetch may fetch: nothing else that ships can speak to the network. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { connectionsIn } from './connections';

/** What each of these files needs, and why it may. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // The one request that a click asks for.
  'lib/extension/fetch/fetch-page.ts': ['fetch'],
  // The reader's weights, by a path within the extension.
  'lib/extension/shared/load-model.ts': ['fetch'],
  // The interface's texts, by a path within the extension.
  'lib/extension/shared/words-of-files.ts': ['fetch'],
  // What reads policies, by a path within the extension.
  'lib/extension/shared/policy-reader.ts': ['importScripts'],
  // A picture to share: an address that is the picture itself (`data:`).
  'components/draw-picture.ts': ['Image', 'src ='],
  'components/LabelToShare.tsx': ['src='],
  // An icon that the browser holds already: of `siteIcon`, below.
  'components/SiteIcon.tsx': ['src='],
  // Keeps readings of private windows; `Cache.add`, which would ask for an address, is not among what it calls.
  'lib/extension/shared/private-store.ts': ['caches'],
};

const shipped: readonly string[] = ['lib', 'components', 'entrypoints', 'public'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|html|css|svg)$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);

const advice =
  'Only lib/extension/fetch/fetch-page.ts may fetch, and only what a click asks for: call fetchPage there, and give what ships its ' +
  'own files, by a path within the extension. If this can send nothing, write file, name and reason into `allowed`.';

it.each(shipped)('%s does not speak to the network', (file) => {
  const found = connectionsIn(file, readFileSync(file, 'utf8'));
  const unexpected = found.filter((line) => !(allowed[file] ?? []).some((name) => line.endsWith(` ${name}`)));
  expect(unexpected.map((line) => `${line}. ${advice}`)).toEqual([]);
});

it('lets the one file that fetches name no other way', () => {
  const file = 'lib/extension/fetch/fetch-page.ts';
  expect(connectionsIn(file, readFileSync(file, 'utf8'))).toHaveLength(1);
});

it('sees that weights are loaded from the extension alone', () => {
  const text = readFileSync('lib/extension/shared/load-model.ts', 'utf8');
  expect(text.match(/fetch\(.*/g)).toEqual(['fetch(browser.runtime.getURL(path));']);
});

it('sees that texts are loaded from the extension alone', () => {
  const text = readFileSync('lib/extension/shared/words-of-files.ts', 'utf8');
  expect(text.match(/fetch\(.*?\)/g)).toEqual(['fetch(`/_locales/${language}/messages.json`)']);
});

it('sees that what reads policies is loaded from the extension alone', () => {
  const text = readFileSync('lib/extension/shared/policy-reader.ts', 'utf8');
  expect(text.match(/import(?:Scripts)?(?:\?\.)?\([^)]*\)/g)).toEqual([
    "importScripts('/policy-reader.js')",
    "import('./provide-reader')",
    "importScripts?.('/policy-reader.js')",
  ]);
});

it('sees that pictures to share are drawn from what they are', () => {
  const text = readFileSync('components/draw-picture.ts', 'utf8');
  expect(text.match(/\.src = .*/g)).toEqual(['.src = pictureAddress(svg);']);
  expect(text).toContain('=> `data:image/svg+xml,');
  expect(readFileSync('components/LabelToShare.tsx', 'utf8').match(/src=\{.*?\}/g)).toEqual([
    'src={pictureAddress(picture)}',
  ]);
});

it('sees that icons are those that the browser holds', () => {
  const [, code = ''] = readFileSync('lib/extension/popup/tab-in-front.ts', 'utf8').split('function siteIcon');
  expect(code.match(/return .*/g)).toEqual([
    "return icon.startsWith('data:image/') ? icon : null;",
    'return url === null ? null : `/_favicon/?pageUrl=${encodeURIComponent(url)}&size=32`;',
  ]);
});

it('sees that readings of private windows are put away, and that no address is asked for', () => {
  expect(readFileSync('lib/extension/shared/private-store.ts', 'utf8')).not.toMatch(/\.add(?:All)?\(/);
});

describe('finds', () => {
  it.each([
    ['a call', 'a.ts', `const page = await fetch(address);`],
    ['a call through the global', 'a.ts', `globalThis.fetch(address);`],
    ['a call through a name in brackets', 'a.ts', `globalThis['fetch'](address);`],
    ['a call by another name', 'a.ts', `const ask = fetch; ask(address);`],
    ['a call bound', 'a.ts', `const { fetch: ask } = globalThis;`],
    ['a request', 'a.ts', `new XMLHttpRequest();`],
    ['a socket', 'a.ts', `new WebSocket(address);`],
    ['a stream of events', 'a.ts', `new EventSource(address);`],
    ['a beacon', 'a.ts', `navigator.sendBeacon(address);`],
    ['a beacon, perhaps', 'a.ts', `navigator?.sendBeacon?.(address);`],
    ['scripts', 'a.ts', `importScripts(address);`],
    ['a worker', 'a.ts', `new Worker(address);`],
    ['a module from elsewhere', 'a.ts', `await import('https://kites.example/a.js');`],
    ['a module from wherever', 'a.ts', `await import(address);`],
    ['a declared module from elsewhere', 'a.ts', `import kite from 'https://kites.example/a.js';`],
    ['a picture', 'a.ts', `const picture = new Image();`],
    ['a property that loads', 'a.ts', `element['src'] = address;`],
    ['an attribute that loads', 'a.ts', `element.setAttribute('src', address);`],
    ['an attribute of any name', 'a.ts', `element.setAttribute(name, address);`],
    ['an element that loads from wherever', 'a.tsx', `const a = <img alt="" src={address} />;`],
    ['an element that loads from elsewhere', 'a.tsx', `const a = <img alt="" src="//kites.example/a.png" />;`],
    ['a link that is loaded', 'a.tsx', `const a = <link rel="stylesheet" href="https://kites.example/a.css" />;`],
    ['a link that tells', 'a.tsx', `const a = <a href={address} ping={other}>x</a>;`],
    ['a form', 'a.tsx', `const a = <form action="https://kites.example/">x</form>;`],
    ['a style in a script', 'a.ts', 'const style = `body { background: url(https://kites.example/a.png) }`;'],
    ['a script of a page', 'a.html', `<script src="https://kites.example/a.js"></script>`],
    ['a style of a page', 'a.html', `<link rel="stylesheet" href="//kites.example/a.css">`],
    ['a picture of a page', 'a.html', `<img alt="" src='http://kites.example/a.png'>`],
    ['a picture of a style', 'a.css', `body { background: url("https://kites.example/a.png") }`],
    ['a style from elsewhere', 'a.css', `@import "https://kites.example/a.css";`],
    ['a style from another host', 'a.css', `@import '//kites.example/a.css';`],
    ['a style from wherever', 'a.css', `@import url(a.css);`],
  ])('%s', (_what, file, source) => {
    expect(connectionsIn(file, source)).toEqual([expect.stringMatching(new RegExp(`^${file}:1 `))]);
  });
});

describe('lets pass', () => {
  it.each([
    ['a link that is followed', 'a.tsx', `const a = <a href={address}>x</a>;`],
    ['a picture of our own', 'a.tsx', `const a = <img alt="" src="/icon/16.png" />;`],
    ['a property of a component', 'a.tsx', `const a = <Chart data={rows} />;`],
    ['a module of our own', 'a.ts', `await import('./fetch-policy');`],
    ['words about it', 'a.ts', `// fetch\nconst text = 'We fetch the page from https://kites.example/';`],
    ['files of a page of our own', 'a.html', `<script src="/a.js"></script><a href="https://kites.example/">x</a>`],
    ['a style beside it', 'a.css', `@import './a.css';\n@import '../../components/b.css';`],
    ['a picture in a style of our own', 'a.css', `body { background: url(/a.png) }`],
  ])('%s', (_what, file, source) => {
    expect(connectionsIn(file, source)).toEqual([]);
  });
});
