/** The browser tests try the extension as it was built. */
import { existsSync } from 'node:fs';

export default function requireBuild(): void {
  if (!existsSync('.output/chrome-mv3/manifest.json')) throw new Error('No build to test: run "npm run build" first.');
}
