// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sanitise } from '../../lib/report/sanitise';

it.each([
  ['keeps emphasis', 'We <strong>never</strong> <em>sell</em>.', 'We <strong>never</strong> <em>sell</em>.'],
  ['keeps what is added, without its attributes', '<bdi dir="rtl"> [x]</bdi>', '<bdi> [x]</bdi>'],
  ['drops scripts', 'a<script>alert(1)</script>b', 'ab'],
  ['drops handlers', '<strong onclick="alert(1)">x</strong>', '<strong>x</strong>'],
  ['drops images and keeps what follows', '<img src=x onerror=alert(1)>y', 'y'],
  ['drops styles', '<em style="position:fixed">x</em>', '<em>x</em>'],
  ['unwraps what it does not know', '<div><p>x</p></div>', 'x'],
  ['drops script links', '<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
  ['drops disguised script links', '<a href=" java&#10;script:alert(1)">x</a>', '<a>x</a>'],
  ['drops data links', '<a href="data:text/html,x">x</a>', '<a>x</a>'],
  ['drops links into the extension', '<a href="/report.html">x</a>', '<a>x</a>'],
  ['drops links to nowhere, which are links into the extension too', '<a href="">x</a>', '<a>x</a>'],
])('%s', (_, html, clean) => {
  expect(sanitise(html)).toBe(clean);
});

it.each(['https://a.example/', 'http://a.example/', 'mailto:privacy@a.example'])('opens %s away from us', (href) => {
  expect(sanitise(`<a href="${href}" class="x">x</a>`)).toBe(
    `<a href="${href}" target="_blank" rel="noreferrer noopener">x</a>`,
  );
});
