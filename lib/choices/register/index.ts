/** The register of known destinations, gathered from its parts. */
import advertisingAssociations from './advertising-associations';
import advertisingCompanies from './advertising-companies';
import advertisingTools from './advertising-tools';
import analytics from './analytics';
import browsers from './browsers';
import consumerServices from './consumer-services';
import type { Entry } from './entry';
import flash from './flash';
import requestPortals from './request-portals';

export const entries: readonly Entry[] = [
  ...advertisingAssociations,
  ...advertisingTools,
  ...advertisingCompanies,
  ...analytics,
  ...flash,
  ...browsers,
  ...consumerServices,
  ...requestPortals,
];
