/** Markdown is read as the page that it stands for. */
import { expect, it } from 'vitest';
import { asPage } from '../../cli/markdown-page';

const bodyOf = async (text: string): Promise<string> => {
  const page = (await asPage('kites.md', Buffer.from(text))).toString();
  return page.slice(page.indexOf('<main>') + 6, page.indexOf('</main>'));
};

it.each([
  ['headings', 'Kites\n=====\n\n### Gulls', '<h1>Kites</h1><h3>Gulls</h3>'],
  [
    'paragraphs',
    'One\nline.\n\nTwo **bold** _words_.',
    '<p>One\nline.</p><p>Two <strong>bold</strong> <em>words</em>.</p>',
  ],
  ['lists in lists', '*   a\n    1.  b', '<ul><li><p>a</p><ol><li><p>b</p></li></ol></li></ul>'],
  [
    'tables, the first row being their header',
    '| A | B |\n| --- | --- |\n| c | d |',
    '<table><tr><th>A</th><th>B</th></tr><tr><td>c</td><td>d</td></tr></table>',
  ],
  [
    'links',
    '[us](https://kites.example/?a=1&b=2 "title")',
    '<p><a href="https://kites.example/?a=1&amp;b=2">us</a></p>',
  ],
  ['signs that were escaped', 'a\\_b \\* c', '<p>a_b * c</p>'],
  ['text that looks like tags', '`<b>` & "x"', '<p>&lt;b> &amp; &quot;x&quot;</p>'],
  ['of tags, the line breaks alone', 'a<br>b <script>c', '<p>a<br>b  c</p>'],
  [
    'the text of tags around paragraphs',
    '<div class="a">Kites <b>fly</b>.</div>\n\nGulls.',
    '<br>Kites  fly .<br><p>Gulls.</p>',
  ],
  ['no notes of generators before the text', '---\ntitle: x\n---\n\nKites.', '<p>Kites.</p>'],
  ['no pictures', 'a ![picture](https://kites.example/p.png)', '<p>a </p>'],
])('keeps %s', async (_name, text, html) => {
  expect(await bodyOf(text)).toBe(html);
});

it('takes its title from its first heading, else from its name', async () => {
  expect((await asPage('x/kites.md', Buffer.from('# Our *policy*'))).toString()).toContain('<title>Our policy</title>');
  expect((await asPage('x/kites.md', Buffer.from('Kites.'))).toString()).toContain('<title>kites</title>');
  expect((await asPage('x/kites.markdown', Buffer.from('Kites.'))).toString()).toContain('<title>kites</title>');
});
