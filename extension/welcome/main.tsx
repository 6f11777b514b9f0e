/** The welcome page, opened once after installation. */
import { shippedRecord } from '../../src/record/shipped.ts';
import { mount } from '../../src/ui/mount.tsx';
import { t } from '../../src/ui/text.ts';
import { WelcomePage } from '../../src/ui/welcome/WelcomePage.tsx';

mount(
  () => t('welcome_title'),
  () => <WelcomePage record={shippedRecord()} />,
);
