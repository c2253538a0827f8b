import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserType, chromium, firefox, webkit } from '@playwright/test';
import { browserPath, launchArguments } from '../site/browser.mjs';

/** All that a journey needs of a browser: one tab, the page's own script, the keyboard, the mouse and the history. */
export interface Driver {
  readonly version: string;
  readonly open: (address: string) => Promise<unknown>;
  /** Calls a function of the page, given as its source, and returns what it returns, through JSON. */
  readonly run: (source: string, given: readonly unknown[]) => Promise<unknown>;
  /** Presses keys together: `['Control', 'k']`. */
  readonly press: (keys: readonly string[]) => Promise<unknown>;
  readonly type: (text: string) => Promise<unknown>;
  readonly clickAt: (x: number, y: number) => Promise<unknown>;
  readonly back: () => Promise<unknown>;
  readonly forward: () => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/** What a reader has to install, said to whoever asked for a browser that is not there. */
export class NotInstalled extends Error {}

const screen = { width: 1280, height: 900 };
/** How long a browser may take to start, in milliseconds. */
const patience = 60_000;

const inPath = (name: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** Waits until a program says on its error output, or on the channel of that number, what the pattern looks for. */
const saidBy = (program: ChildProcess, pattern: RegExp, channel = 2) =>
  new Promise<string>((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`${program.spawnfile} ${why}: ${said.slice(0, 2000)}`));
    const timer = setTimeout(() => fail('did not start'), patience);
    program.once('error', reject);
    program.once('exit', (code) => fail(`ended with ${code}`));
    program.stdio[channel]?.on('data', (data: Buffer) => {
      said += data;
      const found = pattern.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });

const ended = (program: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) resolve();
    else program.once('exit', () => resolve());
    program.kill();
  });

/** How the WebDriver standards write the keys that are no letters. */
const keyCodes: Readonly<Record<string, string>> = {
  Tab: '\ue004',
  Enter: '\ue007',
  Control: '\ue009',
  Escape: '\ue00c',
  ArrowUp: '\ue013',
  ArrowDown: '\ue015',
};

/** Keyboard and mouse as both WebDriver standards describe them: `perform` sends one list of actions. */
function inputThrough(perform: (actions: readonly unknown[]) => Promise<unknown>): Pick<Driver, 'press' | 'type' | 'clickAt'> {
  const keys = (actions: readonly { readonly type: string; readonly value: string }[]) =>
    perform([{ type: 'key', id: 'keyboard', actions }]);
  return {
    press: (names) => {
      const codes = names.map((name) => keyCodes[name] ?? name);
      return keys([
        ...codes.map((value) => ({ type: 'keyDown', value })),
        ...codes.reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    type: (text) =>
      keys(
        [...text]
          .map((letter) => (letter === '\n' ? (keyCodes['Enter'] as string) : letter))
          .flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
      ),
    clickAt: (x, y) =>
      perform([
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
  };
}

/** The function of a page with what it is given as JSON, so that every protocol hands it over alike. */
const throughJson = (source: string) => `async (given) => JSON.stringify(await (${source})(...JSON.parse(given))) ?? 'null'`;

/** Firefox speaks WebDriver BiDi by itself: no program between it and us. */
async function firefoxByBidi(path: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'guide-firefox-'));
  writeFileSync(join(profile, 'user.js'), 'user_pref("app.update.disabledForTesting", true);\n');
  const program = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: String(screen.width), MOZ_HEADLESS_HEIGHT: String(screen.height) },
  });
  const socket = new WebSocket(`${await saidBy(program, /WebDriver BiDi listening on (ws:\S+)/)}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  type Answer = { id: number; type: string; result: Record<string, unknown>; error?: string; message?: string };
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.type === 'success') asked?.resolve(answer.result as never);
    else asked?.reject(new Error(`${answer.error}: ${answer.message}`));
  };
  const send = <T>(method: string, params: object = {}) =>
    new Promise<T>((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const session = await send<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} });
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await send('browsingContext.setViewport', { context, viewport: screen });
  const walk = (delta: number) => send('browsingContext.traverseHistory', { context, delta });
  return {
    version: session.capabilities.browserVersion,
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (source, given) => {
      type Called = { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
      const called = await send<Called>('script.callFunction', {
        functionDeclaration: throughJson(source),
        arguments: [{ type: 'string', value: JSON.stringify(given) }],
        awaitPromise: true,
        target: { context },
      });
      if (called.result && called.type === 'success') return JSON.parse(called.result.value);
      throw new Error(called.exceptionDetails?.text ?? 'The script did not end.');
    },
    ...inputThrough((actions) => send('input.performActions', { context, actions })),
    back: () => walk(-1),
    forward: () => walk(1),
    close: async () => {
      socket.close();
      await ended(program);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** WebKitGTK through its own driver, which speaks classic WebDriver; on a screen of its own where there is none. */
async function webkitByDriver(path: string): Promise<Driver> {
  const programs: ChildProcess[] = [];
  const close = async () => {
    for (const program of programs.reverse()) await ended(program);
  };
  const env = { ...process.env };
  if (!hasScreen()) {
    const { width, height } = screen;
    const display = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', `${width}x${height}x24`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    programs.push(display);
    env['DISPLAY'] = `:${await saidBy(display, /^(\d+)\n/, 3)}`;
  }
  const port = await freePort();
  programs.push(spawn(path, ['-p', String(port)], { stdio: 'ignore', env }));
  const send = async <T>(method: string, place: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${place}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const until = Date.now() + patience;
  while (!(await send('GET', '/status').catch(() => undefined))) {
    if (Date.now() > until) throw new Error(`${path} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  type Session = { sessionId: string; capabilities: { browserVersion: string } };
  const { sessionId, capabilities } = await send<Session>('POST', '/session', { capabilities: {} });
  const of = `/session/${sessionId}`;
  await send('POST', `${of}/window/rect`, { x: 0, y: 0, ...screen });
  const input = inputThrough((actions) => send('POST', `${of}/actions`, { actions }));
  return {
    version: capabilities.browserVersion,
    open: async (url) => {
      await send('POST', `${of}/url`, { url });
      // Without a window manager, a page that follows another has the keyboard only after a click.
      await input.clickAt(1, 1);
    },
    run: async (source, given) =>
      JSON.parse(
        await send<string>('POST', `${of}/execute/sync`, {
          script: `return (${throughJson(source)})(arguments[0])`,
          args: [JSON.stringify(given)],
        }),
      ),
    ...input,
    back: () => send('POST', `${of}/back`, {}),
    forward: () => send('POST', `${of}/forward`, {}),
    close: async () => {
      await send('DELETE', of).catch(() => undefined);
      await close();
    },
  };
}

const hasScreen = () => Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** A browser that Playwright brings, or the Chromium that the other tests run in. */
async function byPlaywright(type: BrowserType, options: object = {}): Promise<Driver> {
  const browser = await type.launch(options);
  const page = await browser.newPage({ viewport: screen });
  return {
    version: browser.version(),
    open: (address) => page.goto(address),
    run: async (source, given) =>
      JSON.parse(await page.evaluate(`(${throughJson(source)})(${JSON.stringify(JSON.stringify(given))})`)),
    press: (keys) => page.keyboard.press(keys.join('+')),
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    close: () => browser.close(),
  };
}

const missing = (name: string, packages: string, playwright: string, more = '') =>
  new NotInstalled(
    `${name} is not installed. Debian, as root: apt-get install --no-install-recommends ${packages}. ` +
      `Elsewhere: npx playwright install ${playwright}.${more}`,
  );

/**
 * How each browser is started: Playwright's own where it is installed, else what the system has. Each function looks for the
 * browser at once, says what to install where there is none, and returns what starts it.
 */
export const browsers = {
  firefox: () => {
    if (existsSync(firefox.executablePath())) return () => byPlaywright(firefox);
    const path =
      process.env['FIREFOX_PATH'] ??
      inPath('firefox-esr') ??
      inPath('firefox') ??
      ['/Applications/Firefox.app/Contents/MacOS/firefox'].find((file) => existsSync(file));
    if (!path) throw missing('Firefox', 'firefox-esr', 'firefox', ' Or set FIREFOX_PATH to its executable.');
    return () => firefoxByBidi(path);
  },
  webkit: () => {
    if (existsSync(webkit.executablePath())) return () => byPlaywright(webkit);
    const path = inPath('WebKitWebDriver');
    if (!path || !(hasScreen() || inPath('Xvfb'))) throw missing('WebKitGTK', 'webkit2gtk-driver xvfb', 'webkit');
    return () => webkitByDriver(path);
  },
  chromium: () => {
    const path = browserPath();
    if (!path && !existsSync(chromium.executablePath())) throw missing('Chromium', 'chromium-headless-shell', 'chromium');
    return () => byPlaywright(chromium, { ...(path && { executablePath: path }), args: launchArguments });
  },
} as const;
