/** The record page. `?published=` is the date of the article the reader comes from, `&about=` the rulings it is about. */
import { shippedRecord } from '../../src/record/shipped.ts';
import { mount } from '../../src/ui/mount.tsx';
import { RecordPage } from '../../src/ui/record/RecordPage.tsx';
import { t } from '../../src/ui/text.ts';

const asked = new URLSearchParams(location.search);
const published = /^\d{4}(-\d{2}){0,2}(T|$)/.test(asked.get('published') ?? '') ? asked.get('published') : null;
const about = asked.get('about')?.split(',') ?? [];
mount(
  () => `${t('record_title')} · ${t('name')}`,
  () => <RecordPage record={shippedRecord()} published={published} about={about} />,
);
