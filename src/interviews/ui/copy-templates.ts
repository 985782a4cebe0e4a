import { getLanguage, normalizePath, Notice } from 'obsidian';
import { builtInTemplatesIn } from '../../templating/built-in-templates';
import type { SettingsStore } from '../../vault/settings-store';
import type { TemplateTools } from './insert-template';
import { say } from '../../i18n/words';

/** Puts the built-in templates into the user's template folder, to be changed there. What is there already stays as it is. */
export async function copyTemplates({ app }: TemplateTools, store: SettingsStore): Promise<void> {
  const folder = normalizePath(store.current.templateFolder.trim() || say.interviews.templatesFolder());
  if (!app.vault.getFolderByPath(folder)) {
    if (app.vault.getAbstractFileByPath(folder)) {
      new Notice(say.interviews.fileInPlaceOfFolder(folder));
      return;
    }
    await app.vault.createFolder(folder);
  }
  if (store.current.templateFolder.trim() === '') await store.set('templateFolder', folder);
  const taken = new Set(app.vault.getFolderByPath(folder)?.children.map(({ name }) => name.toLowerCase()));
  const builtIn = builtInTemplatesIn(getLanguage());
  const names = Object.keys(builtIn);
  const missing = names.filter((name) => !taken.has(name.toLowerCase()));
  for (const name of missing) await app.vault.create(`${folder}/${name}`, builtIn[name] ?? '');
  const kept = names.length - missing.length;
  new Notice(say.interviews.templatesCopied({ count: missing.length, folder: folder, kept: kept }));
}
