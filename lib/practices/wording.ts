/** What people are told of every practice. Generated from the practice files by `npm run generate`. */

import type { PracticeId, Wording } from '../policy/practice';
import { wording as sale } from './sale';
import { wording as thirdPartyMarketing } from './third-party-marketing';
import { wording as advertisingPartners } from './advertising-partners';
import { wording as serviceProviders } from './service-providers';
import { wording as affiliates } from './affiliates';
import { wording as legalDisclosure } from './legal-disclosure';
import { wording as businessTransfer } from './business-transfer';
import { wording as aggregateSharing } from './aggregate-sharing';
import { wording as publicExposure } from './public-exposure';
import { wording as crossBorder } from './cross-border';
import { wording as cookies } from './cookies';
import { wording as thirdPartyCookies } from './third-party-cookies';
import { wording as flashCookies } from './flash-cookies';
import { wording as webBeacons } from './web-beacons';
import { wording as deviceIdentifiers } from './device-identifiers';
import { wording as logData } from './log-data';
import { wording as analytics } from './analytics';
import { wording as targetedAds } from './targeted-ads';
import { wording as crossSiteTracking } from './cross-site-tracking';
import { wording as socialWidgets } from './social-widgets';
import { wording as identityLinking } from './identity-linking';
import { wording as location } from './location';
import { wording as sessionRecording } from './session-recording';
import { wording as doNotTrack } from './do-not-track';
import { wording as globalPrivacyControl } from './global-privacy-control';
import { wording as marketingOptOut } from './marketing-opt-out';
import { wording as adOptOut } from './ad-opt-out';
import { wording as analyticsOptOut } from './analytics-opt-out';
import { wording as saleOptOut } from './sale-opt-out';
import { wording as cookieControls } from './cookie-controls';
import { wording as access } from './access';
import { wording as correction } from './correction';
import { wording as deletion } from './deletion';
import { wording as portability } from './portability';
import { wording as withdrawConsent } from './withdraw-consent';
import { wording as dataContact } from './data-contact';
import { wording as dataPayment } from './data-payment';
import { wording as dataHealth } from './data-health';
import { wording as dataBiometric } from './data-biometric';
import { wording as dataGovernmentId } from './data-government-id';
import { wording as dataDemographic } from './data-demographic';
import { wording as dataContacts } from './data-contacts';
import { wording as dataContent } from './data-content';
import { wording as dataBrowsing } from './data-browsing';
import { wording as dataSources } from './data-sources';
import { wording as aiTraining } from './ai-training';
import { wording as retention } from './retention';
import { wording as securityMeasures } from './security-measures';
import { wording as encryption } from './encryption';
import { wording as noGuarantee } from './no-guarantee';
import { wording as children } from './children';
import { wording as changeNotice } from './change-notice';
import { wording as certification } from './certification';
import { wording as privacyContact } from './privacy-contact';
import { wording as disputeResolution } from './dispute-resolution';

export const wording: Readonly<Record<PracticeId, Wording>> = {
  sale: sale,
  'third-party-marketing': thirdPartyMarketing,
  'advertising-partners': advertisingPartners,
  'service-providers': serviceProviders,
  affiliates: affiliates,
  'legal-disclosure': legalDisclosure,
  'business-transfer': businessTransfer,
  'aggregate-sharing': aggregateSharing,
  'public-exposure': publicExposure,
  'cross-border': crossBorder,
  cookies: cookies,
  'third-party-cookies': thirdPartyCookies,
  'flash-cookies': flashCookies,
  'web-beacons': webBeacons,
  'device-identifiers': deviceIdentifiers,
  'log-data': logData,
  analytics: analytics,
  'targeted-ads': targetedAds,
  'cross-site-tracking': crossSiteTracking,
  'social-widgets': socialWidgets,
  'identity-linking': identityLinking,
  location: location,
  'session-recording': sessionRecording,
  'do-not-track': doNotTrack,
  'global-privacy-control': globalPrivacyControl,
  'marketing-opt-out': marketingOptOut,
  'ad-opt-out': adOptOut,
  'analytics-opt-out': analyticsOptOut,
  'sale-opt-out': saleOptOut,
  'cookie-controls': cookieControls,
  access: access,
  correction: correction,
  deletion: deletion,
  portability: portability,
  'withdraw-consent': withdrawConsent,
  'data-contact': dataContact,
  'data-payment': dataPayment,
  'data-health': dataHealth,
  'data-biometric': dataBiometric,
  'data-government-id': dataGovernmentId,
  'data-demographic': dataDemographic,
  'data-contacts': dataContacts,
  'data-content': dataContent,
  'data-browsing': dataBrowsing,
  'data-sources': dataSources,
  'ai-training': aiTraining,
  retention: retention,
  'security-measures': securityMeasures,
  encryption: encryption,
  'no-guarantee': noGuarantee,
  children: children,
  'change-notice': changeNotice,
  certification: certification,
  'privacy-contact': privacyContact,
  'dispute-resolution': disputeResolution,
};
