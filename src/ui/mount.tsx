/** Puts one of the extension's pages on the screen, in the language that its reader chose, and follows that choice. */
import { type ComponentChild, render } from 'preact';
import { ask, onAnnounced } from '../messages/ask.ts';
import { askEarly, forgetEarly } from '../messages/early.ts';
import type { Settings } from '../messages/settings.ts';
import { takeWords, type Words } from '../platform/messages.ts';
import { t } from './text.ts';

/** How long the first drawing waits for the settings: better a moment later than in one language first and in another after. */
const LIMIT_MS = 50;

/**
 * Renders into `#app` and names the document; both are asked for anew when the language changes. The first drawing waits a moment
 * for what is to be shown (`ready`), so that nothing is drawn twice.
 */
export function mount(title: () => string, page: () => ComponentChild, ready?: Promise<unknown>): void {
  const draw = (): void => {
    document.documentElement.lang = t('locale');
    document.documentElement.dir = t('reader_direction');
    document.title = title();
    const root = document.getElementById('app');
    if (root) render(page(), root);
    forgetEarly();
  };
  let shown: Settings['language'] = 'auto';
  const follow = async ({ language }: Settings): Promise<void> => {
    if (language === shown) return;
    shown = language;
    const words = language === 'auto' ? {} : await askForWords(language);
    // Another may have been chosen meanwhile.
    if (language !== shown) return;
    takeWords(words);
    draw();
  };
  // An announcement is newer than what was asked before it.
  let announced = false;
  onAnnounced('settings/changed', (settings) => {
    announced = true;
    void follow(settings);
  });
  const settings = askEarly('settings/get', {}).then((reply) => (reply?.ok && !announced ? follow(reply.value) : undefined));
  void Promise.race([Promise.all([settings, ready]), new Promise((resolve) => setTimeout(resolve, LIMIT_MS))]).then(draw);
}

/** The background holds the words of every language; without an answer the browser's stay. */
async function askForWords(language: Settings['language']): Promise<Words> {
  const reply = await ask('settings/words', { language });
  return reply.ok ? reply.value : {};
}
