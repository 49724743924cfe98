/** Which links and addresses of a policy are ways out, of which kind, and which stop something. */
import { describe, expect, it } from 'vitest';
import { findChoices } from '../../lib/choices/choices';
import type { Block, PolicyDocument } from '../../lib/policy/document';
import { block, heading, item, policy } from '../support/policy-with-links';

/** "kind href", with `!` where it stops something. */
const found = (document: PolicyDocument): readonly string[] =>
  findChoices(document).map((choice) => `${choice.kind}${choice.optOut ? '!' : ''} ${choice.href}`);

const of = (...blocks: readonly Block[]): readonly string[] => found(policy(blocks));

describe('the sentence decides what a link offers', () => {
  it.each([
    ['To stop interest-based ads on our pages, [click here](/ads).', ['advertising! /ads']],
    [
      'You can leave our newsletter list with [this form](/leave) or stop receiving it in your profile.',
      ['marketing! /leave'],
    ],
    [
      'If you would rather not have your visits measured by our analytics partner, opt out [here](/measure).',
      ['analytics! /measure'],
    ],
    ['You may ask us not to sell your details to other companies [on this page](/sale).', ['sale! /sale']],
    ['[Do Not Sell or Share My Personal Information](/dns)', ['sale! /dns']],
    ['[Your Privacy Choices](/choices)', ['sale! /choices']],
    ['To opt out of targeted ads, open [Privacy Choices](/choices).', ['advertising! /choices']],
    ['Change your newsletter subscriptions [here](/mail).', ['marketing! /mail']],
    ['Ask for a copy of your personal data [here](/copy).', ['data-request /copy']],
    ['[Cookie settings](/cookies#panel)', ['cookies! /cookies#panel']],
    ['Manage your cookie preferences [in our preference centre](/prefs).', ['cookies! /prefs']],
    ['You can delete Flash cookies by following [these steps](/steps).', ['flash! /steps']],
    ['You may review and correct the information in [your profile](/me) whenever you like.', ['account /me']],
    ['Close your account [here](/close).', ['account /close']],
    ['To exercise your rights under the law, fill in [our form](/form).', ['data-request /form']],
    ['To ask for a copy of your personal data, write to [our privacy officer](/officer).', ['contact /officer']],
    ['If you object to the processing of your data, tell us [here](/object).', ['account! /object']],
  ])('%s', (text, expected) => {
    expect(of(block(text))).toEqual(expected);
  });
});

describe('addresses named for a right are contacts', () => {
  it.each([
    [
      'Write to [data@shop.example](mailto:data@shop.example) to have your account deleted.',
      ['contact mailto:data@shop.example'],
    ],
    ['To unsubscribe, e-mail out@shop.example.', ['contact! mailto:out@shop.example']],
    ['To be removed from our mailing list, write to out _@_ shop.example.', ['contact! mailto:out@shop.example']],
    ['To opt out, write to out [at] shop dot example.', ['contact! mailto:out@shop.example']],
    ['Call [our free number](tel:+15550100) to opt out of marketing.', ['contact! tel:+15550100']],
    ['If you want to exercise your rights, write to rights@shop.example.', ['contact! mailto:rights@shop.example']],
    [
      'If you believe that your child has an account, contact kids@shop.example. We will delete the account.',
      ['contact mailto:kids@shop.example'],
    ],
    ['To opt out, write to [us](http://out@shop.example/).', []],
    ['To opt out, write to [out@shop.example](http://out@shop.example/).', ['contact! mailto:out@shop.example']],
  ])('%s', (text, expected) => {
    expect(of(block(text))).toEqual(expected);
  });
});

describe('links that are no way out', () => {
  it.each([
    'Read more in [our cookie policy](/cookie-policy).',
    'As explained in our [Terms](/terms), you may delete your account.',
    'You can delete what we hold about you. [Learn more](/more).',
    'We are a member of the [Fair Ads Guild](https://guild.example/members).',
    'We may suspend or close your account if you break [our rules](/rules).',
    'We do not sell your information; see [the report](/report).',
    'If you have questions about this policy, write to [info@shop.example](mailto:info@shop.example).',
    'Please click [here](/archive) to read about our archives.',
    'To complain, turn to [the commissioner](https://commissioner.example/complaint).',
    'To opt out of ads, visit [Shop](https://shop.example/).',
    'To opt out of ads, visit [Shop](https://www.shop.example/en/index.html).',
    'To opt out, see [section 4](#choices).',
    'To opt out, see [section 4](https://shop.example/privacy#choices).',
    'To opt out, [press here](javascript:optOut()).',
    'To opt out, [press here](data:text/html,hello).',
    'To opt out, [press here](vbscript:x).',
    'Opt out of nothing at all: [broken](http://).',
    'Offers end with either @shop.example or @mail.shop.example.',
  ])('%s', (text) => {
    expect(of(block(text))).toEqual([]);
  });
});

describe('what a sentence hangs on', () => {
  it('the sentence before', () => {
    expect(of(block('You may opt out of targeted ads. To do so, [click here](/ads).'))).toEqual(['advertising! /ads']);
  });
  it('not the sentence before, where it has its own purpose', () => {
    expect(of(block('You may opt out of targeted ads. Click [here](/list) to see a list of our partners.'))).toEqual(
      [],
    );
  });
  it('the lead-in of a list', () => {
    expect(of(item('You can opt out of advertising here:', '[Ad Guild](https://guild.example/stop)'))).toEqual([
      'advertising! https://guild.example/stop',
    ]);
  });
  it('the introduction of contact details', () => {
    const details = [
      block('If you wish to exercise your rights, contact us:'),
      block('By mail:'),
      block('E-mail: a@shop.example'),
    ];
    expect(of(...details)).toEqual(['contact! mailto:a@shop.example']);
  });
  it('the list that it completes', () => {
    const list = [
      block('You may ask for:'),
      item('You may ask for:', 'deletion of your account'),
      block('by writing to a@shop.example.'),
    ];
    expect(of(...list)).toEqual(['contact mailto:a@shop.example']);
  });
  it('a section that it names', () => {
    const details = { headings: ['How to contact us'] };
    const choices = findChoices(
      policy([
        block('To have your account deleted or to opt out, contact us at the address below.'),
        heading('How to contact us'),
        block('Shop, 1 Main Street', details),
        block('privacy@shop.example', details),
      ]),
    );
    expect(choices).toMatchObject([{ kind: 'contact', optOut: true, href: 'mailto:privacy@shop.example', block: 0 }]);
    expect(choices[0]?.quote).toContain('opt out');
  });
  it('nothing, where the details stand under a heading of their own', () => {
    expect(of(block('You may opt out of ads.'), heading('Contact'), block('E-mail: a@shop.example'))).toEqual([]);
  });
});

describe('a policy whose own address is not known', () => {
  const links = '[1](https://old.example/p#a) [2](https://old.example/p#b)';
  it('knows it by the fragments that its links share', () => {
    expect(found(policy([block(links), block('To opt out, see [below](https://old.example/p#c).')], null))).toEqual([]);
  });
  it('keeps links as the page has them', () => {
    expect(found(policy([block('To opt out of our ads, [go there](../ads.html).')], null))).toEqual([
      'advertising! ../ads.html',
    ]);
  });
});

describe('one entry a destination and kind', () => {
  it('in all its spellings, and the sentence that stops something speaks for it', () => {
    const spellings = [
      block('Manage your account data [here](http://www.shop.example/me/).'),
      block('You may opt out of location data in [your settings](https://shop.example/me).'),
    ];
    const choices = findChoices(policy(spellings));
    expect(choices.map((choice) => [choice.kind, choice.optOut, choice.label])).toEqual([
      ['account', true, 'your settings'],
    ]);
  });
  it('but one for each kind', () => {
    const kinds = ['To opt out of ads, [click](/me).', 'To unsubscribe from newsletters, [click](/me).'].map((text) =>
      block(text),
    );
    expect(of(...kinds)).toEqual(['advertising! /me', 'marketing! /me']);
  });
});

it('quotes the whole sentence and its block', () => {
  const [choice] = findChoices(policy([block('Hello.'), block('We like you. To opt out of ads, [click](/a). Bye.')]));
  expect(choice).toMatchObject({ quote: 'To opt out of ads, click.', block: 1, label: 'click' });
});

describe('known destinations tell what became of them', () => {
  const only = (text: string) => findChoices(policy([block(text)]))[0];
  it('a retired opt-out comes with its successor', () => {
    expect(only('To opt out, visit [the NAI](http://www.networkadvertising.org/managing/opt_out.asp).')).toMatchObject({
      kind: 'advertising',
      status: 'retired',
      replacement: { label: 'Global Privacy Control' },
    });
  });
  it('Flash settings need nothing opened any more', () => {
    const text =
      'Flash settings: [here](http://macromedia.com/support/documentation/en/flashplayer/help/settings_manager.html)';
    expect(only(text)).toMatchObject({ kind: 'flash', status: 'retired', replacement: { href: null } });
  });
  it('a working one is live, a stranger unknown', () => {
    expect(only('To opt out, install [this](https://tools.google.com/dlpage/gaoptout).')?.status).toBe('live');
    expect(only('To opt out, visit [this](https://ads.example/out).')).toMatchObject({
      status: 'unknown',
      replacement: null,
    });
  });
  it('a front page of the industry counts only where the sentence offers something', () => {
    expect(of(block('We belong to the [NAI](http://www.networkadvertising.org/).'))).toEqual([]);
    expect(of(block('To opt out, visit the [NAI](http://www.networkadvertising.org/).'))).toHaveLength(1);
  });
});

describe('what only the page’s script opens', () => {
  it.each([
    ['You can change your mind: [Cookie settings](#)', null, '#'],
    [
      '[Your Privacy Choices](https://shop.example/privacy#)',
      'https://shop.example/privacy#x',
      'https://shop.example/privacy#',
    ],
  ])('is offered by its label: %s', (text, url, href) => {
    expect(findChoices(policy([block(text)], url)).map((choice) => choice.href)).toEqual([href]);
  });

  it.each([
    'To opt out, [click here](#).',
    'You may unsubscribe [here](https://shop.example/privacy#).',
    'You can delete your account; [print this page](#).',
  ])('is not offered by its sentence: %s', (text) => {
    expect(findChoices(policy([block(text)]))).toEqual([]);
  });
});
