/**
 * Finds a Chromium-family browser without downloading one: `CHROME_PATH`, then `PATH`, then the usual places of
 * Linux, macOS and Windows. Plain JavaScript: it runs before anything is installed.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium first: Google's own builds have refused `--load-extension` since version 137. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'chrome',
  'google-chrome',
  'google-chrome-stable',
];

/** `docs/firefox.md`. The tested one first: the long-term version that offices have. */
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

const PLACES = {
  linux: [
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
    '/opt/chromium.org/chromium',
    '/opt/microsoft/msedge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    if (!base) return [];
    return [
      join(base, 'Chromium', 'Application', 'chrome.exe'),
      join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};
const FIREFOX_PLACES = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/firefox-esr', '/opt/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) => {
    const base = process.env[variable];
    return base ? [join(base, 'Mozilla Firefox', 'firefox.exe')] : [];
  }),
};

function runnable(path) {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function* candidates(names, places) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean))
    for (const name of names) yield join(folder, name + suffix);
  for (const place of places[process.platform] ?? [])
    if (process.platform === 'linux') for (const name of names) yield join(place, name);
    else yield place;
}

function find(variable, names, places) {
  const wished = process.env[variable];
  if (wished) {
    if (!existsSync(wished))
      throw new Error(`${variable} points to "${wished}", which does not exist. Correct or unset it.`);
    return wished;
  }
  for (const path of candidates(names, places)) if (runnable(path)) return path;
  return null;
}

/** Path of a browser, or null. `CHROME_PATH` wins, and a wrong one is an error rather than a silent fallback. */
export const findBrowser = () => find('CHROME_PATH', NAMES, PLACES);

/** The same for Firefox and `FIREFOX_PATH`. Nothing is installed for it: without one its tests are left out. */
export const findFirefox = () => find('FIREFOX_PATH', FIREFOX_NAMES, FIREFOX_PLACES);

/** As `findBrowser`, and on Debian as root installs the package `chromium` when there is none. Throws one clear sentence. */
export function ensureBrowser(say = console.log) {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say('No browser found: installing Debian\'s package "chromium" …');
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      options,
    );
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to its program file.',
  );
}
