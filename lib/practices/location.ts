/** Location: where the reader or their device is, measured or inferred. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: 'location',
  clauses: {
    yes: [
      '(geolocation|geo location|geolocational|geographic location|geographical location|geographic area|physical location|precise location|exact location|approximate location|general location|current location|device location|gps|geo targeting|geotargeting|geotag|geotags|geofenc*)',
      '(location|locations) (data|information|based|services|tracking|aware)',
      '{collect} .. (your|device|devices|user|users|the|mobile|computer) (location|locations|whereabouts|position)',
      '(location|position) of (your|the|a|their|any) (device|phone|mobile|computer|browser|user)',
      '(your|device|user|approximate|precise) location .. (collect*|determine*|infer*|derive*|gps|ip|used|use|track*)',
      '(where|location) .. (you|device) .. (located|are) & (gps|wifi|wi fi|ip|cell|mobile|device)',
    ],
    no: [],
  },
});

export const wording = defineWording({
  group: 'tracking',
  name: 'Location',
  question: 'Does it know where you are?',
  why: 'Where you go shows where you live, work, pray and see a doctor.',
  says: {
    yes: 'It finds out where you are.',
    no: 'It says it does not find out where you are.',
    mixed: 'It contradicts itself about finding out where you are.',
  },
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'We may collect the location of your device by GPS.',
    'Your approximate location is derived from your IP address.',
    'The app uses location-based services to show shops nearby.',
    'We collect geolocation data when you allow it.',
    'Photos you upload may contain a geotag.',
    'Your whereabouts are determined from nearby cell towers and GPS.',
    { text: 'Your general location', leadIn: 'We automatically collect the following:' },
  ],
  no: [
    'We do not collect geolocation data.',
    'The app does not track your location.',
    'Your precise location is never collected.',
  ],
  silent: [
    'Visit us at our shop location in Leeds.',
    'Please give us your postal address.',
    'Data is stored at a secure location.',
    'The location of our servers is Canada.',
  ],
});
