/** Location: where the reader or their device is, measured or inferred. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: 'location',
  isBroad: true,
  clauses: {
    yes: [
      '(position|location) (is|are) (also)? ..1 (sent|transmitted|reported|passed) to (us|our)',
      '(work out|determine|estimate|infer|guess|derive|tell|learn) ..4 (whereabouts|position|location|town) ..2 (from|by|using|through|via)',
      '(contain|contains|include|includes|record|carry) ..3 (coordinates|position|gps|geotag*) ..4 (of|where)',
      '(collect|collects|gather|learn|record|see|know|use|uses) where you are',
      '(geolocation|geo location|geolocational|geo targeting|geotargeting|geo targeted|geotag|geotags|geotagged|geofenc*|geographic (location|position|area|region|information)|geographical (location|area|region|position)|gps)',
      '(physical|precise|exact|approximate|general|current|device|real time|coarse|user|imprecise|specific) location',
      '(location|locations|position|positioning) (data|information|based|services|tracking|aware|history)',
      '(collect|collects|collected|collecting|receive|receives|determine|determines|track|tracks|infer|infers|derive|estimate|identify|obtain|access|know|use|uses|detect|including|include|includes|share|record) ..8 (your|device|devices|user|users|mobile|computer|their|its) (location|locations|whereabouts|position)',
      '(location|position|whereabouts) of (your|the|a|their|any|that) (device|phone|mobile|computer|browser|user|handset)',
      'your location ..6 (collect*|determine*|infer*|derive*|gps|ip|used|use|track*|from|via|based)',
      '(where|location) .. (you|device) ..3 (located|are) & (gps|wifi|wi fi|ip|cell|mobile|device)',
      '(demographic|device|usage|technical|log|other) (information|data) ..4 (such as|including|include|includes) ..8 (location|locations)',
      '(city|state|region|country and state|zip code|province|area) ..2 (from|in) which you ..3 (access|visit|connect|are located)',
      '(latitude|longitude|wifi access points|wi fi access points|cell (tower|towers))',
      { match: '^ ..4 (location|locations) !(of our|and hours) ', under: '(collect*|automatic*|geo*|location) ' },
      '(rough|coarse|geographic|users|members|customers|drivers|riders) (location|locations|whereabouts|position)',
      '(track|tracks|tracked|tracking|monitor|know|knows|determine|record|detect|estimate|find out|figure out) ..2 where (you|users|they|your device) ..2 (are|is|go|were)',
      '(track|tracks|monitor|monitors|record|records) ..3 (location|locations|position|whereabouts) (of|and)',
      '(whereabouts|coordinates) ..6 (collected|recorded|stored|sent|transmitted|tracked|shared|attached)',
      '(store|stores|record|collect|receive|read) ..4 (coordinates|whereabouts)',
      '(bluetooth|beacons|sensors) ..10 (presence|nearby|proximity)',
      '(work out|figure out|learn|guess|tell|derive|infer|estimate|determine|find) ..3 (city|location|region|area|country and city) ..2 (from|by|through|using|based on) ..2 (ip|network|internet)',
      '(tell|tells|show|shows|sends|inform|informs|let|lets) ..3 where (you|your device|the vehicle|the device) (are|is|goes|travels)',
      'location (is|are|may be|will be|can be) ..2 (collected|recorded|tracked|determined|stored|shared|sent|gathered|inferred)',
      '(your|current|exact|geographic) position',
      '(collect|collects|collecting|gather) :? (the|any|your|their|a)? . (location|whereabouts)',
      'from ..2 (ip|network) ..6 (estimate|infer|guess|work out|tell|determine|derive|learn) ..3 (town|city|region|location|area|where|country and city)',
      '(log|logs|store|stores|ask for|asks for|request|requests) your (location|whereabouts|position)',
    ],
    no: ['(not|never) ..6 (where|information about where) (you are|you go|it is)'],
  },
  never: [
    '^ (you|users) (can|may) ..3 (switch off|turn off|disable|stop|revoke|prevent)',
    '(ads|advertisements|advertising|offers) ..6 not (targeted|based)',
    '(our|store|stores|office|offices|server|servers|shop|retail|data center|secure|warehouse|facility|facilities|business|restaurant) (location|locations)',
    '(location|locations) of our',
    '(stored|processed|transferred|maintained|held) ..6 (in|at|to) ..4 (location|locations)',
  ],
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
    "Your phone's position is sent to us every minute while you run.",
    'We collect where you are in order to show shops nearby.',
    'We work out your approximate whereabouts from your IP address.',
    'Photos you upload may contain the coordinates of the place where they were taken.',
    'Your IP address shows roughly where you are located.',
    'Your coordinates are sent to our server.',
    'From your IP address we estimate which city you are in.',
    { text: 'Location information', leadIn: 'We collect the following:' },
    'Your phone tells us where you are.',
    'We work out your city from your IP address.',
    'Location is collected while the app is open.',
    'We gather GPS coordinates from your device.',

    'We may collect the location of your device by GPS.',
    'Your approximate location is derived from your IP address.',
    'The app uses location-based services to show shops nearby.',
    'We collect geolocation data when you allow it.',
    'Photos you upload may contain a geotag.',
    'Your whereabouts are determined from nearby cell towers and GPS.',
    { text: 'Your general location', leadIn: 'We automatically collect the following:' },
    'We do not collect your location except in our app.',
    'We do not track your location, except while you use the map.',
  ],
  no: [
    'We do not record where you go.',
    "We don't collect precise or approximate location.",
    'The site does not use geolocation.',

    'We do not collect geolocation data.',
    'The app does not track your location.',
    'Your precise location is never collected.',
    'Position data is not gathered.',
  ],
  silent: [
    'Our offices are in three locations.',
    'You can switch off GPS.',
    'Find a shop near you on our map page.',

    'Visit us at our shop location in Leeds.',
    'These ads are not targeted by where you are or your current location.',
    'Please give us your postal address.',
    'Data is stored at a secure location.',
    'The location of our servers is Canada.',
  ],
});
