/** Puts one of the extension's pages on the screen, in the language of its words. */
import { type ComponentChild, render } from 'preact';
import { t } from './text.ts';

/** Renders into `#app` and names the document. */
export function mount(title: string, page: ComponentChild): void {
  document.documentElement.lang = t('locale');
  document.documentElement.dir = t('reader_direction');
  document.title = title;
  const root = document.getElementById('app');
  if (root) render(page, root);
}
