// @vitest-environment jsdom
/** A policy is read again when its text has really changed, once a change, and not for ever. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchText } from '../../lib/extension/reader/watch-text';
import { extract } from '../../lib/page/extract/extract';
import { policyWithoutName } from '../support/misnamed-pages';

const first =
  '<h1>Privacy policy</h1><p>We collect the name and e-mail address that you give us when you open an ' +
  'account. We use this information to send you what you ordered, and we keep your data for a year.</p>';
const more = '<p>We share your name and address with the carriers who bring your parcels, and with nobody else.</p>';
const story =
  '<p>The tide came in slowly, and the gulls had left for the fields long before the fog lay down on the harbour and the boats.</p>';
const german = '<p>Wir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie bei uns ein Konto eröffnen.</p>';

const read = () => extract(document, null);
let watch: ReturnType<typeof watchText>;
let onChange: ReturnType<typeof vi.fn<() => void>>;

/** Lets observers hear of changes, and so many milliseconds pass. */
const rest = (time: number) => vi.advanceTimersByTimeAsync(time);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<main>${first}</main>`;
  onChange = vi.fn<() => void>();
  watch = watchText(document, read, onChange);
  watch(read());
});
afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
});

const main = (): Element => document.querySelector('main') ?? document.body;

describe('tells of', () => {
  it.each([
    ['more text', first + more],
    ['another language', german],
    ['text that is taken away', ''],
  ])('%s, once', async (_name, html) => {
    main().innerHTML = html;
    await rest(60_000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it.each([
    ['back', -1],
    ['forward', 1],
  ])('a change in a page without rest, though the clock is set %s meanwhile', async (_where, direction) => {
    const unrest = setInterval(() => main().insertAdjacentHTML('beforeend', more), 300);
    await rest(4000);
    vi.setSystemTime(Date.now() + direction * 365 * 86_400_000);
    await rest(3900);
    expect(onChange).not.toHaveBeenCalled();
    await rest(500);
    expect(onChange).toHaveBeenCalledOnce();
    clearInterval(unrest);
  });

  it('a change in parts, once it has come to rest', async () => {
    for (const part of [1, 2, 3, 4]) {
      main().insertAdjacentHTML('beforeend', more.replace('carriers', `carriers ${part}`));
      await rest(500);
    }
    expect(onChange).not.toHaveBeenCalled();
    await rest(1000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it.each([
    ['an open shadow root', () => (main().firstElementChild ?? main()).attachShadow({ mode: 'open' })],
    ['a shadow root within another', () => nestedShadow(main().attachShadow({ mode: 'open' }))],
    ['a frame of the same origin', () => main().appendChild(document.createElement('iframe')).contentDocument?.body],
  ])('more text in %s, once', async (_name, place) => {
    main().innerHTML = `<div></div>${first}`;
    const inner = place();
    if (inner) inner.innerHTML = first;
    watch(read());
    await rest(60_000);
    onChange.mockClear();
    if (inner) inner.innerHTML = first + more;
    await rest(60_000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('more text in a shadow root that came after the first reading', async () => {
    const inner = main().appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    await rest(2000);
    inner.innerHTML = more;
    await rest(60_000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('another document in a frame', async () => {
    const frame = main().appendChild(document.createElement('iframe'));
    await rest(60_000);
    if (frame.contentDocument) frame.contentDocument.body.innerHTML = more;
    await rest(60_000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('a frame of another origin that has loaded, where the page itself is no policy', async () => {
    main().innerHTML = story;
    const frame = main().appendChild(document.createElement('iframe'));
    Object.defineProperty(frame, 'contentDocument', { value: null });
    watch(read());
    await rest(2000);
    onChange.mockClear();
    frame.dispatchEvent(new Event('load'));
    await rest(60_000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('more text, a minute later, in a policy that nothing names, and no frame that has loaded there', async () => {
    main().innerHTML = policyWithoutName.replace(/^.*?<h1>/s, '<h1>');
    expect(read().isPolicy).toBe(false);
    watch(read());
    await rest(20_000);
    onChange.mockClear();
    const frame = main().appendChild(document.createElement('iframe'));
    Object.defineProperty(frame, 'contentDocument', { value: null });
    frame.dispatchEvent(new Event('load'));
    await rest(20_000);
    expect(onChange).not.toHaveBeenCalled();
    main().insertAdjacentHTML('beforeend', more);
    await rest(20_000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('a policy that is gone for some seconds, twice', async () => {
    main().innerHTML = story;
    await rest(5000);
    main().innerHTML = first + more;
    await rest(60_000);
    expect(onChange).toHaveBeenCalledTimes(2);
    main().innerHTML = first;
    await rest(60_000);
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  it('a change on a page that never rests', async () => {
    main().insertAdjacentHTML('beforeend', `${more}<p id="clock">`);
    for (let tick = 0; tick < 20; tick++) {
      (document.getElementById('clock') ?? main()).textContent = String(tick);
      await rest(500);
    }
    expect(onChange).toHaveBeenCalledOnce();
  });
});

const nestedShadow = (outer: ShadowRoot): ShadowRoot =>
  outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });

describe('keeps still', () => {
  it.each([
    ['over a clock', () => main().insertAdjacentHTML('beforeend', '<p>It is 10:42.</p>')],
    ['over the same text in other elements', () => (main().innerHTML = `<div>${first}</div>`)],
    ['over a picture that has loaded', () => main().firstElementChild?.dispatchEvent(new Event('load'))],
    ['over attributes', () => main().setAttribute('class', 'open')],
  ])('%s', async (_name, change) => {
    change();
    await rest(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('ten seconds after the policy has gone', async () => {
    main().innerHTML = story;
    await rest(20_000);
    expect(onChange).toHaveBeenCalledOnce();
    main().innerHTML = first + more;
    await rest(60_000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('ten seconds after a page was read that is no policy', async () => {
    main().innerHTML = story;
    watch(read());
    await rest(20_000);
    onChange.mockClear();
    main().innerHTML = story + more;
    await rest(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('after five changes', async () => {
    for (let round = 0; round < 10; round++) {
      main().innerHTML = round % 2 === 0 ? more : first;
      await rest(2000);
    }
    expect(onChange).toHaveBeenCalledTimes(5);
  });

  it('on a page that changes for ever what is no part of the policy', async () => {
    for (let round = 0; round < 10; round++) {
      document.body.append(document.createElement('hr'));
      await rest(2000);
    }
    main().innerHTML = more;
    await rest(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
