/** Wiring: the finder, in every web page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFinder } from '../lib/extension/finder';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: startFinder,
});
