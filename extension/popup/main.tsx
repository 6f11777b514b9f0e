/** The popup of the toolbar button. `?tab=<id>` shows that tab; without it, the active tab. */
import { mount } from '../../src/ui/mount.tsx';
import { PopupApp } from '../../src/ui/popup/PopupApp.tsx';
import { tabAsked } from '../../src/ui/popup/tab-asked.ts';
import { t } from '../../src/ui/text.ts';

const tab = tabAsked(location);
if (tab !== undefined) document.documentElement.classList.add('in-tab');
mount(
  () => t('name'),
  () => <PopupApp tab={tab} />,
);
