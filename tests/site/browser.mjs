import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where Linux distributions put a Chromium, in the order in which we look. */
const installed = [
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

/** The path of a Chromium that is there now, or undefined. */
export const browserPath = () => found() ?? own();

/**
 * Finds a real Chromium, or gets one: what is installed first, then Playwright's own download, then Debian's package when root.
 * Throws with what to do when none of the three works.
 */
export function provideBrowser() {
  const there = browserPath();
  if (there) return there;
  console.log('No Chromium found. Trying Playwright’s download …');
  if (tried('npx', 'playwright', 'install', 'chromium') && own()) return own();
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Trying Debian’s package …');
    tried('apt-get', 'update');
    if (tried('apt-get', 'install', '-y', '--no-install-recommends', 'chromium') && found()) return found();
  }
  throw new Error(
    'No Chromium: install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to its executable.',
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
