/** Word classes of what data is used for, and how that is stopped. */
import type { Lexicon } from '../../../detect/net/pattern';

export const purposes: Lexicon = {
  use: `
    use
    | uses
    | used
    | using
    | utilize
    | utilizes
    | utilized
    | employ
    | employs
    | employed
    | employing
    | place
    | places
    | placed
    | placing
    | set
    | sets
    | setting
    | deploy
    | deploys
    | serve
    | serves
    | implement
    | contain
    | contains
    | include
    | includes
    | incorporate
    | apply
    | make use of
    | rely on
    | work with
  `,
  'opt-out': `
      opt out
      | opts out
      | opting out
      | opted out
      | unsubscribe
      | unsubscribing
      | decline
      | refuse
      | object
      | discontinue
      | turn off
      | disable
      | stop (receiving|getting)
      | choose not
      | elect not
      | decide not
      | no longer (receive|wish|want)
      | be removed
      | remove (you|your|yourself)
      | cancel
      | do not (wish|want)
      | prefer not
      | would rather not
      | not (wish|want) to
      | not to (receive|have)
    `,
  marketing: `
      marketing
      | promotion
      | promotions
      | promotional
      | promote
      | advertise
      | advertising
      | offers
      | offer
      | solicitation
      | solicitations
      | direct mail
      | newsletter
      | newsletters
      | special offers
      | mailings
      | catalogs
    `,
  mailing: `
      email
      | emails
      | emailing
      | emailings
      | newsletter
      | newsletters
      | mailing
      | mailings
      | marketing
      | promotion
      | promotions
      | promotional
      | offer
      | offers
      | solicitation
      | solicitations
      | communication
      | communications
      | message
      | messages
      | alerts
      | announcements
      | notifications
      | catalog
      | catalogs
      | telemarketing
      | calls
      | sms
      | text
      | texts
      | correspondence
      | mail
      | subscription
      | subscriptions
      | bulletin
      | bulletins
      | brochures
    `,
  'targeted-ad': `
      (interest based|targeted|behavioral|behaviorally|online behavioral|personalized|tailored|customized|custom|
      relevant|cross context) ..3 (ad|ads|advertising|advertisement|advertisements|advertiser|advertisers)
      | ads personalization
      | ad personalization
      | ad targeting
      | (ad|ads|advertising|advertisements) (that (are|is))? (based on|tailored to|targeted to|customized to) (your|
      their|user|users|the interests)
    `,
};
