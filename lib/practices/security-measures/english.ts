/** How policies in English state `security-measures`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const guard = `
  (protect|protects|protected|protecting|protection|secure|secures|secured|securing|safeguard|safeguards|safeguarding|guard|guards|guarding|shield|
  shields|shielded)
`;

const measure = `
  (measures|measure|procedures|safeguards|safeguard|precautions|steps|practices|technologies|technology|controls|efforts|mechanisms|systems|standards|
  protocols|policies|features)
`;

const staff =
  '(employee|employees|staff|personnel|persons|people|those|who|individuals|contractors|associates|parties|agents)';

export const rules = defineRules({
  exceptActors: ['strangers', 'you'],
  clauses: {
    yes: [
      {
        says: 'A monitoring programme checks our servers for weak points day and night.',
        match: `
          (program|system|team|software|tool|tools) ..1 (watches|monitors|checks|scans|tests) ..2 (systems|servers|network|networks|infrastructure) ..1
          for ..3 (vulnerabilities|weaknesses|weak points|intrusions|attacks|threats)
        `,
      },
      {
        says: 'We take steps so that your data is kept securely.',
        match: `
          ({your-data}|data|information|it) ..3 (is|are|be) ..2 (treated|handled|processed|held|stored|kept|dealt with) ..1 (securely|safely|
          confidentially|in confidence|with care)
        `,
      },
      {
        says: 'We run a security system that watches for intruders day and night.',
        match: `
          (maintain|maintains|have|has|use|uses|run|runs|operate|operates|employ|employs) ..4 security (system|systems|program|programme|team|
          monitoring|infrastructure|staff)
        `,
      },
      {
        says: 'Staff are trained to treat your data in confidence.',
        match: `(staff|employees|personnel|workers) (are|is) ..2 trained ..8 (confidence|confidential|confidentiality|security|privacy|protect)`,
      },
      {
        says: 'Access to our computers is guarded by passwords.',
        match: `
          (access|entry) to ..6 (computers|computer|servers|systems|records|data|files|buildings|database|databases) ..2 (is|are) ..2 (guarded|
          protected|controlled|secured) by
        `,
      },
      {
        says: 'We guard your data with locked doors and alarms.',
        match: '(guard|guards|lock|locks|locked) ..4 ({your-data}|records|servers|doors)',
      },
      {
        says: 'We limit the number of people who have access.',
        match: '(limit|limits|limiting) the number of ..2 (people|persons|employees|staff|individuals) ..4 access',
      },
      {
        says: 'Our staff have access to it only when they need it.',
        match:
          '(employees|staff|contractors|personnel|people) ..4 (have|has|with) access ..6 only ..4 (to|in order|when|as|where)',
      },
      { says: 'The files are only accessible to our nurses.', match: 'only accessible (to|by)' },
      {
        says: 'Access to your personal information by our staff is restricted.',
        match: 'access to ..4 {your-data} by ..6 (is|are) (limited|restricted)',
      },
      {
        says: 'Steps are taken to prevent unauthorised people from reading your records.',
        match: `
          (prevent|stop|keep) ..2 (unauthorized|unauthorised|outside|other) (people|persons|parties|users|individuals|access) ..3 (from)? (reading|
          seeing|getting|accessing|using|obtaining)
        `,
      },
      {
        says: 'Our employees are bound to keep your data confidential.',
        match: `(employees|staff|contractors|personnel) ..2 (bound|obliged|required) to ..3 (keep|maintain|treat|protect|confidential*)`,
      },
      {
        says: 'We use technical and organizational measures to protect your data.',
        match: `(have|has|use|follow|adopted|in place) ..3 (procedures|measures|safeguards|precautions|controls) to (protect|guard|secure|safeguard)`,
      },
      {
        says: 'We regularly test our systems for weaknesses.',
        match: '{we} ..3 (test|audit|penetration test) ..3 (systems|defenses|networks|safeguards|security|servers)',
      },
      {
        says: 'We take reasonable steps to keep your data from being lost or stolen.',
        match: `(keep|prevent|stop) ..6 {your-data} ..3 from (being|getting)`,
      },
      {
        says: 'Your account is protected by a password.',
        match: '(protected (by|with|through|using) ..3 (password|passwords)|password protected)',
      },
      {
        says: {
          text: 'We follow generally accepted industry standards to protect what you submit.',
          under: 'Security',
        },
        match: `(industry|accepted) ..4 standards ..6 ${guard}`,
      },
      {
        says: 'Your personal information is shielded by strict security procedures.',
        match: `{your-data} ..4 ${guard} ..2 (by|with|through) ..6 (security|technology|technologies|firewalls|measures|procedures)`,
      },
      {
        says: 'We value your trust and work hard to protect it.',
        match: '(work|works|strive|strives) ..4 (protect|safeguard|secure) (it|them|this|that)',
      },
      {
        says: 'We take reasonable steps to safeguard your information against theft.',
        match: `
          (security|protective|technical|physical|administrative|organizational|organisational|managerial|commercially reasonable|industry standard|
          appropriate|reasonable|strong|precautionary|commercially acceptable) ..5 ${measure} ..16 (${guard}|prevent|unauthorized|security|secure|loss|
          misuse|theft)
        `,
      },
      {
        says: 'Physical safeguards are in place at our offices.',
        match: `
          (security|technical|physical|administrative|organizational|organisational|electronic) ..4 (safeguards|measures|safeguard|precautions) ..6
          (place|taken|take|implemented|used|include|such)
        `,
      },
      {
        says: 'We use technical and organizational measures to protect your data.',
        match: `
          (take|takes|taken|use|uses|implement|implements|implemented|maintain|maintains|employ|employs|adopted|have|has) ..8 (security|technical|
          physical|administrative|organizational|organisational|electronic) ..5 ${measure}
        `,
      },
      {
        says: 'We use technical and organizational measures to protect your data.',
        match: `
          ${measure} ..8 (to|that|which|designed|against|for) ..5 ${guard} ..10 ({your-data}|security|data|information|confidentiality|integrity)
        `,
      },
      {
        says: 'We take reasonable steps to safeguard your information against theft.',
        match: `${guard} ..12 (from|against) ..6 (unauthorized|loss|misuse|theft|access|disclosure|alteration|accidental|destruction|malicious)`,
      },
      {
        says: 'Locks prevent unauthorized access.',
        match: '(prevent|against|from) ..3 unauthorized ..3 (access|use|disclosure|persons|users|parties|attempts)',
      },
      {
        says: { text: 'firewalls and access controls', leadIn: 'We protect data with:' },
        match: `
          (firewall|firewalls|intrusion detection|(secure|secured|restricted|protected) ..1 (server|servers|network|networks|facility|facilities|
          database|databases|environment|socket|connection|area)|data center security|two factor authentication|multi factor authentication|two step
          verification|antivirus software|anti virus software|virus protection|penetration test*|vulnerability scan*|scanned ..8 (security|
          vulnerabilities|malware)|security audit*)
        `,
      },
      {
        says: 'We restrict access to those who answer your letters.',
        match: `(limit|limits|limited|limiting|restrict|restricts|restricted|restricting) ..3 access ..10 ${staff}`,
      },
      {
        says: 'Access to customer records is limited to staff who need it for their work.',
        match: `(access|accessible) ..12 (limited|restricted|only) ..4 (to|by) ..8 ${staff}`,
      },
      {
        says: 'Only nurses and staff who need it for their work see your file.',
        match: `only ..8 ${staff} ..8 (access|need)`,
      },
      {
        says: 'Access is granted on a need-to-know basis.',
        match: '(a|strict|strictly) need to know|need to know (basis|principle)|business need|legitimate need',
      },
      {
        says: 'Orders are sent over SSL.',
        match: '(ssl|tls|secure socket|secure sockets|encrypt|encrypts|encrypted|encryption|pgp)',
      },
      {
        says: 'Contractors must agree to keep the personal information confidential: they are required to protect the confidentiality of your data.',
        match: `
          (required|obligated|require|bound|obliged|agree|agreed|requires|demand) ..8 (confidential|confidentiality|security|secure|safeguard|protect|
          protection) ..10 {your-data}
        `,
      },
      {
        says: 'Our employees are bound to keep your data confidential.',
        match:
          '(keep|keeps|maintain|maintains|ensure|ensures|kept) ..6 {your-data} ..5 (secure|safe|confidential|private)',
      },
      {
        says: 'We keep your letters confidential.',
        match: '(we|keeps) keep? your ..5 (private|confidential|secure|safe)',
      },
      {
        says: 'Your information is kept secure.',
        match: '{your-data} ..3 (is|are|be) ..3 (secure|secured|protected|safe|kept confidential)',
      },
      {
        says: 'We use technical and organizational measures to protect your data.',
        match: `
          (work|works|strive|strives|seek|effort|efforts|endeavor|endeavors|try|take|takes|use|uses|employ|designed|dedicated|priority) ..8 (protect|
          safeguard|secure|protecting) ..4 {your-data}
        `,
      },
      {
        says: 'Contractors must agree to keep the personal information confidential: they are required to protect the confidentiality of your data.',
        match: `(maintain|maintains|protect|ensure|preserve|protecting|maintaining) ..3 (security|confidentiality|integrity) ..6 {your-data}`,
      },
      {
        says: 'We go to great lengths to keep your data out of the wrong hands.',
        match: '(keep|keeps|keeping) {your-data} ..3 (wrong hands|hands of others)',
      },
      {
        says: 'Our staff may look at your data only if their work calls for it.',
        match: `
          (employee|employees|staff|personnel|workers|contractors) ..4 (may|can|allowed to) ..4 (see|access|look at|view|open) ..4 only ..1 (if|when|
          where|as|for|to)
        `,
      },
      {
        says: 'Only two people in our office hold the key to the room where your file lies.',
        match: 'only ..4 (people|persons|employees|staff) ..8 (hold|holds|have|has) ..2 (key|keys|access) ',
      },
      {
        says: 'Employees sign confidentiality agreements and access production only through a VPN with hardware keys.',
        match:
          '(sign|signed|bound by) ..2 (confidentiality|non disclosure|nondisclosure) (agreement|agreements|obligations)',
      },
    ],
  },
  never: [
    `
      (interest|interests|purpose|purposes) ..14 (protect|protecting|prevent|preventing|secure|securing) ..3 (against|fraud|misuse|abuse|harm)
      | (interest|interests|purposes|reasons) : ... (protect|protecting|prevent|preventing) ..2 (against|misuse|abuse|fraud)
    `,
    '(important|essential|crucial|up) (for|to) you to (protect|keep|guard|secure)',
    `^ ..3 (to|for) (protect|protecting|prevent|preventing) (against)? ..3 (fraud*|abuse|misuse|spam|illegal|malicious|deceptive)`,
    '(was|were) invented',
    '(policy|statement|notice|section) ..6 (explain|explains|describes|describe|outlines|covers|tells|discloses|sets out)',
    '(how|why) (and why)? (we|your|do we|do i)',
    '(protect and defend|rights and property|misuse or unauthorized use of ..3 (site|website|services))',
    '(importance of|purpose of this|laws that|you should|please|your responsibility|you are responsible)',
  ],
});

export const examples = defineExamples({
  yes: [
    'We see to it that your records are handled safely.',

    'Our servers stand behind a firewall in a locked room.',

    'Our staff can see your workouts only if you ask support for help.',
  ],
  silent: [
    'We use your data for these purposes: better service, protecting against abuse, statistics.',
    'It is important for you to protect your password.',
    'Security is your own responsibility.',
    'You can buy security products from us.',
    'Keep your password safe.',
    'We may disclose data to protect our rights.',
    'The security guard at our museum may ask for your ticket.',
    'Please read this policy before you send us personal data.',
    'Your privacy is important to us.',
    'Your bank uses strong security measures.',
    'When you order, we need to know your name.',
    'Vendors may use it only to perform services for us.',
  ],
});
