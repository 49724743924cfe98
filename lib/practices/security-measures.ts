/** Security measures: what is done to protect data against loss, theft and prying eyes. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const guard =
  '(protect|protects|protected|protecting|protection|secure|secures|secured|securing|safeguard|safeguards|safeguarding|guard|guards|guarding)';
const measure =
  '(measures|measure|procedures|safeguards|precautions|steps|practices|technologies|technology|controls|efforts|mechanisms|systems|standards|methods|protocols|means|techniques|tools|features)';

export const practice = definePractice({
  id: 'security-measures',
  clauses: {
    yes: [
      `(security|secure|protective|technical|physical|administrative|organizational|organisational|electronic|managerial|commercially reasonable|industry standard|appropriate|reasonable|strong|precautionary) ..6 ${measure} ..16 (${guard}|prevent|unauthorized|security|secure|place|information|data|loss|misuse)`,
      `${measure} ..10 (to|that|which|designed|against|for) ..6 ${guard}`,
      `${guard} ..12 (from|against) ..6 (unauthorized|loss|misuse|theft|access|disclosure|alteration|accidental|destruction)`,
      '(technical|physical|administrative|electronic|organizational|organisational|security) ..4 (safeguards|security measures|measures|safeguard)',
      '(prevent|against|from) ..3 unauthorized ..3 (access|use|disclosure|persons|users|parties)',
      '(firewall|firewalls|intrusion detection|secure (server|servers|network|networks|facility|facilities|database|environment|socket|connection)|secured (server|servers|network|networks|facility|database)|data center security|password protected|two factor|multi factor|two step verification)',
      '(limit|limits|limited|restrict|restricts|restricted|restricting|limiting|only) ..6 access ..10 (employees|staff|personnel|persons|people|those|who|individuals|contractors)',
      '(access|accessible) ..12 (limited|restricted|only) ..4 (to|by) ..8 (employees|staff|personnel|persons|people|those|who|individuals)',
      '(only|those) ..4 (employees|staff|personnel) ..8 (access|need)',
      '(need to know|business need)',
      '(ssl|tls|secure socket|secure sockets|https|encrypt|encrypts|encrypted|encryption|pgp)',
      '(required|obligated|require|bound|obliged|agree|agreed|requires) ..8 (confidential|confidentiality|security|secure|safeguard|protect) ..10 ({your-data})',
      '(keep|keeps|maintain|maintains|ensure|ensures|kept) ..6 (information|data) ..5 (secure|safe|confidential|private|security)',
      '{your-data} ..4 (is|are) ..3 (secure|secured|protected|safe)',
      '(protect|safeguard|secure|protecting|safeguarding|securing) ..4 ({your-data})',
      '(maintain|maintains|protect|ensure|preserve) ..3 (security|confidentiality|integrity) ..6 ({your-data})',
    ],
  },
});

export const wording = defineWording({
  group: 'handling',
  name: 'Security measures',
  question: 'Does it say how it protects your data?',
  why: 'Data that is poorly guarded gets stolen. What is said here is a promise that you can hold it to.',
  says: { yes: 'It says that it takes measures to protect your data.' },
  tone: { yes: 'good' },
});

export const examples = defineExamples({
  yes: [
    'We use technical and organizational measures to protect your data.',
    'Our servers stand behind a firewall in a locked room.',
    'Access to customer records is limited to staff who need it for their work.',
    'Orders are sent over SSL.',
    'We take reasonable steps to safeguard your information against theft.',
    'Your information is kept secure.',
    'Contractors must agree to keep the personal information confidential: they are required to protect the confidentiality of your data.',
  ],
  silent: [
    'Keep your password safe.',
    'We may disclose data to protect our rights.',
    'The security guard at our museum may ask for your ticket.',
    'Please read this policy before you send us personal data.',
    'Your privacy is important to us.',
  ],
});
