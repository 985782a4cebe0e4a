import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program on the path. */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** WebKitGTK's own small browser, which Debian keeps beside its library. */
function findMiniBrowser() {
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) => existsSync(folder));
  const folders = libraries.flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))]);
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const places = versions.flatMap((version) => folders.map((folder) => join(folder, version, 'MiniBrowser')));
  return places.find((path) => existsSync(path)) ?? null;
}

/** What the run needs, and the names of what this machine does not have. A display that is there already will do. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = findMiniBrowser();
  const screen = onPath('Xvfb');
  const missing = [];
  if (!driver) missing.push('WebKitWebDriver');
  if (!browser) missing.push('MiniBrowser of WebKitGTK');
  if (!screen && !process.env.DISPLAY) missing.push('Xvfb');
  return { driver, browser, screen, missing };
}
