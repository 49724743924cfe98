/** How policies in English state `public-exposure`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      // "visible to other users"
      {
        says: 'Anything you write in the forum can be read by every visitor.',
        match: `
          (visible|viewable|viewed|seen|read|accessed|accessible|available|displayed|shown|exposed|searchable) ..6 (by|to) ..4 {onlookers}
          & {of-reader}
        `,
      },
      {
        says: 'What you post may be collected and used by others.',
        match: `
          (post|posted|posting|publish|submit|submitted|submission|submissions|upload|contribute|comments|forum|forums|boards|chat|profile|profiles|you
          ..2 (disclose|share|make|reveal)) ... (disclosed|collected|used|shared|reposted|copied) ..8 (by|to|with) ..4 ({onlookers}|others)
        `,
      },
      {
        says: 'Other members can see your profile.',
        match:
          '{onlookers} ..4 (can|may|might|will|could|to|who) ..2 (see|view|read|find|search|copy|contact you) & {of-reader}',
      },
      // "publicly available"; but not what is gathered from public sources
      {
        says: 'Reviews that you submit are publicly available.',
        match: `
          publicly ..2 (available|accessible|visible|viewable|displayed|posted|disclosed|shared|searchable|viewed|display|disclose|listed|show|post|
          identified|published|publish)
        `,
        unless: `
          (from|receive|obtain|collect|gather|combine) ..12 publicly | not ..3 publicly available
          | publicly (available|accessible) (sources|information|records|databases|data|social|websites|personal|personally)
          | publicly (or|and) commercially | commercially (or|and) publicly | aggregate*
        `,
      },
      {
        says: 'Anything you write on our message boards becomes public.',
        match: '(become|becomes|became|made|considered|make) ..4 (public|public information) & {of-reader}',
      },
      {
        says: 'If you post details in public areas of the site, strangers may use them.',
        match: `
          (post|posted|posting|disclose|submit|publish|share) ..12 (public|publicly) ..2 (area|areas|forum|forums|profile|profiles|spaces|section|
          sections)
        `,
      },
      {
        says: 'Your scores are displayed publicly.',
        match: '(displayed|display|disclosed|shared|posted|published|shown|made|post|share) ..3 publicly',
      },
      {
        says: 'Our message boards are public.',
        match: `(posts|posted|comments|profile|profiles|forums|boards|messages|submissions|reviews|username|areas) ..8 (is|are) ..2 public`,
      },
      {
        says: 'You share facts with other users.',
        match:
          '(sharing|share|shared|show|shown|reveal|display|displayed) ..10 with ..3 other (users|members|visitors|players)',
      },
      {
        says: 'We may publish your name and city if you win.',
        match: `
          (we|may|will|us|to) (publish|post|display|announce|print) ..3 your ..3 (name|photo|image|picture|comments|review|username|screen name|
          testimonial|testimonials|content|city|likeness)
        `,
      },
      {
        says: 'Reviews are published with your name.',
        match: `
          (reviews|review|comments|posts|postings|testimonials|photos|username|user id|screen name|nickname|avatar|profile|profiles) .. (is|are|be) ..2
          (published|displayed|shown|publicized|public|visible)
        `,
        unless: '(only|ads|advertisements|offers)',
      },
      {
        says: { text: 'Whatever you write there is public.', under: 'Public areas' },
        match: '(whatever|anything|everything|information) you ..8 (is|are|becomes) ..2 public',
      },
      {
        says: 'We share your first name with drivers.',
        match: '{pass-on} ..8 your ..6 with ..3 (drivers|riders|hosts|guests|buyers|sellers|other users|other members)',
      },
      { says: 'Your account is public at first.', match: '(account|profile) is ..3 public' },
      {
        says: 'Your public profile shows your name, photo and city.',
        match: 'your public profile',
        unless: '(receive|obtain|collect|access|import|get|gets) ..4 your public profile',
      },
      {
        says: 'Your username appears next to your reviews.',
        match: `
          (name|names|nickname|username|usernames|photo|picture|story|screen name|profile|avatar) ..8 (appear|appears|stand|stands|listed|featured|
          displayed|shown|credited) ..2 (next to|on|in|with|alongside|beside|throughout) ..4 (reviews|review|comments|posts|website|site|page|homepage|
          leaderboard|directory|winners|list|posting)
        `,
        unless: '(children|policy|company|logo|trademark)',
      },
      {
        says: 'We disclose your phone number to the buyer.',
        match: '{pass-on} ..4 to ..1 (buyer|seller|buyers|sellers|recipient|other party) ',
        unless: '{deal}',
      },
      {
        says: 'Your résumé can be viewed by employers.',
        match: '(searched|found|viewed|seen) ..3 by ..3 (employers|recruiters|buyers|sellers|hosts|guests)',
      },
      {
        says: 'We may publish your name and city if you win.',
        match: `we ..1 (publish|feature|display|list|post) your ..3 (name|photo|image|picture|comments|review|username|story|testimonial|content|city)`,
      },
      {
        says: 'Our website lists the names of donors.',
        match: '(our|the) (public)? (website|site|page|pages) ..2 (show|shows|list|lists|display|displays) ..3 names',
      },
      {
        says: 'Guests see your first name.',
        match: `
          (sellers|buyers|hosts|guests|drivers|riders|bidders|other members|other users) ..3 (receive|get|see|given|obtain) ..6 (name|names|address|
          phone|profile|photo|contact details)
        `,
      },
      {
        says: "When a sale is made, the seller learns the buyer's name and address.",
        match: `
          (the|your) (seller|buyer|host|guest|driver|rider) (receives|gets|sees|learns|is given|is told) ..6 (name|address|phone|profile|photo|contact
          details)
        `,
      },
      {
        says: 'Please bear in mind that our guest book is open to all the world.',
        match: `(guest book|guestbook|message board|bulletin board|forum|forums|chat|board|boards|blog|journal) (is|are) ..1 open to ..2 {onlookers}`,
      },
      {
        says: 'Drawings may be shown in our gallery with the first name of the artist.',
        match: `
          (drawings|photos|pictures|reviews|stories|artwork|entries|letters) ..6 (shown|displayed|published|featured|posted) ..2 (in|on) ..2 (gallery|
          website|site|page|home page|homepage)
        `,
      },
      {
        says: 'What you write in our chat becomes public.',
        match: '(chat|forums|boards|news groups|newsgroups|bulletin|areas) ... (becomes|become) ..1 public',
      },
      {
        says: 'You choose who can see your workouts.',
        match: '(choose|decide|control) who (can|may)? (see|sees|view|views) your',
      },
    ],
    no: [
      {
        says: 'Your profile is hidden from other users.',
        match:
          '(profile|name|address|account|posts|email|details|data|information) ..3 (hidden|concealed|kept) from ..3 {onlookers}',
      },
    ],
  },
  // Locked server rooms are a matter of security.
  never: [
    'to (nobody|no one) (but|except|other than) (you|yourself)',
    'public (authority|authorities|body|bodies|officials|agency|agencies)',
    'breach',
    '(government records|widely distributed media)',
    '(firewall|secure|secured|facility|facilities|locked|encrypted|environment|environments) ... public',
  ],
});

export const examples = defineExamples({
  yes: [
    'Anybody can read what you post on the message boards.',
    'The comments section is open to all, so your remarks can be seen by everyone.',

    'Your nickname and city stand next to every review you write.',

    'You choose who can see your workouts: everyone, your followers, or only you.',
  ],
  no: [
    'Your details are not visible to other members.',
    'We never publish your name.',

    'Your profile is not visible to other users.',
    'Other members can never see your address.',
    'Your photos are not publicly displayed.',
  ],
  silent: [
    'We collect public records.',
    'Our site is open to the public.',
    'Comments are moderated before they appear.',

    'We get facts from publicly available sources.',
    'Servers stand in secure rooms that are not accessible to the public.',
    'Public holidays may delay our reply.',
    'The public beta is open.',
    'We collect your name and email address.',
    'Your profile is visible to nobody but you.',
    'Public authorities may see your data.',
    'When you sign up through a network, we receive your public profile.',
  ],
});
