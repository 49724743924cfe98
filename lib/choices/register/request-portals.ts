/** Hosts where companies let people ask for their data, or stop its sale, through a privacy service. */
import { defineEntries, type Entry } from './entry';

/** The portal belongs to the service, the form to the company: only the company can say whether it still answers. */
const portal = (id: string, name: string, pages: readonly string[]): Entry => ({
  id,
  name,
  kind: 'data-request',
  pages,
  status: 'unknown',
  source: null,
  asOf: '2026-11-21',
});

export default defineEntries([
  portal('onetrust', 'OneTrust request form', [
    'privacyportal.onetrust.com',
    'privacyportal-eu.onetrust.com',
    'privacyportal-eu-cdn.onetrust.com',
    'privacyportal-cdn.onetrust.com',
    'privacyportal-uk.onetrust.com',
    'privacyportal-de.onetrust.com',
    'privacyportal-apac.onetrust.com',
    'privacyportaluat.onetrust.com',
    'my.onetrust.com/webform',
  ]),
  portal('trustarc', 'TrustArc request form', ['submit-irm.trustarc.com', 'submit-irm.trustarc.eu']),
  portal('transcend', 'Transcend privacy centre', ['privacy.transcend.io']),
  portal('ketch', 'Ketch privacy form', ['ketch.com', 'ketchcdn.com', 'ketchjs.com']),
  portal('datagrail', 'DataGrail request form', ['preferences.datagrail.io', 'datagrail.io/privacy-request']),
  portal('securiti', 'Securiti privacy centre', [
    'privacy-central.securiti.ai',
    'privaci.ai',
    'privacy-central.privaci.ai',
  ]),
  portal('osano', 'Osano request form', ['my.datasubject.com']),
  portal('termly', 'Termly request form', ['app.termly.io/dsar', 'app.termly.io/notify']),
  portal('didomi', 'Didomi privacy request', ['privacy-center.didomi.io', 'privacy-request.didomi.io']),
  portal('clarip', 'Clarip request form', ['clarip.com/datarequest', 'clarip.com/requests']),
  portal('wirewheel', 'WireWheel request form', ['ui.wirewheel.io', 'wirewheel.io/privacy-page']),
  portal('mine', 'Mine request form', ['portal.saymine.com', 'privacy.saymine.io']),
  portal('enzuzo', 'Enzuzo request form', ['app.enzuzo.com', 'my-data.enzuzo.com']),
]);
