import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * Where Linux distributions put a Chromium, in the order in which we look.
 * The headless shell is the same engine without windows, and the one that Playwright runs: the tests take half the time with it.
 */
const shell = '/usr/bin/chromium-headless-shell';
const installed = [
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];

const found = () => [process.env['CHROMIUM_PATH'], ...installed].find((path) => path && existsSync(path));
const own = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);

const tried = (command, ...rest) => {
  try {
    execFileSync(command, rest, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
};

const debian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const fromDebian = () =>
  tried('apt-get', 'update') &&
  tried('apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell') &&
  existsSync(shell);

/** The path of an installed Chromium; undefined where there is none, and Playwright runs its own. */
export const browserPath = found;

/**
 * Finds a real Chromium, or gets one: what is installed first, then Playwright's own download, then Debian's package when root.
 * Returns its path. Throws with what to do when none of the three works.
 */
export function provideBrowser() {
  const there = found() ?? own();
  if (there) return there;
  console.log('No Chromium found. Trying Playwright’s download …');
  if (tried('npx', 'playwright', 'install', 'chromium') && own()) return own();
  if (debian()) {
    console.log('Trying Debian’s package …');
    if (fromDebian()) return shell;
  }
  throw new Error(
    'No Chromium: install one (Debian: apt-get install chromium-headless-shell; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to its executable.',
  );
}

/** Root needs no sandbox; the rest keeps the browser from looking for its maker. */
export const launchArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
