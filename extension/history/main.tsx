/** The history page. */
import { HistoryPage } from '../../src/ui/history/HistoryPage.tsx';
import { mount } from '../../src/ui/mount.tsx';
import { t } from '../../src/ui/text.ts';

mount(
  () => `${t('history_title')} · ${t('name')}`,
  () => <HistoryPage />,
);
