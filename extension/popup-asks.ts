/** Runs in the popup before everything else: asks the background what the popup will want to know. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../src/messages/early.ts';
import { tabAsked, viewQuestion } from '../src/ui/popup/tab-asked.ts';

export default defineUnlistedScript(() => {
  void askEarly('tab/view', viewQuestion(tabAsked(location)));
  void askEarly('settings/get', {});
  void askEarly('corrections/list', {});
});
