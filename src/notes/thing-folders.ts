import { lazily } from '../model/lazily';
import { foldSlug } from './fold';

/** What people call folders of notes about things that may have the name of a person: Jane Eyre is a book. */
const things = lazily(
  () =>
    new Set(
      `book books reading reading-list novels fiction authors characters cast npcs npc films film movies movie cinema tv series shows
      plays theatre music songs albums artists bands podcasts games articles papers literature lit references sources quotes highlights
      readwise clippings recipes food restaurants cafes places travel trips companies company organisations organizations orgs firms
      employers brands products tools software projects pets animals plants saints ships history historical philosophers painters
      bucher buch lesen leseliste romane autoren figuren filme film serien theater musik lieder alben kunstler bands spiele artikel
      aufsatze literatur quellen zitate rezepte essen lokale orte reisen firmen firma unternehmen organisationen arbeitgeber marken
      produkte werkzeuge projekte tiere haustiere pflanzen geschichte`.split(/\s+/),
    ),
);

/** Whether a note lies in a folder of things. Only whole names of folders count, without numbers and signs around them. */
export function isAmongThings(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.some((folder) => things().has(foldSlug(folder.replace(/[^\p{L}\p{M} _-]/gu, ' ').trim())));
}
