/** What the driver of the real app runs inside it. Each function is sent there as text: it may use its arguments and nothing else here. */
import type { App, MarkdownView, TAbstractFile } from 'obsidian';

/**
 * The app with the few things that `obsidian.d.ts` does not have. They are used where a person's way would be long (settings) or where
 * there is none (the plugin's own interface, documented in docs/api.md).
 */
export interface RealApp extends App {
  readonly plugins: {
    readonly plugins: Readonly<Record<string, { readonly api: { ready(): Promise<void> } } | undefined>>;
    disablePlugin(id: string): Promise<void>;
    enablePlugin(id: string): Promise<void>;
  };
  readonly setting: { open(): unknown; close(): unknown; openTabById(id: string): unknown };
}

export type RealWindow = Window & { readonly app?: RealApp };

/** Listens to whatever tells that work goes on; gives when it was last heard, on the clock of `performance`. */
export function listenForWork(app: RealApp): () => number {
  let last = performance.now();
  const heard = (): void => void (last = performance.now());
  const { vault, metadataCache, workspace } = app;
  vault.on('create', heard);
  vault.on('modify', heard);
  vault.on('delete', heard);
  vault.on('rename', heard);
  metadataCache.on('changed', heard);
  metadataCache.on('deleted', heard);
  metadataCache.on('resolve', heard);
  metadataCache.on('resolved', heard);
  workspace.on('layout-change', heard);
  workspace.on('file-open', heard);
  return () => last;
}

/**
 * Saves what is typed (the app would, two seconds after the last key) and waits until nothing was heard of for a while. There is no
 * event for “all is done”, so this is a guess with a margin; what must be there, a journey polls for.
 */
export async function settle(app: RealApp, lastHeard: () => number): Promise<void> {
  const quiet = 400;
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const notes = app.workspace.getLeavesOfType('markdown').map(({ view }) => view as Partial<MarkdownView>);
  await Promise.all(notes.map((view) => view.save?.()));
  await app.plugins.plugins['reference-desk']?.api.ready();
  const asked = performance.now();
  while (performance.now() - Math.max(asked, lastHeard()) < quiet) {
    if (performance.now() - asked > 20_000) throw new Error('The app does not come to rest.');
    await pause(50);
  }
  await app.plugins.plugins['reference-desk']?.api.ready();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
}

export interface Waiting {
  readonly told: Promise<void>;
}

/** A promise, in a box, that the vault tells of a path: that it is there or changed, or that it is gone. */
export function waitForNews(app: RealApp, { path, gone }: { path: string; gone: boolean }): Waiting {
  const told = new Promise<void>((done, failed) => {
    setTimeout(() => failed(new Error(`The vault heard nothing of ${path} in 15 s.`)), 15_000);
    const hear = (file: TAbstractFile): void => {
      if (file.path === path) done();
    };
    if (gone) app.vault.on('delete', hear);
    else {
      app.vault.on('create', hear);
      app.vault.on('modify', hear);
    }
  });
  return { told };
}
