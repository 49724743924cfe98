/** Pages that are not what their names say: invented, and used where a page's words have to decide. */

const paragraph = (...lines: readonly string[]): string => `<p>${lines.join(' ')}</p>`;

/** Terms of use under the name of a privacy policy. */
export const termsNamedPolicy = [
  '<!doctype html><html lang="en"><title>Privacy Policy – Quillmere Boats</title><h1>Privacy Policy</h1>',
  '<h2>1. Acceptance of terms</h2>',
  paragraph(
    'By hiring a boat from Quillmere you agree to be bound by these terms and conditions.',
    'If you do not agree to these terms of use, you may not use our jetties or this website.',
  ),
  '<h2>2. Orders, prices and payment</h2>',
  paragraph(
    'The hirer pays the price of the boat in advance. Prices include tax and may change without notice.',
    'Orders are accepted when we confirm them. Deposits are refunded within ten days, less the cost of any damage.',
  ),
  paragraph(
    'We use your personal information, your name and e-mail address, to confirm the booking,',
    'and do not share your personal data with third parties without your consent.',
  ),
  '<h2>3. Limitation of liability</h2>',
  paragraph(
    'The website and the boats are provided "as is", without warranties of any kind, express or implied.',
    'In no event shall Quillmere be liable for loss of profit, for delays, or for indirect damages that arise from their use.',
  ),
  '<h2>4. Intellectual property</h2>',
  paragraph(
    'All content on this website, including texts, logos and trademarks, is the property of Quillmere.',
    'You may not copy, modify, distribute or reproduce it without our prior written permission.',
  ),
  '<h2>5. Termination and governing law</h2>',
  paragraph(
    'We reserve the right to terminate a hire that violates these terms.',
    'These terms shall be governed by the laws of the province, and its courts have exclusive jurisdiction over any dispute.',
  ),
  '</html>',
].join('\n');

/** A policy that neither title nor heading names. */
export const policyWithoutName = [
  '<!doctype html><html lang="en"><title>Quillmere Boats</title><h1>Quillmere Boats</h1>',
  '<h2>What we ask you for</h2>',
  paragraph(
    'When you book a boat we collect your name, your postal address, your e-mail address and your telephone number.',
    'We process this personal data to perform the contract with you.',
  ),
  '<h2>On this website</h2>',
  paragraph(
    'Our server stores log files with your IP address and browser type.',
    'We use cookies and Google Analytics to understand how visitors use the site.',
    'You can refuse cookies in the settings of your browser.',
  ),
  '<h2>Who else receives it</h2>',
  paragraph(
    'We share your personal information with the payment provider and with the harbour office,',
    'and we never sell your personal data to third parties.',
  ),
  '<h2>How long, and your rights</h2>',
  paragraph(
    'We keep your data for as long as the law requires, and delete it afterwards.',
    'You have the right to access, correct or erase your personal data, to object to the processing,',
    'to withdraw your consent at any time, and to lodge a complaint with the supervisory authority.',
    'Please contact our data protection officer.',
  ),
  '</html>',
].join('\n');
