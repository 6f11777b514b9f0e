/** Runs in the popup before everything else: asks the background what the popup will want to know. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../src/messages/early.ts';
import { tabAsked } from '../src/ui/popup/tab-asked.ts';

export default defineUnlistedScript(() => {
  const tab = tabAsked(location);
  void askEarly('tab/view', tab === undefined ? {} : { tab });
  void askEarly('settings/get', {});
  void askEarly('corrections/list', {});
});
