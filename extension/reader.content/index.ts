/** Put into a page by the background: reads the article, has it checked, and shows the report on the page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { presentReader } from '../../src/page/presence.ts';
import { Reader } from '../../src/page/reader.ts';
import './marks.css';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main: () => {
    const again = presentReader();
    if (again) again();
    else new Reader(document).start();
  },
});
