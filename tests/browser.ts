/**
 * Finds the Chromium that the browser tests and the demonstration drive, and installs one where there is none.
 * Run directly (`tsx tests/browser.ts`) it prints the path, or one line that says what to do, and ends with status 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { argv, env, getuid, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const INSTALL_LIMIT_MS = 240_000;
const APT_TRIES = 3;
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WHAT_TO_DO =
  'No Chromium found and none could be installed: install it ("npx playwright install chromium" or your package manager), or set CHROME_PATH.';

/**
 * The path of a Chromium that exists on this machine: CHROME_PATH, then the usual places, then Playwright's own.
 * Branded Chrome is left out on purpose: it no longer loads unpacked extensions from the command line.
 */
export function findBrowser(): string | undefined {
  const candidates = [env['CHROME_PATH'], ...USUAL_PLACES, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function run(command: string, args: readonly string[]): boolean {
  const result = spawnSync(command, args, {
    stdio: 'ignore',
    timeout: INSTALL_LIMIT_MS,
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

function installWithApt(): boolean {
  if (getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  for (let attempt = 0; attempt < APT_TRIES; attempt++) {
    const updated = run('apt-get', ['update', '-qq']);
    if (updated && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'])) return true;
  }
  return false;
}

/**
 * The path of a Chromium, installed first if need be: by Playwright's download, else by apt when root.
 * @throws Error with one line that says what to do when there is none after that.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  run('npx', ['playwright', 'install', 'chromium']);
  const path = findBrowser() ?? (installWithApt() ? findBrowser() : undefined);
  if (path === undefined) throw new Error(WHAT_TO_DO);
  return path;
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    stdout.write(`${ensureBrowser()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : WHAT_TO_DO}\n`);
    process.exitCode = 1;
  }
}
