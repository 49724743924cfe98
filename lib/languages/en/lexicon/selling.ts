/** Word classes of the sale of data. */
import type { Lexicon } from '../../../detect/net/pattern';

export const selling: Lexicon = {
  sell: `
    sell
    | sells
    | sold
    | selling
    | sale
    | rent
    | rents
    | rented
    | renting
    | rental
    | trade
    | trades
    | traded
    | trading
    | lease
    | leased
    | leasing
    | barter
    | market
    | loan
  `,
  saleable: `
      (your|anybody|anyone|personal|personally identifiable|user|users|customer|customers|member|members|subscriber|
      visitor|such|this|that|these|those|any|the|identifiable|contact) ..3 (information|data|details|info|particulars|files|names|
      address|addresses|numbers|record|records|pii|lists|list|emails)
      | (email|postal|mailing) (addresses|address|list|lists)
      | personal (information|data|details)
      | pii
      | identifiers
      | (internet|network|browsing|commercial|usage|geolocation|device) ..2 (information|data|activity)
      | information (about|from|on|of) (you|our|users|customers|individuals|visitors)
    `,
  'sell-link': `
      ,
      | party
      | person
      | persons
      | company
      | companies
      | entity
      | entities
      | organization
      | organizations
      | outside
      | other
      | one
      | else
      | anybody
      | lend
      | swap
      | or
      | and
      | nor
      | rent
      | lease
      | loan
      | trade
      | share
      | sharing
      | disclose
      | transfer
      | distribute
      | give
      | exchange
      | barter
      | provide
      | make
      | available
      | release
      | otherwise
      | to
      | third
      | parties
      | anyone
      | others
      | any
      | of
      | all
      | our
      | the
      | directly
      | market
      | swap
      | away
      | out
      | for
      | profit
      | from
      | monetary
      | consideration
      | license
      | ever
      | following
      | categories
      | certain
      | types
      | some
      | sell
      | use
      | such
      | shared
      | this
      | category
      | your
      | their
      | user
      | users
      | customers
      | with
      | nor
    `,
};
