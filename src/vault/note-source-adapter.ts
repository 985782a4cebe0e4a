import { parseYaml, type CachedMetadata } from 'obsidian';
import type { NoteSource } from '../notes/note-source';
import { noteSourceFrom, type NoteFile } from './note-source';

/** A note of the vault as the core reads it; `text` is null while it has not been read. */
export function noteSourceOf(file: NoteFile, cache: CachedMetadata, text: string | null): NoteSource {
  return noteSourceFrom(file, cache, text, (yaml) => parseYaml(yaml) as unknown);
}
