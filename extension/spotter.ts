/**
 * On every listed news page (the manifest names it as a content script): is it about it? If not, nothing is read and
 * nothing kept. If so, the background is told. An unlisted script, since the frame that the build tool puts around
 * content scripts posts messages to the page.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { spot } from '../src/page/spotter.ts';

export default defineUnlistedScript(() => spot(document));
