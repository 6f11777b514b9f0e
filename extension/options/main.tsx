/** The options page. */
import { mount } from '../../src/ui/mount.tsx';
import { OptionsPage } from '../../src/ui/options/OptionsPage.tsx';
import { t } from '../../src/ui/text.ts';

mount(
  () => `${t('options_title')} · ${t('name')}`,
  () => <OptionsPage />,
);
