import { type App, normalizePath, Notice, TFile } from 'obsidian';
import { say } from '../../i18n/words';
import { finish } from '../../model/steps';
import type { Person } from '../../model/person';
import type { NetworkView } from '../../network/network-view';
import { askForm } from '../../ui/form';
import type { Changes } from '../../vault/changes';
import { Failure, longNotice, whyNot } from '../../vault/failure';
import { IdleSlices } from '../../vault/schedules';
import type { SettingsStore } from '../../vault/settings-store';
import { type Connection, connectionOf, connectionsAt, connectionsTable, connectionWords } from '../connections';
import { readPeopleFile } from '../read-file';
import { decodeBytes } from './file-bytes';
import { urlsIn } from './import-session';

/** The same each time, so that whoever asks again sees that nothing is new. */
const none: readonly Connection[] = [];
/** More names than fit into a notice. */
const mostNames = 5;

/** The file of connections that the user keeps for look-up: it is read when somebody is looked up, and again after it has changed. */
export class KeptConnections {
  private read: { readonly path: string; readonly mtime: number; readonly all: readonly Connection[] } | null = null;

  constructor(
    private readonly app: App,
    private readonly store: SettingsStore,
    private readonly changes: Pick<Changes, 'does'>,
  ) {}

  /** All connections kept; none where no file is. */
  async all(): Promise<readonly Connection[]> {
    const path = this.store.current.connectionsFile.trim();
    const file = path === '' ? null : this.app.vault.getFileByPath(normalizePath(path));
    if (!file) return none;
    const { mtime } = file.stat;
    if (this.read?.path === file.path && this.read.mtime === mtime) return this.read.all;
    const bytes = new Uint8Array(await this.app.vault.readBinary(file));
    const read = await new IdleSlices().finish(readPeopleFile({ name: file.name, bytes }, decodeBytes));
    const all = read?.source === 'linkedin' ? read.people : [];
    this.read = { path: file.path, mtime, all };
    return all;
  }

  /** Connections whose name, organisation or role holds all the words. */
  async at(words: string): Promise<readonly Connection[]> {
    return connectionsAt(await this.all(), words);
  }

  /** What the connections say of somebody of the network, in a sentence; null where they say nothing, or it is not clear of whom. */
  async wordsAbout(person: Person, network: Pick<NetworkView, 'findPeople'>): Promise<string | null> {
    const isAlone = (called: string): boolean => network.findPeople(called).every(({ key }) => key === person.key);
    const names = [person.name, ...person.aliases];
    const note = person.path === null ? null : this.app.metadataCache.getCache(person.path);
    const found = connectionOf(await this.all(), {
      names,
      emails: person.emails.filter(isAlone),
      urls: urlsIn(note?.frontmatter ?? {}),
      organisation: person.organisation,
      isOnlyBearer: names.every(isAlone),
    });
    return found && connectionWords(found);
  }

  /** What the connections say for words that name nobody of the network: somebody, or people of an organisation. */
  async wordsFor(words: string): Promise<string | null> {
    const found = await this.at(words);
    const [first, ...others] = found;
    if (!first) return null;
    if (others.length === 0) return connectionWords(first);
    const names = found.slice(0, mostNames).map(({ name }) => name);
    const left = found.length - names.length;
    return say.importing.youKnowAt({
      count: found.length,
      words: words.trim(),
      names: left > 0 ? [...names, say.importing.othersToo(left)] : names,
    });
  }

  /** Keeps connections in the file of the settings; asks for one where none is set. */
  async keep(people: readonly Connection[]): Promise<void> {
    const { app, store } = this;
    const set = store.current.connectionsFile.trim();
    const field = {
      name: say.importing.fileInVaultField,
      value: say.importing.connectionsFileName(),
      understand: (words: string) => ({ fine: isCsv(words), words: isCsv(words) ? '' : say.importing.writeFileName() }),
    };
    const write = (typed: string) =>
      whyNot(async () => {
        const path = normalizePath(typed);
        const before = await this.bytesAt(path);
        const text = connectionsTable(people);
        await this.changes.does(say.importing.connectionsKept({ count: people.length, path }), {
          forth: () => this.write(path, text),
          back: () => this.takeBack(path, text, before),
        });
        if (set === '') await store.set('connectionsFile', path);
        return null;
      });
    if (set !== '') {
      const why = await write(set);
      if (why !== null) new Notice(why, longNotice);
      return;
    }
    await askForm(app, say.importing.whereToKeep, [field], say.importing.keep, (answers) =>
      write(answers[field.name] ?? ''),
    );
  }

  private async bytesAt(path: string): Promise<ArrayBuffer | null> {
    const file = this.app.vault.getFileByPath(path);
    return file && this.app.vault.readBinary(file);
  }

  /** Only a file that is as it was written. */
  private async takeBack(path: string, text: string, before: ArrayBuffer | null): Promise<void> {
    const { vault, fileManager } = this.app;
    const file = vault.getFileByPath(path);
    if (!file || (await vault.read(file)) !== text) throw new Failure(say.vault.noteIsNotAsMade(path));
    await (before ? vault.modifyBinary(file, before) : fileManager.trashFile(file));
  }

  /** Never over a file that holds something else. */
  private async write(path: string, text: string): Promise<void> {
    const { vault } = this.app;
    const there = vault.getAbstractFileByPath(path);
    if (!there) {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
      await vault.create(path, text);
      return;
    }
    const bytes = there instanceof TFile && isCsv(path) ? new Uint8Array(await vault.readBinary(there)) : null;
    const isOurs = bytes !== null && finish(readPeopleFile({ name: path, bytes }, decodeBytes)).source === 'linkedin';
    if (!(there instanceof TFile) || !isOurs) throw new Failure(say.importing.isOtherFile(path));
    await vault.modify(there, text);
  }
}

function isCsv(path: string): boolean {
  return /[^/]\.csv$/i.test(path.trim());
}
