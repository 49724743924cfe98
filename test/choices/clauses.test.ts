/** Which of a sentence's links it offers, and what only sounds like an offer: expected hrefs, `*` where they stop something. */
import { describe, expect, it } from 'vitest';
import { findChoices } from '../../lib/choices/choices';
import { block, policy } from './policy-of';

const offered = (text: string): string =>
  findChoices(policy([block(text)]))
    .map(({ href, optOut }) => href + (optOut ? '*' : ''))
    .join(' ');

describe('the links that a sentence offers', () => {
  it.each([
    ['/b*', 'Learn more at [their site](/a), and to opt out, visit [this page](/b).'],
    ['/b*', 'For details on how AdCo works see [its FAQ](/a); you can opt out [here](/b).'],
    ['/b*', 'You can read about AdCo [here](/a) and opt out of its cookies [here](/b).'],
    [
      '/b*',
      "AdCo's [privacy policy](/a) describes its practices. To opt out of AdCo's tracking, please use [this link](/b).",
    ],
    ['/b*', 'We work with [AdCo](https://adco.example/company) to show ads. You may opt out at [its choice page](/b).'],
    ['/b*', 'We use [Statly](/s), a web analysis service; to refuse its cookie, click [here](/b).'],
    ['/b*', 'Our newsletters are sent with [MailCo](/m), and you can unsubscribe at any time through [this form](/b).'],
    ['/b*', 'If you do not want [cookies](/c) to be stored, change the settings of your browser as shown [here](/b).'],
    ['/b', 'To correct your data, log in to [your account](/b) as set out in [our help pages](/h).'],
    [
      'mailto:a@b.example',
      'For questions about this policy, or to reach our privacy team about access to your data, write to [a@b.example](mailto:a@b.example).',
    ],
    [
      'mailto:a@b.example*',
      'Simply reply with the word UNSUBSCRIBE in the subject line to [a@b.example](mailto:a@b.example).',
    ],
    [
      'mailto:a@b.example',
      'Under California law you may ask, once a year and free of charge, which third parties received your data for marketing: [a@b.example](mailto:a@b.example).',
    ],
    ['/b*', "AdCo gives visitors a way not to be tracked; see [AdCo's page](/b)."],
    ['/b*', 'You may also tell us [here](/b) that you would prefer not to be contacted for surveys.'],
    [
      '/b*',
      "Google's advertising settings let you control which ads you see: [https://adssettings.google.example/b](/b)",
    ],
    ['/b*', 'You can set your browser add-on [here](/b) to keep AdCo from seeing your visits.'],
    ['/b*', "If you'd like to opt out of having your data used for this, click [here](/b)."],
    [
      '/b*',
      'The following page offers a single place to opt out of ad targeting from all member companies: [guild.example/choices](/b).',
    ],
    [
      '/b*',
      'For more information about this practice and to know your choices about not having this information used by these companies, click [here](/b).',
    ],
    ['/b*', 'Users can set preferences for how AdCo advertises to them on the [Ad Preferences page](/b).'],
    [
      'mailto:a@b.example',
      'If you are a parent and learn that your child has given us data, write to [a@b.example](mailto:a@b.example) and we will delete it.',
    ],
    [
      'mailto:a@b.example',
      'If we hold data of your child by mistake, please notify us at [a@b.example](mailto:a@b.example) so that we can remove it.',
    ],
    [
      'mailto:a@b.example',
      'If you find an error in your information, please let us know by e-mail: [a@b.example](mailto:a@b.example)',
    ],
    ['mailto:a@b.example', 'Should your e-mail address change, please inform us at [a@b.example](mailto:a@b.example).'],
    ['/b', 'To modify what friends see of you, open [privacy settings](/b).'],
    ['/b', 'Registered users may review their details on the [My Profile](/b) page.'],
    ['/b*', 'To opt out of the DART cookie, visit the [AdCo network privacy policy](/b).'],
    [
      '/b*',
      "You may opt out of the use of the tracking cookie by visiting [AdCo's ad and content privacy policy](/b).",
    ],
    [
      'mailto:a@b.example*',
      'If you wish to be removed from our postal mailing list, kindly send your full name and address to [a@b.example](mailto:a@b.example).',
    ],
    ['mailto:a@b.example*', 'Not interested in receiving our mail? Tell us: [a@b.example](mailto:a@b.example)'],
    [
      'mailto:a@b.example*',
      'To opt out of such sharing, e-mail us at a@b.example with "No sharing" in the subject line.',
    ],
    [
      'mailto:a@b.example',
      'To find out what personal information we hold about you, please contact our Data Protection Officer at [a@b.example](mailto:a@b.example).',
    ],
    [
      'mailto:a@b.example',
      'Please send your request in writing to [a@b.example](mailto:a@b.example) and include proof of identity.',
    ],
    ['/b', 'You can review the data you gave us on the [Account page](/b), and correct it there.'],
    ['/b', '[Sign in](/b) to update your contact information.'],
    ['/b', 'If you have an account with us, [log in](/b) and choose "Edit profile" to amend your details.'],
    ['/b', 'Click [here](/b) to close your account.'],
    ['/b*', 'Click [here](/b) to stop receiving our weekly digest.'],
    ['/b*', "[Click here](/b) if you'd like off our list."],
    ['/b*', "AdCo's opt-out page: [http://adco.example/b](/b)"],
    ['/b*', 'We respect your choice. [Opt out](/b) of ad personalisation.'],
    [
      '/b*',
      'You can visit this page to opt out of interest-based advertising by participating companies: [http://guild.example/choices](/b).',
    ],
    ['/b* /c*', 'The industry runs two opt-out pages: [the Guild](/b) and [the Alliance](/c).'],
    ['/b* /c* /d*', 'You may opt out of ad networks at [A](/b), [B](/c), or [C](/d).'],
    ['/b* /c*', 'If you are in Europe, opt out at [A](/b); if you are in Canada, use [B](/c).'],
    ['/b* /c*', 'To opt out of AdCo, visit [A](/b), and for BidCo see [B](/c).'],
    ['/b*', 'To opt out of AdCo, visit [A](/b); for more information about AdCo, see [its policy](/c).'],
    ['/b*', 'You can opt out by clicking [here](/b), and you can read more about cookies at [allcookies.example](/c).'],
    ['/b*', 'AdCo ([privacy policy](/c)) offers an opt-out [here](/b).'],
    ['/b*', 'AdCo: [Privacy policy](/c) | [Opt out](/b)'],
    ['/b*', '[AdCo](https://adco.example/) - [Opt-out](/b)'],
    [
      '/b*',
      'AdCo (see [adco.example](https://adco.example/about)) serves our ads; you can opt out at [adco.example/optout](/b).',
    ],
    ['/contact*', 'If you no longer want our catalogue, [contact us](/contact).'],
    ['/b*', 'SocialCo lets members manage their ad settings [here](/b).'],
    ['/b', "You can change who sees your posts in [SocialCo's privacy settings](/b)."],
    [
      'mailto:a@b.example*',
      'Under the GDPR you have the right to access, rectify and erase your data; to exercise it, write to [a@b.example](mailto:a@b.example).',
    ],
    [
      'mailto:a@b.example',
      'We will provide, on request, a list of the data we hold: [a@b.example](mailto:a@b.example).',
    ],
    ['mailto:a@b.example', 'To unlock or delete your account, mail [a@b.example](mailto:a@b.example).'],
    ['/b*', 'You can turn off location in [settings](/b).'],
    ['/b*', 'You may at any time prevent our cookies from being set with a setting of your browser; see [help](/b).'],
    ['/b*', "If you don't want AdCo to record visits, install [this extension](/b)."],
  ])('%s: %s', (hrefs, text) => {
    expect(offered(text)).toBe(hrefs);
  });
});

describe('no offer', () => {
  it.each([
    'You cannot opt out of messages about your order; see [shipping](/x) for what we send.',
    'Opting out does not mean that you see no ads; [learn why](/x).',
    'If you opt out, some [features](/x) may not work.',
    'We honour the choices that you made on [partner sites](/x).',
    'Even if you unsubscribe, we may still send [service notices](/x).',
    'If you decline cookies, you may be unable to use [the forum](/x).',
    'Visitors who refuse cookies can still read [our magazine](/x).',
    'We do not want you to send us [sensitive data](/x).',
    'We will delete your comments if they break [our rules](/x).',
    'AdCo has joined the [Ad Guild](https://guild.example/members) and follows its code, which gives people choices.',
    'Our partners include [AdCo](/a), [BidCo](/b) and [ClickCo](/c), each of which offers an opt-out.',
    'Please review the [privacy statement](/x) of AdCo to learn how to opt out.',
    'To learn how we use cookies to limit fraud, see [this article](/x).',
    'If you do not agree with [these terms](/x), please do not use the site.',
    'If you do not agree to this policy, please leave [our site](/x).',
    'When you cancel your order, we refund it as described [here](/x).',
    'To update your browser, go to [this page](/x).',
    'To change your language, click [here](/x).',
    'Please visit [our investor site](/x) to request a copy of the annual report.',
    'For a copy of the standard contractual clauses, write to [a@b.example](mailto:a@b.example).',
    'You may request a copy of our Binding Corporate Rules at [a@b.example](mailto:a@b.example).',
    'To request permission to reprint, e-mail [a@b.example](mailto:a@b.example).',
    'If you choose not to register, you can browse [the catalogue](/x) as a guest.',
    'You can remove items from your [basket](/x) at any time.',
    'If you wish to verify the seal, click [here](/x).',
    'To verify our certification, visit [SealCo](https://seal.example/v).',
    'Subscribers can access the archive [here](/x).',
    'For questions about this policy, or to reach our privacy team, write to [a@b.example](mailto:a@b.example).',
    'You can check our [cookie list](/x) to see who sets cookies.',
    'We use [pixels](/x) to learn which e-mails you open, and we stop sending those that you ignore.',
    'Third parties such as [VidCo](/v) may set cookies when you play a video; we cannot control these cookies.',
    'We do not control [these companies](/x) or what they do with your data.',
    'If you wish to know more about cookies, see [allcookies.example](https://allcookies.example/guide).',
    '[Ad Guild](https://guild.example/) certifies our compliance with its self-regulatory principles.',
    'We limit access to your data to employees who need it; see [security](/x).',
    'We keep your data until you delete your account, as [our retention page](/x) explains.',
    'If you believe your rights were violated, you can complain to the [authority](https://auth.example/complain).',
    'Please direct any complaints about unsolicited e-mail to [a@b.example](mailto:a@b.example).',
    'If you receive an unwanted mail that claims to be from us, forward it to [a@b.example](mailto:a@b.example).',
    'Do not share your password with anyone; read [our tips](/x).',
    'We share reports with [advertisers](/x), which do not identify you.',
    'The [European Commission](https://ec.example/adequacy) lists countries with adequate protection of your data.',
    'Standards for behavioural advertising are published by [the Guild](https://guild.example/principles).',
    'Please e-mail [a@b.example](mailto:a@b.example) if you would like to advertise in our newsletter.',
    'If you want to stop smoking, see [our guide](/x).',
    'Please send your order in writing to [a@b.example](mailto:a@b.example).',
    '[Sign in](/b) to see our latest offers.',
    "For more about our partners' use of cookies, see [partners](/x).",
    'We encourage you to read the [privacy statements](/x) of every site that collects information.',
    'You may also visit [FTC](https://ftc.example/privacy) to learn about protecting your privacy online.',
    'If you want to know how to protect your identity, [read this](/x).',
    '[Contact us](/contact) with any questions about your privacy choices.',
    'If you have questions about this policy or your privacy choices, e-mail [a@b.example](mailto:a@b.example).',
    'To report a lost card, call [0800](tel:0800).',
    'By unchecking the box you tell us not to send mail; see the [sample form](/x).',
    'Some browsers send a "Do Not Track" signal; learn more at [dnt.example](https://dnt.example/about).',
    'We do not respond to Do Not Track; [here](/x) is why.',
    "California's [Shine the Light law](https://law.example/1798) lets residents ask how data is shared.",
    'Read the text of the [CCPA](https://law.example/ccpa), which gives you the right to delete data and to opt out of its sale.',
    'Under the [GDPR](https://law.example/gdpr) you have the right to access, rectify and erase your data.',
    'If your account was suspended and you want to appeal, mail [a@b.example](mailto:a@b.example).',
    'To apply to remove a review that breaks our rules, go to [report](/x).',
    'If you would like to receive our newsletter, sign up [here](/x).',
    'To change or cancel your subscription plan, visit [billing](/x).',
    'Do you want to limit spending? Set a budget [here](/x).',
    'We use the plug-in of [VidCo](/v), and by watching, you agree that it sets cookies.',
    "AdCo may collect data for ads on other sites. See [AdCo's terms](/x).",
    'Data that you delete stays in backups for a month, as [this page](/x) tells.',
    'When you delete your account, we remove the data within 30 days; see our [retention table](/x).',
    'You must tell us if your data changes; see [terms](/x).',
    'Personal data is corrected automatically from [the public register](/x).',
    "If you don't want to wait, use [our chat](/x).",
    'Employees of [Acme](/x) may exercise their rights with their employer.',
  ])('%s', (text) => {
    expect(offered(text)).toBe('');
  });
});
