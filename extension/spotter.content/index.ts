/** On every listed news page: is it about it? If not, nothing is read and nothing kept. If so, the background is told. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { spot } from '../../src/page/spotter.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => spot(document),
});
