import { lazily, type Made } from '../model/lazily';
import { foldKey, foldName, foldSlug, nameOfPath } from './fold';
import type { Fields } from './fields';
import type { NoteSource } from './note-source';
import { leadingDay } from './read-day';
import { readTexts } from './read-value';

/** Kinds of notes that are neither people nor meetings, whatever else they say. */
export type NeverKind = 'index' | 'organisation' | 'board' | 'template';

const words = (text: string): Made<ReadonlySet<string>> =>
  lazily(() => new Set(text.split(',').map((word) => foldSlug(word))));

/** Names of notes that lead to other notes, or have no name yet. */
const indexNames = words(
  `moc, index, overview, readme, read me, home, homepage, home page, untitled, dashboard, contents, table of contents, toc,
  map of content, maps of content, map of contents, Übersicht, Überblick, Startseite, Inhalt, Inhaltsverzeichnis, Unbenannt, Liesmich,
  accueil, sommaire, sans titre, vue d’ensemble, table des matières, lisez-moi, inicio, índice, resumen general, sin título, sin nombre,
  vista general, léeme, start here, about, about this vault, todo, to do, todos, tasks, inbox, hub, birthdays, new note, neue Notiz,
  nouvelle note, nueva nota, Geburtstage, Aufgaben, Eingang, anniversaires, cumpleaños`,
);

/** Tags and types with which a note says that it is an index. */
const indexMarks = words('moc, index, map of content, maps of content');

/** Types of organisations. */
const organisationTypes = words(
  `company, companies, organisation, organisations, organization, organizations, org, orgs, institution, institutions, institute,
  employer, employers, business, firm, corporation, startup, agency, university, college, school, charity, nonprofit, non-profit, ngo,
  foundation, association, society, vendor, supplier, Firma, Firmen, Unternehmen, Organisationen, Einrichtung, Institutionen, Behörde,
  Verein, Vereine, Verband, Stiftung, Hochschule, Universität, Schule, Verlag, entreprise, entreprises, société, sociétés, association,
  associations, école, université, fondation, empresa, empresas, compañía, organización, organizaciones, institución, asociación,
  fundación, universidad, escuela`,
);

/** Types of groups, places and things: whatever tag of people the note has, it is not about one person. */
const thingTypes = words(
  `church, churches, parish, parishes, congregation, mosque, synagogue, hospital, hospitals, clinic, clinics, practice, bank, banks, insurer,
  insurance, team, teams, group, groups, committee, board, department, club, clubs, band, choir, union, party, council, ministry,
  authority, government, municipality, embassy, museum, library, archive, theatre, theater, cinema, gallery, publisher, magazine, newspaper,
  studio, lab, laboratory, restaurant, restaurants, café, cafe, bar, pub, hotel, shop, store, venue, venues, place, places, location,
  locations, city, cities, country, countries, town, village, building, room, client company, customer company, client organisation,
  client organization, partner company, partner organisation, partner organization, brand, product, products, service, tool, app, software,
  website, project, projects, book, books, article, articles, paper, papers, film, movie, podcast, course, courses, event, events,
  conference, conferences, topic, concept, household, couple, account,
  Kirche, Kirchen, Gemeinde, Gemeinden, Kirchengemeinde, Pfarrei, Pfarrgemeinde, Moschee, Krankenhaus, Klinik, Kliniken, Praxis, Banken,
  Versicherung, Gruppe, Gruppen, Mannschaft, Ausschuss, Gremium, Vorstand, Abteilung, Klub, Chor, Kapelle, Gewerkschaft, Partei,
  Rat, Ministerium, Amt, Stadt, Städte, Land, Dorf, Botschaft, Bibliothek, Bücherei, Archiv, Theater, Kino, Galerie, Zeitschrift, Zeitung,
  Labor, Gaststätte, Geschäft, Laden, Ort, Orte, Gebäude, Raum, Kundenfirma, Marke, Produkt, Dienst, Werkzeug, Projekt, Projekte, Buch,
  Bücher, Artikel, Kurs, Veranstaltung, Konferenz, Tagung, Thema, Kita, Kindergarten, Haushalt,
  église, paroisse, mosquée, hôpital, hôpitaux, clinique, cabinet, banque, banques, assurance, équipe, équipes, groupe, groupes, comité,
  conseil, département, chœur, chorale, syndicat, parti, ministère, mairie, commune, ambassade, musée, bibliothèque, théâtre, galerie,
  éditeur, journal, magasin, boutique, hôtel, lieu, lieux, endroit, ville, villes, pays, bâtiment, salle, marque, produit, outil, projet,
  projets, livre, livres, cours, événement, conférence, sujet, foyer,
  iglesia, parroquia, mezquita, hospitales, clínica, banco, bancos, seguro, aseguradora, equipo, equipos, grupo, grupos, comité, junta,
  departamento, coro, sindicato, partido, ministerio, ayuntamiento, municipio, embajada, museo, biblioteca, teatro, galería, editorial,
  periódico, revista, tienda, restaurante, lugar, lugares, sitio, ciudad, ciudades, país, edificio, sala, marca, producto, herramienta,
  proyecto, proyectos, libro, libros, artículo, curso, evento, conferencia, tema, hogar`,
);

/** In German compounds, which are of the kind of their last part. */
const thingEnds =
  /..(?:verein|firma|schule|gemeinde|kirche|bank|verband|stiftung|gruppe|gesellschaft|klinik|krankenhaus|unternehmen|behorde|projekt|team|universitat|institut|verlag|organisation|einrichtung)$/;
const relationStarts = words(
  'friend, friends, contact, contacts, colleague, colleagues, person, people, ex, former, family',
);
const ofWords = new Set('of de du des d del from at in aus von vom bei an der la le'.split(' '));

/** Whether a type is one of organisations, groups, places or things: `bank`, `client company`, `Fußballverein`, `équipe de projet`. */
function isThingType(value: string): boolean {
  const slug = foldSlug(value);
  const isOne = (word: string): boolean =>
    organisationTypes().has(word) || thingTypes().has(word) || thingEnds.test(word);
  if (organisationTypes().has(slug) || thingTypes().has(slug)) return true;
  const parts = slug.split('-');
  const [first = ''] = parts;
  if (relationStarts().has(first)) return false;
  return parts.slice(1).some((word) => ofWords.has(word)) ? isOne(first) : isOne(parts.at(-1) ?? '');
}

/** The plainest of organisations: as a tag they mean one, too, and among several categories. */
const organisationCategories = words(
  `company, companies, organisation, organisations, organization, organizations, org, orgs, Firma, Firmen, Unternehmen, entreprise,
  entreprises, empresa, empresas, organización, organizaciones`,
);

const ownTypeKeys = ['type', 'class', 'fileclass', 'kind', 'notetype', 'typ', 'art', 'tipo'];
const categoryKeys = ['category', 'categories'];

/** Folders of templates, without numbers and signs around the word. */
const templateFolders = words(
  'template, templates, Vorlage, Vorlagen, modèle, modèles, gabarits, plantilla, plantillas',
);
const templateWord =
  /^(?:template|vorlage|plantilla|gabarit)(?=$|[\s_-])|(?:^|[\s_-])(?:template|vorlage|plantilla|gabarit)$/i;

/** The folder of a path that holds templates by its name, or null. */
export function templateFolderOf(path: string): string | null {
  const folders = path.split('/').slice(0, -1);
  const at = folders.findIndex((name) => templateFolders().has(foldSlug(name.replace(/[\d_]+/g, ' '))));
  return at < 0 ? null : folders.slice(0, at + 1).join('/');
}

/** Whether it is a drawing of the Excalidraw plugin: its text is not meant to be read. */
export function isDrawing({ path, frontmatter }: Pick<NoteSource, 'path' | 'frontmatter'>): boolean {
  return /\.excalidraw\.md$/i.test(path) || (frontmatter !== null && 'excalidraw-plugin' in frontmatter);
}

/**
 * Marks that programs put at the end of a name when two devices changed a file: Dropbox, Nextcloud, Obsidian Sync, Syncthing, Seafile
 * and others, in the languages they speak.
 */
const copyMarks: readonly RegExp[] = [
  /\.sync-conflict-\d{8}-\d{6}(?:-[a-z0-9]+)?$/i,
  /[ _]?\((?:[^()]*[\s’'_-])?(?:conflicted copy|conflict copy|case conflict|unicode encoding conflict|selective sync conflict|whitespace conflict|sfconflict)(?:[\s_-][^()]*)?\)$/i,
  /[ _]?\((?:[^()]*[\s’'_-])?(?:konfliktkopie|in konflikt stehende kopie|copie en conflit|copie conflictuelle|copia en conflicto|copia conflictiva)(?:[\s_-][^()]*)?\)$/iu,
  /[ _]?\(conflict(?:ed)? (?:on )?(?:\d{1,2}|\d{4}-\d{2}-\d{2}[^()]*|\d{8,}[^()]*)\)$/i,
  /[_-]conflict-\d{8}-\d{6}$/i,
  /[ _]?\[conflict(?:ed)?(?: \d+)?\]$/i,
];

/** A word that every such mark has: where it is missing no mark needs to be looked for. */
export function mayBeCopy(title: string): boolean {
  return /[ck]onfli/i.test(title);
}

/** The name of the note that this one is a copy of, made when a sync program found two versions; null where it is none. */
export function originalOf(path: string): string | null {
  const name = nameOfPath(path);
  let bare = name;
  for (let before = ''; before !== bare;) {
    before = bare;
    for (const mark of copyMarks) bare = bare.replace(mark, '');
  }
  return bare === name || bare.trim() === '' ? null : bare.trim();
}

/** Why a note is neither a person nor a meeting though it may say so, or null; `isPerson` where it carries a tag or type of people. */
export function whyNever(
  source: NoteSource,
  fields: Fields,
  tags: { readonly front: readonly string[]; readonly all: readonly string[] },
  isPerson: { readonly byTag: boolean; readonly byType: boolean },
): { readonly kind: NeverKind; readonly word: string } | null {
  const title = nameOfPath(source.path);
  if (source.frontmatter !== null && 'kanban-plugin' in source.frontmatter) return { kind: 'board', word: '' };
  if (leadingDay(title) === null && templateWord.test(title.trim())) return { kind: 'template', word: title };
  if (leadingDay(title) === null && isIndexName(title)) return { kind: 'index', word: title };
  const isSaid = isPerson.byTag || isPerson.byType;
  const mark = tags.front.find(marksIndex) ?? (isSaid ? undefined : tags.all.find((tag) => /^moc(?:\/|$)/i.test(tag)));
  if (mark !== undefined) return { kind: 'index', word: `#${mark}` };
  const types = typesIn(fields, ownTypeKeys);
  const index = types.find(({ value }) => indexMarks().has(foldSlug(value)));
  if (index) return { kind: 'index', word: `${index.key}: ${index.value}` };
  if (isPerson.byType) return null;
  // Of several categories one may say where I know somebody from.
  const categories = typesIn(fields, categoryKeys);
  const isOrganisation =
    categories.every(({ value }) => isThingType(value)) ||
    (!isPerson.byTag && categories.some(({ value }) => organisationCategories().has(foldSlug(value))));
  const organisation =
    types.find(({ value }) => isThingType(value)) ??
    (isOrganisation ? categories.find(({ value }) => isThingType(value)) : undefined);
  if (organisation) return { kind: 'organisation', word: `${organisation.key}: ${organisation.value}` };
  // Contacts are organisations, too, unless the note has a birthday.
  const isContact =
    isPerson.byTag &&
    tags.front.some((own) => own.split('/').some((part) => contactTags().has(foldSlug(part)))) &&
    !tags.front.some(saysHuman) &&
    fields.of(['birthday', 'birthdate', 'born', 'dob']).length === 0;
  const tag = isPerson.byTag && !isContact ? undefined : tags.front.find(marksOrganisation);
  return tag === undefined ? null : { kind: 'organisation', word: `#${tag}` };
}

const contactTags = words('contact, contacts, Kontakt, Kontakte, contacto, contactos');
const humanTags = words('person, persons, people, Personen, personne, personnes, persona, personas, Mensch, Menschen');

/** Whether a tag is of people only: `person`, `type/person`. */
function saysHuman(tag: string): boolean {
  return tag.split('/').some((part) => humanTags().has(foldSlug(part)));
}

function marksIndex(tag: string): boolean {
  const [head = '', next] = tag.split('/');
  return (
    indexMarks().has(foldSlug(head)) ||
    (next !== undefined && foldKey(head) === 'type' && indexMarks().has(foldSlug(next)))
  );
}

/** Of a note that nothing calls a person: `company`, `type/company`. */
function marksOrganisation(tag: string): boolean {
  const [head = '', next] = tag.split('/');
  if (next === undefined) return organisationCategories().has(foldSlug(head));
  return foldKey(head) === 'type' && organisationTypes().has(foldSlug(next));
}

/** Numbers and signs around the word do not count, nor do a copy's number or a word that says of what it is the index. */
export function isIndexName(title: string): boolean {
  const slug = foldSlug(title.replace(/[_.]/g, ' '));
  if (/(?:^|-)mocs?$|^mocs?-/.test(slug)) return true;
  return namesEverybody(slug) || indexNames().has(slug.replace(/^[\d-]+|[\d-]+$/g, ''));
}

/** Everybody at once, and words that say of a list that it is one: a title of these alone names nobody. */
const everybody = words(
  `people, persons, contacts, friends, family, colleagues, coworkers, everyone, everybody, Menschen, Leute, Personen, Kontakte, Freunde,
  Familie, Kollegen, Kolleginnen, personnes, gens, contacts, amis, famille, collègues, personas, gente, contactos, amigos, familia, colegas`,
);
const listWords = words(
  `index, overview, list, lists, dashboard, hub, map, directory, register, table, database, db, base, of, the, my, all, and, i, know, we, new,
  Übersicht, Überblick, Liste, Verzeichnis, Karte, meine, alle, und, der, die, répertoire, liste, annuaire, mes, des, les, et, de, tous, lista,
  índice, directorio, mis, los, las, y, todos, mapa`,
);

function namesEverybody(slug: string): boolean {
  const parts = slug.split('-').filter((part) => /\D/.test(part));
  return (
    parts.some((part) => everybody().has(part)) && parts.every((part) => everybody().has(part) || listWords().has(part))
  );
}

/** Whether a title ends as those of overviews do: `People overview`. No person is called that, but a meeting may be. */
export function endsAsIndex(title: string): boolean {
  const last =
    foldName(title)
      .split(/[\s_-]+/)
      .at(-1) ?? '';
  return /^(?:index|overview|directory|list|dashboard|ubersicht|uberblick|verzeichnis|liste|index|indice|repertoire|lista)$/.test(
    last,
  );
}

function typesIn(fields: Fields, keys: readonly string[]): readonly { readonly key: string; readonly value: string }[] {
  return fields.of(keys).flatMap(({ key, value }) =>
    readTexts(value)
      .flatMap((text) => text.split(/[,;]/))
      .map((text) => ({ key, value: nameOfPath(text.trim()).replace(/^#/, '') })),
  );
}

/** Words that name a group of people: a note called like its folder is about the group then. */
const groupWords = words(
  `people, persons, contacts, friends, family, colleagues, coworkers, work, team, teams, clients, customers, partners, group, groups,
  club, neighbours, neighbors, acquaintances, mentors, students, alumni, network, networking, archive, old, former, inbox, new, misc,
  other, others, vips, leads, prospects, investors, authors, musicians, artists, school, university, church, community, board, staff,
  Freunde, Familie, Kollegen, Kolleginnen, Arbeit, Kunden, Kontakte, Personen, Leute, Gruppe, Verein, Nachbarn, Bekannte, Archiv,
  Studium, Schule, Uni, amis, famille, collègues, travail, clients, contacts, personnes, groupe, voisins, archives, école, amigos,
  familia, colegas, trabajo, clientes, contactos, personas, grupo, vecinos, archivo, escuela`,
);

/** Whether a note called like its folder looks to be about one person, and not about all who are in the folder. */
export function namesOnePerson(title: string): boolean {
  const parts = foldName(title)
    .split(/[\s_-]+/)
    .filter(Boolean);
  if (parts.length === 0 || parts.some((part) => groupWords().has(foldSlug(part)))) return false;
  return parts.length > 1 || /^[^\p{L}]*[\p{Lu}\p{Lo}\p{Lt}]/u.test(title);
}
