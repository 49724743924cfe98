/** Word classes of those who receive data, and of those who see it. */
import type { Lexicon } from '../../../detect/net/pattern';

export const recipients: Lexicon = {
  others: `
      {third-parties}
      | like minded .
      | (other|outside|sports|consumer) (catalogs|charities|brands|nonprofits|associations|publications|stores|
      dealers)
      | (other|outside|reputable|these|such|some|various|another|certain|screened|vetted) (companies|company|firms|
      businesses|business|organizations|organization|parties|entities|vendors|merchants|marketers|retailers|
      publishers|persons|individuals|people)
      | companies
      | businesses
      | firms
      | charities
      | insurers
      | publishers
      | brokers
      | organizations
      | marketers
      | sponsors
      | co-sponsors
      | advertisers
      | merchants
      | retailers
      | agents
      | contractors
      | vendors
      | providers
    `,
  hired: `
      {service-providers}
      | consultants
      | sub-processors
      | sub-processor
      | (hosting|cloud|shipping|fulfillment|analytics|email|mail|mailing|newsletter|courier|booking|payment|delivery|
      credit card|it|technical|storage|marketing|research|customer support) (provider|providers|company|companies|
      firm|firms|processor|processors|vendor|vendors|partner|partners|service|services|platform|platforms)
      | (third party|external|outside) (provider|providers|companies|company|firms|vendors)
      | courier
      | couriers
      | carrier
      | carriers
      | postal service
      | mailing houses
      | shippers
      | freelancers
      | (billing|printing|mailing|support) (company|companies)
      | professional advisers
      | professional advisors
    `,
  vendors: `
      stripe
      | paypal
      | braintree
      | adyen
      | klarna
      | amazon web services
      | aws
      | google cloud
      | microsoft azure
      | cloudflare
      | mailchimp
      | sendgrid
      | zendesk
      | intercom
      | shopify
      | salesforce
      | hubspot
      | twilio
      | authorize.net
    `,
  'group-firms': `
      {affiliates}
      | group of companies
      | belong to ..4 group
      | family of
      | sister (site|sites|websites|brand|brands)
      | (companies|businesses|firms|entities|brands|sites) (we|that we|which we)? (own|control)
      | (companies|businesses|entities|brands|sites) (owned|controlled) by (us|.)
      | (businesses|companies|entities) in (our|its|the same) ..2 group
      | group (companies|members|entities)
      | (other|our) (brands|group companies|business units|divisions)
      | corporate parent
      | other . offices
      | other . . offices
      | (companies|members|entities|businesses|firms|hotels|shops|stores|sites|brands|banks|papers|clubs) (of|in|
      within) (our|the|its) ..2 (group|family)
      | (other|sister) .. (companies|brands) (we|that we) own
    `,
  'ad-firms': `
      (advertiser|advertisers|advertising|ad|ads|ad tech|adtech) (network|networks|company|companies|partner|partners|
      server|servers|exchange|exchanges|agency|agencies|technology companies|provider|providers|vendor|vendors|
      platform|platforms|affiliates|firms|technologies|technology)
      | advertiser
      | advertisers
      | (demand|supply|sell) side (platform|platforms|partners)
      | admob
      | google ads
      | (companies|firms|businesses) (that|who|which) advertise
      | network advertisers
      | advertising (service|services|technology|management|and marketing|or marketing|and data) (provider|providers|
      partners|partner|companies|vendors|firms)?
      | (network|third party|thirty party) (advertising|advertisement)
      | (ad|advertising) (serving|tech) (companies|company|partners|software)?
      | ad partners
    `,
  'show-ads': `
      (supply|supplies|serve|serves|serving|deliver|delivers|delivering|display|displays|displaying|show|shows|
      showing|place|places|placing|provide|target|present|offer|tailor|customize|manage|help|support) ..8 (ads|
      advertisements|advertising|ad|banners|advertisement)
    `,
  onlookers: `
      (every|each|any) (visitor|reader|user|member)
      | the public
      | general public
      | anyone
      | anybody
      | everyone
      | everybody
      | any (user|member|visitor|person|individual)
      | other (users|members|visitors|people|players|customers|individuals|readers|participants|subscribers|viewers|
      guests|consumers|registered|community|persons|parties|website)
      | others (who|on|in)
      | all (users|members|visitors|other)
      | entire world
      | whole world
      | all the world
      | search engines
      | strangers
      | (buyers|sellers|hosts|bidders|followers|teammates|opponents)
      | (the|your) (buyer|seller|host|driver|landlord|recipient)
      | people (you|who)
      | (users|members|visitors) of (the|our|this)
      | public
    `,
};
