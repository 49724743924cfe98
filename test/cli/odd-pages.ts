/** Invented pages whose trees parsers disagree on: each a policy, with something that only browsers' own algorithm gets right. */
import { prose } from '../support/page';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy policy</title>${head}</head><body>${prose}${body}</body></html>`;

const said = '<p>We log the pages that you visit.</p>';
const kept = '<p>We keep letters for two years.</p>';
const levels = (tag: string, depth: number): string =>
  Array.from({ length: depth }, (_, level) => `<${tag}>Level ${level} of our policy. `).join('');
const inQuotes = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Pages by what is odd about them. */
export const oddPages: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'text alone': 'We collect names and sell them to nobody, whoever asks us to.',
  'no end tag': page(
    `<div><p>One<p>Two<ul><li>Three<li>Four<ul><li>Five</ul><li>Six<dl><dt>Seven<dd>Eight<dt>Nine</dl>`,
  ),
  'ends in another order': page('<p><b>We <i>log</b> your</i> visits.<p><a href="/x">See <b>this</a> page</b> too.'),
  'bold without end': page(`<p><b><i><u>Bold.</p>${said}<ul><li>Item${kept}</ul>`),
  'a link in a link': page('<p><a href="/a">First <a href="/b">second</a> third</a> fourth.</p>'),
  'a block in a link': page(`<a href="/a"><h2>Heading</h2>${said}<div>Division<a href="/b">Inner</a></div>`),
  'a form in a form': page(`<form><p>Outer</p><form>${said}</form>${kept}</form><p>After</p>`),
  'text and paragraphs in a table': page(`<table>We log.<tr>We share.<td>Cell${said}</table>${kept}`),
  'a table in a paragraph': page(`<p>Before<table><tr><td>Cell</table>After`),
  'a table in a paragraph, in quirks mode': `<title>Privacy policy</title>${prose}<p>Before<table><tr><td>Cell</table>After`,
  'cells without rows': page('<table><td>One<th>Two<tbody><td>Three<caption>Four</caption></table>'),
  'a table in a cell': page(
    `<table><tr><th>Data<th>Purpose<tr><td>Name<td><table><tr><td>To greet you</table></table>`,
  ),
  'a select that holds more': page(`<select><option>One<option>Two<p>Three</select>${said}`),
  'a button in a button': page(`<button>One<button>Two</button>${said}</button>${kept}`),
  'headings that end each other': page(`<h2>One<h3>Two</h3>${said}</h2>${kept}<h1>Three</h4>${said}`),
  'a stray end tag': page(`</p>${said}</br></div></table>${kept}</span></li>`),
  'an unknown element': page(`<my-part>${said}</my-part><blink>${kept}</blink>`),
  'a frameset': '<frameset cols="1"><frame src="/x"><noframes><p>We log.</p></noframes></frameset>',
  'a frameset after text': `<title>Privacy policy</title>${prose}<frameset><frame></frameset>`,
  'noframes in a body': page(`<noframes>${said}</noframes>${kept}`),
  'an iframe without end': page(`${said}<iframe src="/x">${kept}`),
  'an iframe that holds its page': page(`<iframe srcdoc="${inQuotes(`<h2>Visits</h2>${said}`)}"></iframe>${kept}`),
  'an iframe in an iframe': page(
    `<iframe srcdoc="${inQuotes(`${said}<iframe srcdoc="${inQuotes(kept)}"></iframe>`)}"></iframe>`,
  ),
  'an iframe that is kept apart': page(`<iframe sandbox srcdoc="${inQuotes(said)}"></iframe>${kept}`),
  'an iframe without a page': page(`<iframe></iframe><iframe src="about:blank"></iframe>${kept}`),
  'a noscript in the head': page(said, '<noscript><style>p{}</style><p>Turn scripts on.</p></noscript>'),
  'a noscript in a link': page(`<p><a href="/a">See<noscript><img src="/p"></noscript></a> this.</p>${said}`),
  'a template': page(`<template>${said}</template>${kept}`),
  'a template in a table': page(`<table><template><tr><td>Not shown</template><tr><td>Shown</table>${kept}`),
  'a declared shadow root': page(
    `<my-part><template shadowrootmode="open">${said}<slot></slot></template>${kept}</my-part>`,
  ),
  'named slots': page(
    `<div><template shadowrootmode="open"><slot name="b"></slot><slot>Nothing</slot><slot name="a">Default</slot></template>` +
      `<p slot="b">Bees</p>Plain text<p>Plain</p><p slot="c">Unseen</p></div>${kept}`,
  ),
  'a declared root in another': page(
    `<section><template shadowrootmode="open"><p>One</p><div><template shadowrootmode="open"><p>Two</p></template></div></template></section>`,
  ),
  'a root where none may be': page(`<ul><template shadowrootmode="open"><p>No</p></template><li>We log visits.</ul>`),
  'a root in no mode': page(`<div><template shadowrootmode="half"><p>No</p></template>${said}</div>`),
  'a base': page('<p>See <a href="terms">our terms</a> and <a href="?a#b">this</a>.</p>', '<base href="/legal/en/">'),
  'two bases': page(
    '<p>See <a href="x">our terms</a>.</p>',
    '<base target="t"><base href="//b.example/c"><base href="/d">',
  ),
  'a picture of vectors': page(`<svg><title>Icon</title><text>Drawn</text><desc>${said}</desc></svg>${kept}`),
  'html in a picture of vectors': page(
    `<svg><foreignObject>${said}</foreignObject><g></g><p>Out of it</p></svg>${kept}`,
  ),
  'a title in a picture alone': `<svg><title>Icon</title></svg>${prose}`,
  formulas: page(`<math><mi>x</mi><annotation-xml encoding="text/html">${said}</annotation-xml></math>${kept}`),
  'a section of raw text': page(`<svg><![CDATA[<p>Drawn</p>]]></svg><p>One<![CDATA[ two ]]>three</p>${kept}`),
  comments: page(`<p>We<!-- never --> log<!--> visits<!---> and<? more ?> <!bogus> pages.</p></-- end>${kept}`),
  'a comment without end': page(`${said}<!-- ${kept}`),
  'a comment between texts': page('One line<!-- x -->another line<br>Privacy policy<!-- y -->'),
  'raw text': page(
    `<xmp>${said}</xmp><textarea>\n${said}</textarea><listing>\nLines\nof text</listing><pre>\n\nMore\nlines</pre>`,
  ),
  'plain text to the end': page(`${said}<plaintext>${kept}`),
  'a script that writes tags': page(
    `<script>w("<p>No</p><!-- <script>")</script>${said}<style>p{content:"</p>"}</style>`,
  ),
  entities: page(
    '<p>We &amp; you &copy 2020 &notit; &hellip; &#147;quoted&#148; &#x2014; &#0; &ampx &lt;b&gt; a&nbsp;b&shy;c.</p>',
  ),
  'null characters': page('<p>We\0 log.</p><table>\0<tr><td>a\0b</table>\f<p\0>Named</p\0>'),
  'attributes twice': page('<p id="a" id="b"><a href="/one" href="/two" HREF="/three">Link</a> to it.</p>'),
  'attributes without quotes': page("<p><a href=/a/b?c=d&copy=e title='x>y'/>Link</a <b>and</b>text</p>"),
  'capital letters': page(
    `<DIV CLASS="Cookie-Banner"><P>Furniture of this page, and no text.</P></DIV><TABLE><TR><TD>Cell</TABLE>`,
  ),
  'two bodies': `${page(said)}<body lang="de" class="x"><html class="y">${kept}`,
  'text after the end': `${page(said)}\n<p>We add this.</p> And that.`,
  'an old page': `<font size=2><center><b>PRIVACY POLICY</b></center><br><br>${prose}<hr><image src=x><nobr>One<nobr>two</font>`,
  'other lines': page(said).replaceAll('><', '>\r\n<').replaceAll(' that', '\r\n\tthat'),
  'ruby and rules': page('<ruby>漢<rt>kan<rb>字<rt>ji<rp>x</ruby><dl><div><dt>Name<dd>To greet you</div></dl>'),
  'folded parts': page(
    `<details open><summary>Cookies<details><summary>Inner</summary>${said}</details></summary>${kept}</details>`,
  ),
  'a dialog and tabs': page(
    `<div role="tablist"><a href="#t" aria-controls="t">Cookies</a></div><div role="tabpanel" id="t">${said}</div><dialog>${kept}</dialog>`,
  ),
  'quotes in an id': page(`<div role="tabpanel" id='a"]b'>${said}</div><a href="#a&quot;]b">Tab</a>`),
  'deep lists': page(levels('ul><li', 240)),
};

/** As deep as real pages never are. Deep lists are not among them: Chromium, unlike Firefox, flattens what is deeper than 512 levels. */
export const deepPages: Readonly<Record<string, string>> = {
  'deep divisions': page(levels('div', 5000)),
  'deep bold text': page(`${levels('b', 5000)}</p>${kept}`),
  'deep tables': page(levels('table><tr><td', 1250)),
  'deep links': page(`${levels('span', 5000)}<a href="/a">Here</a>${kept}`),
  'deep and closed again': page(`${'<div>'.repeat(5000)}<p>Within</p>${'</div>'.repeat(5000)}${kept}<ul><li>Item</ul>`),
};
