/** How the background answers each question. Nothing is remembered here: the worker may be stopped at any moment. */
import { DEFAULT_SETTINGS, type Settings } from '../../src/messages/settings.ts';
import { wordsIn } from '../../src/platform/all-words.ts';
import { browser } from '../../src/platform/browser.ts';
import { wordsOf } from '../../src/platform/messages.ts';
import { litigation } from '../../src/record/litigation.ts';
import { shippedRecord } from '../../src/record/shipped.ts';
import { listCorrections } from '../../src/store/corrections.ts';
import type { Database } from '../../src/store/database.ts';
import { addNote, deleteNotes, listNotes } from '../../src/store/notes.ts';
import { deletePages, listPages, prunePages } from '../../src/store/pages.ts';
import { changeSettings, readSettings, resetSettings, setSite } from '../../src/store/settings.ts';
import { CARD_WORDS } from '../../src/ui/card/card-words.ts';
import { factAddress } from '../../src/ui/pages.ts';
import { tongue } from '../../src/ui/text.ts';
import { checkArticle, keepReport } from './checking.ts';
import { exportHistory, historyDetail } from './history.ts';
import { injectReader } from './inject.ts';
import { styleMarks } from './mark-style.ts';
import { AnswerError, type Answers, type Sender } from './router.ts';
import { applyWhere, hostOf, isOn } from './sites.ts';
import { settingsSpoken, speak } from './speech.ts';
import { activeTab, viewTab } from './tab-view.ts';
import { announce, announceEverywhere, askTab, bringForward } from './tell.ts';
import { showCount } from './toolbar.ts';

type AnswersAbout<Prefix extends string> = Pick<Answers, Extract<keyof Answers, `${Prefix}/${string}`>>;

/** All answers, over one database. */
export function answersOver(database: Database): Answers {
  return { ...ofPages(database), ...ofTabs(database), ...ofSettings(database), ...ofNotes(database), ...ofHistory(database) };
}

function ofPages(database: Database): AnswersAbout<'page'> & AnswersAbout<'record'> {
  return {
    'page/about': async (_, sender) => {
      const settings = await readSettings(database);
      if (settings.where === 'click' || !isOn(hostOf(sender.url), settings)) return false;
      await injectReader(tabOf(sender));
      return true;
    },
    'page/check': async ({ page, article }, sender) => {
      await settingsSpoken(database).catch(() => undefined);
      const checked = checkArticle(page, article);
      const tab = tabOf(sender);
      // A report that cannot be kept is shown all the same.
      if (sender.tab?.incognito !== true) await keepReport(database, tab, article, checked).catch(() => undefined);
      const { topic, counts } = checked.report;
      await showCount(tab, topic ? counts.conflicts : undefined);
      void announce('history/changed', {});
      return checked;
    },
    'page/ready': async () => ({ settings: await settingsSpoken(database), words: wordsOf(CARD_WORDS) }),
    'page/style': async ({ within }, sender) => {
      await styleMarks(tabOf(sender), sender, within);
      return null;
    },
    'page/shown': async ({ conflicts }, sender) => {
      const tab = tabOf(sender);
      await settingsSpoken(database);
      await showCount(tab, conflicts ?? undefined);
      await announce('tab/changed', { tab });
      return null;
    },
    'record/course': async () => {
      await settingsSpoken(database).catch(() => undefined);
      return litigation(shippedRecord(), tongue());
    },
    'record/open': async ({ fact, published }, { tab }) => {
      const url = browser.runtime.getURL(factAddress(fact, published));
      await browser.tabs.create({ url, ...(tab && { index: tab.index + 1, openerTabId: tab.id }) });
      return null;
    },
  };
}

function ofTabs(database: Database): AnswersAbout<'tab'> {
  return {
    'tab/view': async ({ tab }) => viewTab(database, tab ?? (await activeTab())),
    'tab/jump': async ({ tab, statement }) => {
      const jumped = (await askTab(tab, 'in-tab/jump', { statement })) ?? false;
      if (jumped) await bringForward(tab);
      return jumped;
    },
    'tab/check': async ({ tab }) => {
      const asked = await askTab(tab, 'in-tab/check', {});
      if (asked !== true) await injectReader(tab).catch(noAccess);
      return viewTab(database, tab);
    },
  };
}

function ofSettings(database: Database): AnswersAbout<'settings'> & AnswersAbout<'site'> {
  const applied = async (settings: Settings) => {
    speak(settings);
    await applyWhere(settings);
    await prunePages(database, settings.retentionDays, Date.now());
    await announceEverywhere('settings/changed', settings);
    return settings;
  };
  return {
    'settings/get': () => readSettings(database),
    'settings/set': async (change) => applied(await changeSettings(database, known(change))),
    'settings/words': async ({ language }) => wordsIn(language),
    'settings/reset': async () => applied(await resetSettings(database)),
    'site/set': async ({ host, on }) => applied(await setSite(database, host, on)),
  };
}

function ofNotes(database: Database): AnswersAbout<'note'> {
  return {
    'note/add': async (note, sender) => {
      if (sender.tab?.incognito) throw new AnswerError('no-access', 'nothing is kept in private windows');
      const added = await addNote(database, note, Date.now());
      void announce('history/changed', {});
      return added;
    },
    'note/list': () => listNotes(database),
    'note/delete': async ({ ids }) => {
      await deleteNotes(database, ids);
      return null;
    },
  };
}

function ofHistory(database: Database): AnswersAbout<'history'> & AnswersAbout<'corrections'> {
  return {
    'history/list': ({ search }) => listPages(database, search),
    'history/get': ({ id }) => historyDetail(database, id),
    'history/delete': async ({ ids }) => {
      await deletePages(database, ids);
      await announce('history/changed', {});
      return null;
    },
    'history/export': ({ format, ids }) => exportHistory(database, format, ids),
    'corrections/list': () => listCorrections(database),
  };
}

function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new AnswerError('bad-request', 'not asked from a tab');
  return tab.id;
}

function noAccess(error: unknown): never {
  throw new AnswerError('no-access', error instanceof Error ? error.message : String(error));
}

/** Only the settings there are: a message cannot add others. */
function known(change: Partial<Settings>): Partial<Settings> {
  const keys = Object.keys(DEFAULT_SETTINGS);
  return Object.fromEntries(Object.entries(change).filter(([key]) => keys.includes(key)));
}
