/** The browser's interface for the background and the extension's own pages: one module, so it can be exchanged by one line. */
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };
