/** The popup of the toolbar button. `?tab=<id>` shows that tab; without it, the active tab. */
import { mount } from '../../src/ui/mount.tsx';
import { PopupApp } from '../../src/ui/popup/PopupApp.tsx';
import { t } from '../../src/ui/text.ts';

const asked = new URLSearchParams(location.search).get('tab');
const tab = asked !== null && /^\d+$/.test(asked) ? Number(asked) : undefined;
if (tab !== undefined) document.documentElement.classList.add('in-tab');
mount(t('name'), <PopupApp tab={tab} />);
