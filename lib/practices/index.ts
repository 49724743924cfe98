/** What the detector knows of every practice, in catalogue order. Generated from the practice files by `npm run generate`. */

import type { Practice } from '../policy/practice';
import { practice as sale } from './sale';
import { practice as thirdPartyMarketing } from './third-party-marketing';
import { practice as advertisingPartners } from './advertising-partners';
import { practice as serviceProviders } from './service-providers';
import { practice as affiliates } from './affiliates';
import { practice as legalDisclosure } from './legal-disclosure';
import { practice as businessTransfer } from './business-transfer';
import { practice as aggregateSharing } from './aggregate-sharing';
import { practice as publicExposure } from './public-exposure';
import { practice as crossBorder } from './cross-border';
import { practice as cookies } from './cookies';
import { practice as thirdPartyCookies } from './third-party-cookies';
import { practice as flashCookies } from './flash-cookies';
import { practice as webBeacons } from './web-beacons';
import { practice as deviceIdentifiers } from './device-identifiers';
import { practice as logData } from './log-data';
import { practice as analytics } from './analytics';
import { practice as targetedAds } from './targeted-ads';
import { practice as crossSiteTracking } from './cross-site-tracking';
import { practice as socialWidgets } from './social-widgets';
import { practice as identityLinking } from './identity-linking';
import { practice as location } from './location';
import { practice as sessionRecording } from './session-recording';
import { practice as doNotTrack } from './do-not-track';
import { practice as globalPrivacyControl } from './global-privacy-control';
import { practice as marketingOptOut } from './marketing-opt-out';
import { practice as adOptOut } from './ad-opt-out';
import { practice as analyticsOptOut } from './analytics-opt-out';
import { practice as saleOptOut } from './sale-opt-out';
import { practice as cookieControls } from './cookie-controls';
import { practice as access } from './access';
import { practice as correction } from './correction';
import { practice as deletion } from './deletion';
import { practice as portability } from './portability';
import { practice as withdrawConsent } from './withdraw-consent';
import { practice as dataContact } from './data-contact';
import { practice as dataPayment } from './data-payment';
import { practice as dataHealth } from './data-health';
import { practice as dataBiometric } from './data-biometric';
import { practice as dataGovernmentId } from './data-government-id';
import { practice as dataDemographic } from './data-demographic';
import { practice as dataContacts } from './data-contacts';
import { practice as dataContent } from './data-content';
import { practice as dataBrowsing } from './data-browsing';
import { practice as dataSources } from './data-sources';
import { practice as aiTraining } from './ai-training';
import { practice as retention } from './retention';
import { practice as securityMeasures } from './security-measures';
import { practice as encryption } from './encryption';
import { practice as noGuarantee } from './no-guarantee';
import { practice as children } from './children';
import { practice as changeNotice } from './change-notice';
import { practice as certification } from './certification';
import { practice as privacyContact } from './privacy-contact';
import { practice as disputeResolution } from './dispute-resolution';

export const practices: readonly Practice[] = [
  sale,
  thirdPartyMarketing,
  advertisingPartners,
  serviceProviders,
  affiliates,
  legalDisclosure,
  businessTransfer,
  aggregateSharing,
  publicExposure,
  crossBorder,
  cookies,
  thirdPartyCookies,
  flashCookies,
  webBeacons,
  deviceIdentifiers,
  logData,
  analytics,
  targetedAds,
  crossSiteTracking,
  socialWidgets,
  identityLinking,
  location,
  sessionRecording,
  doNotTrack,
  globalPrivacyControl,
  marketingOptOut,
  adOptOut,
  analyticsOptOut,
  saleOptOut,
  cookieControls,
  access,
  correction,
  deletion,
  portability,
  withdrawConsent,
  dataContact,
  dataPayment,
  dataHealth,
  dataBiometric,
  dataGovernmentId,
  dataDemographic,
  dataContacts,
  dataContent,
  dataBrowsing,
  dataSources,
  aiTraining,
  retention,
  securityMeasures,
  encryption,
  noGuarantee,
  children,
  changeNotice,
  certification,
  privacyContact,
  disputeResolution,
];
