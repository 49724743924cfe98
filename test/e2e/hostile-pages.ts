/** Pages written to break readers, and what the popup must say of each. */

export interface HostilePage {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  /** A part of what the popup shows. */
  readonly expected: string;
  /** What it would forge cannot even be sent. */
  readonly isMute?: true;
}

/** A policy that is plainly one, around whatever else the page does. */
const policy = (before: string, after = ''): string =>
  `<!doctype html><html lang="en">
<head><title>Privacy Policy | Juniper Ferry</title></head><body>${before}<main><h1>Privacy Policy</h1>
<p>Juniper Ferry explains in this privacy policy what personal information we collect when you book a crossing, and how we use and share it.</p>
<h2>Cookies</h2>
<p>We use cookies on our website to remember your language. Our advertising partners may place their own cookies in your browser to show you advertisements.</p>
<h2>Sharing</h2>
<p>We do not sell your personal information. We share your personal information with service ` +
  `providers who process payments on our behalf, and we may disclose personal information when the law ` +
  `requires it.</p>
<h2>Your choices</h2>
<p>To stop marketing e-mail, use the <a href="javascript:wasRun=1">unsubscribe</a> link or write to ` +
  `<a href="mailto:deck@juniper-ferry.example">deck@juniper-ferry.example</a>. You may ask us to ` +
  `delete your personal information at any time.</p>
${after}</main></body></html>`;

const sentence = '<p>Our harbour journal reports on weather, tides and the people who watch them from the pier.</p>';

const clause =
  '<p>We use cookies to remember the crossings that you have booked, and we share your e-mail address with the harbours that you sail to.</p>';

/** Shadows what a reader would use; isolated worlds must not notice. */
const shadowing = `<script>
  const trap = () => { globalThis.wasRun = 1; throw new Error('trap'); };
  for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'matches', 'closest']) Element.prototype[name] = trap;
  Document.prototype.createTreeWalker = trap;
  Object.defineProperty(Node.prototype, 'textContent', { get: trap });
  Object.defineProperty(Object.prototype, 'isPolicy', { value: false });
  Array.prototype.map = trap; Array.prototype.flatMap = trap; String.prototype.split = trap; RegExp.prototype.test = trap;
  window.chrome = { runtime: { sendMessage: trap } }; window.browser = window.chrome; window.getSelection = trap;
</script>`;

/** Every message that there is, and what might be in it. */
const names =
  'policyFound policyLeft policyChanged readPage showInPage describePage findPolicyLink findSiteChoices showQuote markPassages stepPassage';

/** A policy that sends our messages when it loads, and whenever `forge` is called, which tells how many went out. */
const forging = (send: string): string =>
  policy(
    '',
    `<script>
  globalThis.forge = () => {
    let sent = 0;
    for (const name of '${names}'.split(' '))
      for (const data of ['forged', 1, [], { tabId: 1, visit: 'forged', quote: 'We use cookies', block: 1 }]) {
        const message = { name, data };
        try { ${send}; sent++; } catch { /* The browser has no such way. */ }
      }
    return sent;
  };
  forge();
</script>`,
  );

/** The title of each policy here names it. */
const expected = 'Juniper Ferry';

export const hostilePages: readonly HostilePage[] = [
  { name: 'an empty page', path: '/empty', html: '', expected: 'This page does not look like a privacy policy' },
  {
    name: 'a page of 5 MB',
    path: '/large',
    html: `<!doctype html><title>Journal</title>${sentence.repeat(Math.ceil(5_000_000 / sentence.length))}`,
    expected: 'This page does not look like a privacy policy',
  },
  {
    name: 'a policy of 5 MB',
    path: '/large-policy',
    html: policy('', clause.repeat(Math.ceil(5_000_000 / clause.length))),
    expected,
  },
  {
    name: '10,000 links',
    path: '/links',
    html: `<!doctype html><title>Links</title>${'<a href="/privacy/x">Privacy notes</a> '.repeat(10_000)}`,
    expected: 'This page does not look like a privacy policy',
  },
  {
    name: 'a policy with 10,000 links',
    path: '/links-policy',
    html: policy('', `<p>${'<a href="/port">port</a> '.repeat(10_000)}</p>`),
    expected,
  },
  {
    name: 'nesting 5,000 deep',
    path: '/deep',
    html: policy('<div>'.repeat(5_000), '</div>'.repeat(5_000)),
    expected,
  },
  {
    name: 'unclosed tags',
    path: '/unclosed',
    html: policy('<table><tr><td><b><i><ul><li>', '<p><div><span><li><td><em><form><p').replaceAll('</p>', ''),
    expected,
  },
  {
    name: 'links that run scripts',
    path: '/scripts',
    html: policy(
      '',
      '<p>You may <a href="javascript:wasRun=1" onclick="wasRun=1">opt out of advertising</a> or <a ' +
        'href="data:text/html,<script>wasRun=1</script>">opt out of cookies</a>. <img src="x:" alt="<img ' +
        'src=x onerror=wasRun=1>"> We use cookies &lt;img src=x onerror=wasRun=1&gt; to count visits.</p>',
    ),
    expected,
  },
  {
    name: 'quotes that would style or script the popup',
    path: '/styled',
    html: policy(
      '',
      `<p>We use cookies &lt;style&gt;* { display: none !important }&lt;/style&gt; &lt;link rel=stylesheet href=//style.example&gt; to count visits.</p>
<p>You may opt out of advertising <a href='https://a.example/"style="position:fixed;inset:0" ` +
        `onmouseover="wasRun=1'>on this page</a> ` +
        `&lt;/details&gt;&lt;/main&gt;&lt;script&gt;wasRun=1&lt;/script&gt; at any time.</p>`,
    ),
    expected,
  },
  {
    name: 'a million elements',
    path: '/million',
    html: policy('', `<div hidden>${'<i></i>'.repeat(1_000_000)}</div>`),
    expected,
  },
  {
    name: 'a page that moves its paragraphs about while it is read',
    path: '/restless',
    html: policy(
      '',
      `${clause.repeat(500)}<script>
  const main = document.querySelector('main');
  setInterval(() => main.append(main.children[1]), 1);
</script>`,
    ),
    expected,
  },
  {
    name: 'messages forged to the window',
    path: '/forged-posts',
    html: forging("postMessage(message, '*')"),
    expected,
  },
  {
    name: 'messages forged as events',
    path: '/forged-events',
    html: forging('document.dispatchEvent(new CustomEvent(message.name, { detail: message, bubbles: true }))'),
    expected,
  },
  {
    name: "messages forged through the browser's own way",
    path: '/forged-sends',
    html: forging('(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message)'),
    expected,
    isMute: true,
  },
  { name: 'prototypes and globals redefined', path: '/shadowed', html: policy(shadowing), expected },
];
