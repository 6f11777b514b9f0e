/** All of the popup in one file that is no module: each file more, and each round of imports, costs time before it can begin. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../src/messages/early.ts';
import { mount } from '../src/ui/mount.tsx';
import { PopupApp } from '../src/ui/popup/PopupApp.tsx';
import { tabAsked, viewQuestion } from '../src/ui/popup/tab-asked.ts';
import { t } from '../src/ui/text.ts';

/** `?tab=<id>` shows that tab; without it, the active tab. */
export default defineUnlistedScript(() => {
  const tab = tabAsked(location);
  if (tab !== undefined) document.documentElement.classList.add('in-tab');
  mount(
    () => t('name'),
    () => <PopupApp tab={tab} />,
    askEarly('tab/view', viewQuestion(tab)),
  );
});
