/** Put into a page by the background: reads the article, has it checked, and shows the report on the page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { presentReader } from '../src/page/presence.ts';
import { Reader } from '../src/page/reader.ts';

export default defineUnlistedScript(() => {
  const again = presentReader();
  if (again) again();
  else new Reader(document).start();
});
