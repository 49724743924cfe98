/** Wiring: the reader, put into a page by the background. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../lib/extension/reader';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main: startReader,
});
