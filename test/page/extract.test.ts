import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/page/extract/extract';
import { blocksOf, pageOf, prose, textsOf } from '../support/page';

describe('extract splits a page into blocks', () => {
  it.each([
    ['paragraphs', '<p>One thing.</p><p>Another thing.</p>', ['One thing.', 'Another thing.']],
    ['text in many spans', '<p><span>We </span><span>col</span><span>lect</span> names.</p>', ['We collect names.']],
    [
      'lines in spans that a style sheet sets apart',
      '<div><span class="l">We care.</span><span class="l">1. What we collect</span><span class="l">We ' +
        'collect names</span><span class="l"><i>2. Ads</i></span><span class="l"><b>None</b> at all.</span>' +
        '<span class="l">“Really?”</span><span class="l">Yes.</span></div>',
      ['We care.', '1. What we collect', 'We collect names', '2. Ads', 'None at all.', '“Really?”', 'Yes.'],
    ],
    [
      'lines in elements of the site’s own',
      '<my-line>WHO RECEIVES IT</my-line><my-line>Banks do</my-line><my-line>In 2019</my-line><my-line>Banks ask</my-line><my-line>HOW LONG</my-line>',
      ['WHO RECEIVES IT', 'Banks do', 'In 2019', 'Banks ask', 'HOW LONG'],
    ],
    [
      'lines that their own style sets apart',
      '<span style="display: block">we log visits</span><span style="display:block">we keep logs</span>',
      ['we log visits', 'we keep logs'],
    ],
    [
      'no words in two colours',
      '<p>We use <span>Pay</span><span>Pal</span> and <b>e</b><i>Bay</i>, by <span>Ad</span>Visor; ' +
        '<b>We</b><i>log</i>, <a>see A.</a>B. Or <span>p. </span><span>Five</span>.</p>',
      ['We use PayPal and eBay, by AdVisor; Welog, see A.B. Or p. Five.'],
    ],
    [
      'what only old browsers show',
      '<noframes><p>No frames.</p></noframes><noembed>No sound.</noembed><p>We log.</p>',
      ['We log.'],
    ],
    ['white space, also non-breaking', '<p>We\n  use&nbsp;&nbsp;cookies.</p>', ['We use cookies.']],
    [
      'soft hyphens and zero-width characters',
      '<p>adver&shy;tis&#8203;ing part&#8288;ners&#65279; learn.</p>',
      ['advertising partners learn.'],
    ],
    ['smart quotes as they are', '<p>“We” don’t sell — ever.</p>', ['“We” don’t sell — ever.']],
    [
      'double line breaks',
      'We log visits.<br><br>We keep logs.<br> <br/>No more.',
      ['We log visits.', 'We keep logs.', 'No more.'],
    ],
    ['a line break inside a sentence', '<p>We use<br>cookies.</p>', ['We use cookies.']],
    [
      'lines that end a sentence',
      '<p>We use cookies.<br>You can block them.</p>',
      ['We use cookies.', 'You can block them.'],
    ],
    [
      'a bold line over an underlined one',
      '<p><b>Collected</b><br><u>Names</u><br>We ask for your name.</p>',
      ['Collected', 'Names', 'We ask for your name.'],
    ],
    [
      'numbers of footnotes',
      '<p>We share names<sup>1</sup> and ages<sup><a href="#n2">[2]</a></sup>.</p>',
      ['We share names and ages.'],
    ],
    ['what else is raised', '<p>Since the 1<sup>st</sup> of May.</p>', ['Since the 1st of May.']],
    ['signs that say nothing', '<p>***</p><p>We log visits.</p><div>•</div>', ['We log visits.']],
    ['signs that answer', '<table><tr><th>Data<th>Sold<tr><td>Names<td>✓</table>', ['Data', 'Sold', 'Names', '✓']],
    [
      'bulleted lines',
      'We share with:<br>• our partners<br>• the police',
      ['We share with:', 'our partners', 'the police'],
    ],
    [
      'lines under a colon',
      '<p>We receive:<br>Your name<br>Your address<br>Your age</p>',
      ['We receive:', 'Your name', 'Your address', 'Your age'],
    ],
    [
      'a blank line after such lines',
      '<p>We receive:<br>Your name<br>Your age<br><br>We never sell it.</p>',
      ['We receive:', 'Your name', 'Your age', 'We never sell it.'],
    ],
    [
      'font tags and a layout table',
      '<table><tr><td><font size=2>We log <font color=red>visits</font>.</font></td></tr></table>',
      ['We log visits.'],
    ],
    ['unclosed tags', '<p>One <b>thing.<p>Another</b> thing.<div>Third', ['One thing.', 'Another thing.', 'Third']],
    [
      'a closed accordion',
      '<details><summary>Cookies</summary><p>We set two cookies.</p></details>',
      ['Cookies', 'We set two cookies.'],
    ],
    [
      'a hidden tab panel',
      '<p>We log.</p><div role="tabpanel" hidden aria-hidden="true" style="display:none"><p>We also track.</p></div>',
      ['We log.', 'We also track.'],
    ],
    [
      'what is not painted until it is scrolled to',
      '<p>We log.</p><section style="content-visibility:auto;contain-intrinsic-size:900px"><p>We also ' +
        'track.</p></section><p style="content-visibility:hidden">And sell.</p>',
      ['We log.', 'We also track.', 'And sell.'],
    ],
    [
      'closed tabs',
      '<div role="tablist"><button role="tab" aria-controls="a">Use</button></div><div id="a" ' +
        'role="tabpanel" hidden><p>We use names.</p></div><div role="tabpanel" hidden><p>We share names.</p></div>',
      ['Use', 'We use names.', 'We share names.'],
    ],
    [
      'definitions',
      '<dl><dt>Cookies<dd>Small files.<dt>Beacons<dd>Small pictures.<dd>We use both.</dl>',
      ['Cookies', 'Small files.', 'Beacons', 'Small pictures.', 'We use both.'],
    ],
    [
      'plain words beside the text',
      '<main><div class="legal"><p>We may disclose personal information to entities that are affiliated ' +
        'with us.</p></div><aside class="plain"><p>In short: we share data with our sister companies.</p>' +
        '</aside></main>',
      [
        'We may disclose personal information to entities that are affiliated with us.',
        'In short: we share data with our sister companies.',
      ],
    ],
    [
      'an accordion opened by a button that only scripts know',
      '<button class="accordion">Use</button><div>We use names.</div><button class="accordion">Sharing</button><div>We share names.</div>',
      ['Use', 'We use names.', 'Sharing', 'We share names.'],
    ],
    [
      'a heading that links to itself',
      '<h2>Sharing <a href="#s">¶</a></h2><p>We share names.</p>',
      ['Sharing', 'We share names.'],
    ],
    [
      'an accordion opened by a button',
      '<h3><button aria-expanded="false">Sharing</button></h3><div hidden>We share names.</div>',
      ['Sharing', 'We share names.'],
    ],
  ])('%s', (_name, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });
});

describe('extract tells what a block is', () => {
  const rest =
    '<p>We send your order to the carrier, who needs your address and your name for nothing else but ' +
    'the delivery of the parcel to your door, as you would expect of a carrier.</p>';
  it.each([
    ['a heading', '<h2>Sharing</h2>', 'heading', 2],
    ['a heading by role', '<div role="heading" aria-level="3">Sharing</div>', 'heading', 3],
    ['a bold line', '<p><b>Sharing</b></p>', 'heading', 5],
    ['a line that its style sets in bold', '<p><span style="font-weight: 700">Sharing</span></p>', 'heading', 5],
    [
      'a line in a bold element that its style makes plain',
      '<b style="font-weight:normal"><p>Sharing names</p></b>',
      'paragraph',
      0,
    ],
    ['an underlined line', '<p><u>Who receives it</u></p>', 'heading', 5],
    ['an underlined line that ends at a break', '<u>Who receives it</u><br>', 'heading', 5],
    [
      'a line that its style underlines',
      '<p><span style="text-decoration: underline">Sharing</span></p>',
      'heading',
      5,
    ],
    ['an underlined link', '<p><a href="/who"><u>Who receives it</u></a></p>', 'paragraph', 0],
    ['a line with one underlined word', '<p>Who <u>receives</u> it</p>', 'paragraph', 0],
    ['a caption', '<table><caption>Who receives it</caption><tr><td>Banks</table>', 'heading', 6],
    [
      'a bold line over the rest of a list item',
      '<ul><li><p><b>Sharing</b></p><p>We share names with carriers and with banks.</p></li></ul>',
      'heading',
      5,
    ],
    ['a bold date', '<p><b>Last updated: 3 May 2024</b></p>', 'paragraph', 0],
    ['a bold name with its date', '<p><b>Privacy Policy of 3 May 2024</b></p>', 'heading', 5],
    ['a line in capitals', '<p>WHO RECEIVES IT</p>', 'heading', 5],
    ['a sentence in capitals', '<p>WE DO NOT SELL YOUR DATA.</p>', 'paragraph', 0],
    ['a numbered line over a paragraph', '<p>4. Who receives it</p>', 'heading', 5],
    ['a bold line that ends at a break', '<b>Sharing</b><br>', 'heading', 5],
    [
      'a bold sentence',
      '<p><b>We never sell what you tell us to anybody, not even to those who ask nicely.</b></p>',
      'paragraph',
      0,
    ],
    ['a list item', '<ul><li>Our carrier</li></ul>', 'item', 1],
    ['a bulleted line', '<p>– our carrier</p>', 'item', 1],
    ['a definition', '<dl><dd>A small file.</dd></dl>', 'item', 1],
  ])('%s', (_name, first, kind, level) => {
    expect(blocksOf(first + rest)[0]).toMatchObject({ kind, level });
  });

  it('a cell of a table of data, with its headers', () => {
    const table = `<table><tr><th>Data<th>Why<th>Who</tr>
      <tr><td rowspan="2">Contact<td>Delivery<td>Carriers</tr><tr><td>Invoices<td>Nobody</tr></table>`;
    const cells = blocksOf(rest + table).filter((block) => block.kind === 'cell');
    expect(cells.map((cell) => [cell.text, cell.leadIn])).toEqual([
      ['Data', null],
      ['Why', null],
      ['Who', null],
      ['Contact', 'Data'],
      ['Delivery', 'Contact — Why'],
      ['Carriers', 'Contact — Who'],
      ['Invoices', 'Contact — Why'],
      ['Nobody', 'Contact — Who'],
    ]);
  });
});

describe('extract keeps what belongs together', () => {
  it('headings as a path', () => {
    const blocks = blocksOf(
      `<h1>Policy</h1><h2>Sharing</h2><p>a</p><p><b>Partners</b></p>${prose}<h2>Cookies</h2><p>b</p>`,
    );
    expect(blocks.find((block) => block.text === 'a')?.headings).toEqual(['Policy', 'Sharing']);
    expect(blocks.find((block) => block.text.startsWith('We collect'))?.headings).toEqual([
      'Policy',
      'Sharing',
      'Partners',
    ]);
    expect(blocks.find((block) => block.text === 'b')?.headings).toEqual(['Policy', 'Cookies']);
  });

  it('a folded section’s heading ends with the section', () => {
    const blocks = blocksOf(`<h2>Policy</h2><details><summary>Cookies</summary><p>a</p></details>${prose}`);
    expect(blocks.find((block) => block.text === 'a')?.headings).toEqual(['Policy', 'Cookies']);
    expect(blocks.at(-1)?.headings).toEqual(['Policy']);
  });

  it('so does a real one in its summary', () => {
    const blocks = blocksOf(`<h2>Policy</h2><details><summary><h2>Cookies</h2></summary><p>a</p></details>${prose}`);
    expect(blocks.find((block) => block.text === 'a')?.headings).toEqual(['Cookies']);
    expect(blocks.at(-1)?.headings).toEqual([]);
  });

  it('a caption’s heading ends with its table, and ends none above', () => {
    const table = '<table><caption>Who</caption><tr><th>Name<td>Banks</table>';
    const blocks = blocksOf(`<p><b>Sharing</b></p>${table}${prose}`);
    expect(blocks.find((block) => block.text === 'Banks')?.headings).toEqual(['Sharing', 'Who']);
    expect(blocks.at(-1)?.headings).toEqual(['Sharing']);
  });

  it.each([
    [
      'a list and its paragraph',
      '<p>We share data with:</p><ul><li>carriers</li><li>banks</li></ul>',
      'banks',
      'We share data with:',
    ],
    [
      'only the sentence that leads on',
      '<p>We care. We share your name with the following:</p><ul><li>banks</li></ul>',
      'banks',
      'We share your name with the following:',
    ],
    [
      'a nested list and its item',
      '<p>We share:</p><ul><li>with partners, who are<ul><li>banks</li></ul></li></ul>',
      'banks',
      'with partners, who are',
    ],
    [
      'an item after a nested list',
      '<p>We share:</p><ul><li>names<ul><li>first</li></ul></li><li>ages</li></ul>',
      'ages',
      'We share:',
    ],
    ['bulleted lines', 'We share with:<br>• carriers<br>• banks', 'banks', 'We share with:'],
    ['lines without marks', '<p>We receive:<br>Your name<br>Your address<br>Your age</p>', 'Your age', 'We receive:'],
    [
      'paragraphs that are parts of a sentence',
      '<p>We share data with:</p><p>carriers;</p><p>banks; and</p><p>the police.</p>',
      'the police.',
      'We share data with:',
    ],
    [
      'a list and its bold label',
      '<p><b>We share data with:</b></p><ul><li>banks</li></ul>',
      'banks',
      'We share data with:',
    ],
    [
      'a list that goes on in a second one',
      '<p>We share data with:</p><ul><li>banks</li></ul><ul><li>carriers</li></ul>',
      'carriers',
      'We share data with:',
    ],
    [
      'no lead-in from a list elsewhere',
      '<div><ul><li>We share data with our banks</li></ul></div><ul><li>carriers</li></ul>',
      'carriers',
      null,
    ],
    [
      'no lead-in beyond a blank line',
      '<p>We receive:<br>- your name<br>- your age<br><br>We never sell it.</p>',
      'We never sell it.',
      null,
    ],
    ['no lead-in from a finished sentence', '<p>We share nothing.</p><ul><li>banks</li></ul>', 'banks', null],
    ['no lead-in from a heading', '<h2>Partners</h2><ul><li>banks</li></ul>', 'banks', null],
  ])('%s', (_name, body, text, leadIn) => {
    expect(blocksOf(body).find((block) => block.text === text)?.leadIn).toBe(leadIn);
  });

  it.each([
    ['relative', '<a href="/out">Opt out</a>', 'https://kites.example/out'],
    [
      'against the base',
      '<base href="https://other.example/x/"><a href="out">Opt out</a>',
      'https://other.example/x/out',
    ],
    ['e-mail', '<a href="mailto:me@kites.example">Opt out</a>', 'mailto:me@kites.example'],
  ])('links: %s', (_name, link, href) => {
    const [block] = extract(pageOf(`<body><p>Please ${link} here.</p>`), 'https://kites.example/privacy').blocks;
    expect(block?.links).toEqual([{ start: 7, end: 14, href }]);
  });

  it.each([
    ['a picture', '<img alt="Ad choices" src="a.gif">'],
    ['a drawing with a label', '<svg></svg>', ' aria-label="Ad choices"'],
  ])('links that show only %s', (_name, shown, attributes = '') => {
    const [block] = blocksOf(`<p>Opt out: <a href="/out"${attributes}>${shown}</a> at any time, for all sites.</p>`);
    expect(block).toMatchObject({
      text: 'Opt out: Ad choices at any time, for all sites.',
      links: [{ start: 9, end: 19, href: '/out' }],
    });
  });

  it('links and emphasis where a list mark was left out', () => {
    const block = blocksOf('<p>See:<br>• <a href="/n">names</a> and <b>ages</b><br>• banks</p>')[1];
    expect(block).toMatchObject({
      text: 'names and ages',
      links: [{ start: 0, end: 5 }],
      emphasis: [{ start: 10, end: 14 }],
    });
  });

  it('links as written where the address is unknown', () => {
    expect(blocksOf('<p><a href="../out">Out</a></p>')[0]?.links[0]?.href).toBe('../out');
  });

  it.each(['data:text/html,x', 'vbscript:x', ''])('no link to %j', (href) => {
    expect(blocksOf(`<p><a href="${href}">Out</a></p>`)[0]?.links).toEqual([]);
  });

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', '#'])('the page instead of %j', (href) => {
    expect(blocksOf(`<p><a href="${href}">Out</a></p>`)[0]?.links[0]?.href).toBe('#');
  });

  it.each([
    ['a button', '<button>Cookie settings</button>'],
    ['one known by its class', '<button class="ot-sdk-show-settings">Change</button>'],
    ['a link without an address', '<a onclick="x()">Manage my cookies</a>'],
  ])('%s of a consent manager', (_, html) => {
    expect(blocksOf(`<p>Change your mind: ${html}</p>`)[0]?.links[0]).toMatchObject({ start: 18, href: '#' });
  });

  it.each(['<button>Send</button>', '<button>Accept all cookies</button>'])('no text of %s', (html) => {
    expect(blocksOf(`<p>Any questions? ${html}</p>`)[0]?.text).toBe('Any questions?');
  });

  it('bold and italic stretches, joined over tags', () => {
    const [block] = blocksOf('<p>We <b>never</b> <strong>ever</strong> <i>sell</i> it to anybody at all.</p>');
    expect(block?.emphasis).toEqual([
      { start: 3, end: 13, kind: 'strong' },
      { start: 14, end: 18, kind: 'em' },
    ]);
  });
});

describe('extract describes the document', () => {
  it('title, language, date and words', () => {
    const page = pageOf(
      `<title> Kites: privacy </title><body><h1>Privacy policy</h1><p>Last updated: 3 May 2019</p>${prose}`,
    );
    expect(extract(page, 'https://kites.example/')).toMatchObject({
      url: 'https://kites.example/',
      title: 'Kites: privacy',
      language: 'en',
      effectiveDate: '2019-05-03',
      words: 44,
    });
  });

  it('the first heading where the page has no title', () => {
    expect(extract(pageOf(`<h1>Our policy</h1>${prose}`), null).title).toBe('Our policy');
  });
});
