import { lazily } from '../model/lazily';
import { foldSlug } from './fold';

/** What people call folders of works of others, and of notes about them: what is told there happened to nobody whom I know. */
const works = lazily(
  () =>
    new Set(
      `book books reading reading-list novels fiction authors characters cast npcs npc films film movies movie cinema tv series shows
      plays theatre music songs albums artists bands podcasts games articles papers literature lit references sources quotes highlights
      readwise clippings recipes history historical philosophers painters saints
      bucher buch lesen leseliste romane autoren figuren filme film serien theater musik lieder alben kunstler bands spiele artikel
      aufsatze literatur quellen zitate rezepte geschichte`.split(/\s+/),
    ),
);

/** What people call folders of notes about other things that may have the name of a person: Thomas Cook is a firm. */
const things = lazily(
  () =>
    new Set(
      `food restaurants cafes places travel trips companies company organisations organizations orgs firms
      employers brands products tools software projects pets animals plants ships
      essen lokale orte reisen firmen firma unternehmen organisationen arbeitgeber marken
      produkte werkzeuge projekte tiere haustiere pflanzen`.split(/\s+/),
    ),
);

/** Whether a note lies in a folder of things, or of works. Only whole names of folders count, without numbers and signs around them. */
export function isAmongThings(path: string): boolean {
  return isIn(path, things()) || isAmongWorks(path);
}

/** Whether a note lies in a folder of works of others. */
export function isAmongWorks(path: string): boolean {
  return isIn(path, works());
}

function isIn(path: string, names: ReadonlySet<string>): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.some((folder) => names.has(foldSlug(folder.replace(/[^\p{L}\p{M} _-]/gu, ' ').trim())));
}
