/** Word classes that the patterns share. An umlaut is kept; ß is spelled ss. */
import type { Lexicon } from '../../../detect/net/pattern';
import { any } from '../../listed-patterns';

export const lexicon: Lexicon = {
  you: 'sie|du|ihr',
  can: 'dürfen|kannst|könnt|können|könnten',
  want: 'möchte|möchten|möchtest|möchtet|will|willst|wollen|wünschen|wünschst|wünscht',
  consent: any(
    'einverständnis|einverständniserklärung|einwilligung|einwilligungen|einwilligungserklärung',
    'erlaubnis|genehmigung|zustimmung',
  ),
  withdraw: any(
    'entziehen|widerruf|widerrufe|widerrufen|widerrufs|widerrufst|zurücknehmen|zurückziehen',
    'zurückzunehmen|zurückzuziehen',
  ),
  /** What letters come by. */
  list: any(
    'abo|abonnement|benachrichtigungen|emails|infobrief*|mailing*|newsletter*|rundbrief*|rundmail*|verteiler',
    'werbe*',
  ),
  /** What companies do with data, and what they do it with. */
  tracking: any(
    'analyse|aufzeichnung|auswertung|cookie|cookies|datenerfassung|datenerhebung|datenübermittlung',
    'datenübertragung|datenverarbeitung|einsatz|erfassung|erhebung|messung|nutzung|profilbildung',
    'sammlung|setzen|speicherung|tracking|verarbeitung|verknüpfung|verwendung|weitergabe|zuordnung',
    'übermittlung|übertragung',
  ),
  prevent: 'ausschliessen|unterbinden|unterbunden|unterdrücken|verhindern|verhinderst|verhindert|vermeiden',
  tracked: any(
    'analys*|erfass*|erheb*|erhoben|gesammelt|gesetzt|gespeichert|nutz*|sammel*|setz*|speicher*',
    'verarbeit*|verknüpf*|verwende*|zugeordnet|zuordne*|übermittel*|übertrag*',
  ),
  refuse: any(
    'abgelehnt|ablehnen|ablehnst|ablehnung|abzulehnen|blockieren|blockiert|sperren|unterdrücken',
    'untersagen|verbieten|verweigern|zurückweisen',
  ),
  /** What is held about a person and can be seen, changed or deleted; not „weitere Informationen“. */
  held: any(
    'account|accounts|angaben|beiträge|benutzerkonto*|daten|eintrag|einträge|kommentare|konto',
    'kontodaten|kontos|kundenkonto*|nutzerkonto*|profil|profildaten|profils|stammdaten',
  ),
  change: any(
    'aktualisieren|anpassen|bearbeiten|berichtigen|deaktivieren|einsehen|einzusehen|entfernen',
    'exportieren|gelöscht|herunterladen|korrigieren|löschen|löschst|schliessen|sperren|verwalten',
    'ändern',
  ),
  ask: any(
    'anfordern|anzufordern|beantragen|bitten|erbitten|erfragen|erhalten|ersuchen|fordern|verlangen',
    'verlangst',
  ),
  adjust: any(
    'anpassen|anzupassen|aufrufen|bearbeiten|einstellen|festlegen|konfigurieren|treffen|verwalten',
    'verändern|vornehmen|widerrufen|ändern|öffnen',
  ),
  digits: '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
};
