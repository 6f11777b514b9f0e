/** An extension that does nothing: what any extension costs a page, and what any popup takes to open. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = '.output/bench/empty-extension';

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty',
  version: '1.0',
  background: { service_worker: 'nothing.js' },
  content_scripts: [{ matches: ['<all_urls>'], js: ['nothing.js'], run_at: 'document_idle' }],
};
/** A popup that shows one line, put there by a script as ours are. */
const POPUP = '<!doctype html><meta charset="utf-8"><title>Empty</title><div id="app"></div><script src="popup.js"></script>';
const POPUP_SCRIPT = `document.querySelector('#app').innerHTML = '<ul><li data-verdict="none">Nothing</li></ul>';`;

/** Writes it and gives its folder. */
export function writeEmptyExtension(): string {
  mkdirSync(FOLDER, { recursive: true });
  const files = { 'nothing.js': '', 'manifest.json': JSON.stringify(MANIFEST), 'popup.html': POPUP, 'popup.js': POPUP_SCRIPT };
  for (const [name, text] of Object.entries(files)) writeFileSync(`${FOLDER}/${name}`, text);
  return resolve(FOLDER);
}
