/** The background: starts answering, and follows what the browser does. Every listener is set while the worker starts up. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../src/platform/browser.ts';
import { Database } from '../../src/store/database.ts';
import { forgetTab, prunePages } from '../../src/store/pages.ts';
import { readSettings } from '../../src/store/settings.ts';
import { answersOver } from './answers.ts';
import { answerWith } from './router.ts';
import { applyWhere, spotOpenTabs } from './sites.ts';
import { activeTab } from './tab-view.ts';
import { announce, askTab } from './tell.ts';

const WELCOME = 'welcome.html';

export default defineBackground({ type: 'module', main });

function main(): void {
  const database = new Database();
  answerWith(answersOver(database));
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(database, reason));
  browser.runtime.onStartup.addListener(() => void startedAnew(database));
  browser.tabs.onRemoved.addListener((tab) => void closed(database, tab));
  browser.permissions.onRemoved.addListener(() => void readSettings(database).then(applyWhere));
  browser.commands?.onCommand.addListener((command) => void step(command));
}

async function installed(database: Database, reason: string): Promise<void> {
  await applyWhere(await readSettings(database));
  await spotOpenTabs();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}

async function startedAnew(database: Database): Promise<void> {
  await forgetTab(database);
  const { retentionDays } = await readSettings(database);
  await prunePages(database, retentionDays, Date.now());
}

async function closed(database: Database, tab: number): Promise<void> {
  await forgetTab(database, tab);
  const { retentionDays } = await readSettings(database);
  if (retentionDays > 0) return;
  await prunePages(database, 0, Date.now());
  await announce('history/changed', {});
}

async function step(command: string): Promise<void> {
  const by = command === 'next-conflict' ? 1 : -1;
  await askTab(await activeTab(), 'in-tab/step', { by });
}
