/** A Firefox with a throw-away profile, spoken to in WebDriver BiDi, which it understands by itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { connect } from './socket.ts';

const USUAL_PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const LIMIT_MS = 30_000;
/** A port that nobody listens at: what is not on this machine cannot be reached. */
const NOWHERE = 9;

/** The path of a Firefox that is on this machine: FIREFOX_PATH, then the usual places. */
function findFirefox(): string | undefined {
  return [env['FIREFOX_PATH'], ...USUAL_PLACES].find((path) => path !== undefined && path !== '' && existsSync(path));
}

export interface FirefoxOptions {
  readonly path: string;
  /** Host names that are looked up as this machine. */
  readonly hosts: readonly string[];
}

export class Firefox {
  private readonly waiting = new Map<number, { readonly done: (result: unknown) => void; readonly fail: (error: Error) => void }>();
  private asked = 0;
  private socket: Awaited<ReturnType<typeof connect>> | undefined;

  private constructor(
    private readonly browser: ChildProcess,
    private readonly profile: string,
  ) {}

  static async start({ path, hosts }: FirefoxOptions): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'of-record-firefox-'));
    writeFileSync(join(profile, 'user.js'), preferences(hosts));
    const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
    const browser = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } });
    const firefox = new Firefox(browser, profile);
    try {
      const address = await addressOf(browser);
      firefox.socket = await connect(`${address}/session`, (text) => firefox.take(text));
      await firefox.ask('session.new', { capabilities: {} });
    } catch (error) {
      await firefox.stop();
      throw error;
    }
    return firefox;
  }

  /** @throws Error with Firefox's own words when it refuses, or when it says nothing. */
  async ask<T>(method: string, params: object): Promise<T> {
    const id = ++this.asked;
    const answer = new Promise((done, fail) => this.waiting.set(id, { done, fail }));
    this.socket?.send(JSON.stringify({ id, method, params }));
    return (await within(answer, method)) as T;
  }

  async stop(): Promise<void> {
    this.socket?.close();
    const gone = this.browser.exitCode === null ? new Promise((done) => this.browser.once('exit', done)) : undefined;
    this.browser.kill();
    await gone;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private take(text: string): void {
    const { id, type, result, message } = JSON.parse(text) as { id?: number; type: string; result?: unknown; message?: string };
    const waiting = id === undefined ? undefined : this.waiting.get(id);
    if (type === 'success') waiting?.done(result);
    else if (type === 'error') waiting?.fail(new Error(message));
  }
}

function preferences(hosts: readonly string[]): string {
  const preferred = {
    'network.dns.localDomains': hosts.join(),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': NOWHERE,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': NOWHERE,
    'network.proxy.no_proxies_on': ['127.0.0.1', 'localhost', ...hosts].join(),
    'dom.security.https_first': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
  return Object.entries(preferred)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Firefox says where it listens. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  let said = '';
  const address = new Promise<string>((done) => {
    stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const listening = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (listening) done(listening);
    });
  });
  return within(address, 'starting Firefox');
}

function within<T>(answer: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what}: no answer within ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Run directly it prints the path, or ends with status 1. */
if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const path = findFirefox();
  if (path) stdout.write(`${path}\n`);
  else process.exitCode = 1;
}
