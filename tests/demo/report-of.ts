/** Waits for the report of a tab, asked for as the popup asks for it. */
import type { Reply, TabView } from '../../src/messages/protocol.ts';
import type { Report } from '../../src/verdict/report/report.ts';
import type { ExtensionBrowser } from '../extension-browser.ts';

const LIMIT_MS = 15_000;
const EVERY_MS = 200;

/** @throws Error naming the tab's state when there is no report in time. */
export async function reportOf({ context, id }: ExtensionBrowser, tab: number): Promise<Report> {
  const asking = await context.newPage();
  await asking.goto(`chrome-extension://${id}/options.html`);
  try {
    for (let waited = 0; ; waited += EVERY_MS) {
      const view = await asking.evaluate(askView, tab);
      if (view.ok && view.value.kind === 'report') return view.value.checked.report;
      if (waited >= LIMIT_MS) throw new Error(`No report: ${view.ok && view.value.kind === 'state' ? view.value.state : 'no answer'}.`);
      await asking.waitForTimeout(EVERY_MS);
    }
  } finally {
    await asking.close();
  }
}

/** Runs in the extension's page. */
function askView(tab: number): Promise<Reply<TabView>> {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<Reply<TabView>> } } }).chrome;
  return runtime.sendMessage({ ofRecord: 'tab/view', payload: { tab } });
}
