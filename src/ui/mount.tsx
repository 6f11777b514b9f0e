/** Puts one of the extension's pages on the screen, in the language that its reader chose, and follows that choice. */
import { type ComponentChild, render } from 'preact';
import { ask, onAnnounced } from '../messages/ask.ts';
import type { Settings } from '../messages/settings.ts';
import { keepLanguage, keptLanguage } from '../platform/kept-language.ts';
import { takeWords } from '../platform/messages.ts';
import { t } from './text.ts';

/** Renders into `#app` and names the document; both are asked for anew when the language changes. */
export function mount(title: () => string, page: () => ComponentChild): void {
  const draw = (): void => {
    document.documentElement.lang = t('locale');
    document.documentElement.dir = t('reader_direction');
    document.title = title();
    const root = document.getElementById('app');
    if (root) render(page(), root);
  };
  let shown = keptLanguage();
  const speak = async (): Promise<void> => {
    const language = shown;
    const { wordsIn } = await import('../platform/all-words.ts');
    // Another may have been chosen meanwhile.
    if (language !== shown) return;
    takeWords(wordsIn(language));
    draw();
  };
  const follow = async ({ language }: Settings): Promise<void> => {
    keepLanguage(language);
    if (language === shown) return;
    shown = language;
    await speak();
  };
  onAnnounced('settings/changed', (settings) => void follow(settings));
  if (shown === 'auto' || t('locale').startsWith(shown)) draw();
  else void speak();
  // What was kept may be older than the settings: those hold.
  setTimeout(() => void ask('settings/get', {}).then((reply) => (reply.ok ? follow(reply.value) : undefined)), 0);
}
