import { normalizePath, Notice } from 'obsidian';
import { builtInTemplates } from '../../templating/built-in-templates';
import type { SettingsStore } from '../settings-store';
import type { TemplateTools } from './template-tools';
import * as say from '../../words/en/commands';

/** Puts the built-in templates into the user's template folder, to be changed there. What is there already stays as it is. */
export async function copyTemplates({ app }: TemplateTools, store: SettingsStore): Promise<void> {
  const folder = normalizePath(store.current.templateFolder.trim() || say.templatesFolder);
  if (!app.vault.getFolderByPath(folder)) {
    if (app.vault.getAbstractFileByPath(folder)) {
      new Notice(say.fileInPlaceOfFolder(folder));
      return;
    }
    await app.vault.createFolder(folder);
  }
  if (store.current.templateFolder.trim() === '') await store.set('templateFolder', folder);
  const taken = new Set(app.vault.getFolderByPath(folder)?.children.map(({ name }) => name.toLowerCase()));
  const names = Object.keys(builtInTemplates);
  const missing = names.filter((name) => !taken.has(name.toLowerCase()));
  for (const name of missing) await app.vault.create(`${folder}/${name}`, builtInTemplates[name] ?? '');
  const kept = names.length - missing.length;
  new Notice(say.templatesCopied(missing.length, folder, kept));
}
