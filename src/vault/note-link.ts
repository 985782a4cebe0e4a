import type { App } from 'obsidian';
import type { Person } from '../model/person';
import { linkTarget } from '../templating/escape-link';

/** A link to somebody as Obsidian would write it in a note; by name where they have no note yet. */
export function linkTo({ vault, fileManager }: App, { name, path }: Person, from: string): string {
  const note = path === null ? null : vault.getFileByPath(path);
  return note ? fileManager.generateMarkdownLink(note, from) : `[[${linkTarget(name)}]]`;
}
