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

const lists = lazily(
  () =>
    /^(?:(?:my|meine|mes|mis|20\d\d)-)?(?:books?|audiobooks?|reading|novels|comics|manga|films?|movies?|series|tv|tv-series|tv-shows|shows|documentaries|plays|music|albums?|songs?|records|podcasts?|watchlist|watch-list|playlist|to-read|to-watch|to-listen|tbr|bucher|horbucher|romane|leseliste|lesestoff|zu-lesen|filme|serien|musik|alben|lieder|platten|livres|a-lire|films|a-voir|musique|libros|por-leer|peliculas|musica)(?:-(?:and|und|et|y)-(?:books?|films?|movies?|series|shows|music|podcasts?|bucher|filme|serien|musik))?(?:-(?:list|liste|log|wishlist|wish-list|wunschliste|to-read|to-watch|to-listen-to|to-get|read|watched|zu-lesen|i-want-to-read|i-want-to-watch|want-to-read|queue|backlog|next|a-lire|por-leer|recommendations|empfehlungen|20\d\d))*$/,
);

/** Whether the name of a note, or a heading, is one of a list of works: `Books 2025`, `To read`, `Leseliste`. */
export function namesWorks(name: string): boolean {
  return (
    name.length <= 60 && lists().test(foldSlug(name.replace(/[^\p{L}\p{M}\p{N} _&-]/gu, ' ').replace(/&/g, ' and ')))
  );
}
