import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PATIENCE_MS } from './patience.js';

/** Nothing the browser does for itself may leave the machine or differ between two runs. */
const ARGUMENTS = [
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
  ...['--no-first-run', '--no-pings', '--disable-domain-reliability', '--disable-breakpad', '--disable-gpu'],
  // Root cannot have Chromium's sandbox and bare machines lack its helper; the tests only open pages of ours.
  ...['--no-sandbox', '--disable-setuid-sandbox'],
  ...['--font-render-hinting=none', '--force-color-profile=srgb', '--disable-dev-shm-usage'],
];

/**
 * A headless browser that comes by npm with the libraries it needs, for root and for ordinary users.
 * `CHROMIUM_PATH` names another one to use instead.
 */
export async function launchBrowser(): Promise<Browser> {
  return patient(await launched());
}

/** Every context waits as long as everything else does. */
function patient(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  };
  return browser;
}

async function launched(): Promise<Browser> {
  // Most test files come here for the database alone; these take a while to load.
  const [{ chromium }, { unpackChromium }] = await Promise.all([
    import('playwright-core'),
    import('./unpack-chromium.js'),
  ]);
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args: ARGUMENTS });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome', args: ARGUMENTS }).catch((cause: unknown) => {
      throw new Error('The packaged browser is for Linux on x64. Install Chrome here, or set CHROMIUM_PATH.', {
        cause,
      });
    });
  }
  const unpacked = await unpackChromium([join(homedir(), '.cache', 'imprimatur'), ...ownFolders()]);
  return chromium.launch({
    executablePath: unpacked.executable,
    args: ARGUMENTS,
    env: { ...process.env, LD_LIBRARY_PATH: unpacked.libraries, FONTCONFIG_FILE: unpacked.fontConfiguration },
  });
}

/** Where a home cannot be written (`nobody` has none): a folder for this user alone that outlives the run, if it may. */
function ownFolders(): string[] {
  return ['/var/tmp', tmpdir()].map((folder) => join(folder, `imprimatur-${process.getuid?.() ?? 'user'}`));
}
