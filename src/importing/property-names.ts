import { foldKey } from '../notes/fold';

/**
 * What notes call that which an address book says of somebody and which reading a note has no use for, in English, German, French and
 * Spanish, and as other plugins write it. The first is written where a note has none of them. The names of all else are in
 * `src/notes/vocabulary.ts`.
 */
const names = (list: string): readonly [string, ...string[]] => {
  const [first = '', ...others] = list.split(',').map((name) => foldKey(name.trim()));
  return [first, ...others];
};

export const profileKeys = names(
  'linkedin, linkedin url, linkedin profile, linkedin link, linkedin page, LinkedIn-Profil, X-SOCIALPROFILE',
);
export const pageKeys = names(
  'url, urls, website, websites, web, web page, web site, homepage, home page, web address, internet, profile, profile url, Webseite, Webseiten, Internetseite, Internetadresse, Web-Adresse, Profil, Profil-URL, site web, page web, sitio web, página web',
);
export const addressKeys = names(
  'address, addresses, postal address, mailing address, home address, work address, business address, Adresse, Adressen, Anschrift, Anschriften, Postanschrift, Postadresse, Privatadresse, Geschäftsadresse, adresse postale, dirección',
);
/** Where a note has an address in parts. */
export const streetKeys = names('street, street address, ADR.STREET, Straße, Strasse, Str., rue, calle');
export const departmentKeys = names('department, dept, division, Abteilung, Fachbereich, service, departamento');
export const groupKeys = names('groups, group, Gruppen, Gruppe, groupes, grupos');
/** Groups that other programs call otherwise; what says what a note is is never filled in. */
export const otherGroupKeys = names('categories, category, labels, Kategorien, Kategorie');
export const connectedKeys = names(
  'connected_on, connected since, Vernetzt am, Vernetzt seit, Verbunden am, Verbunden seit',
);
export const prefixKeys = names(
  'name_prefix, prefix, honorific prefix, N.PREFIX, N.PFX, academic title, Namenspräfix, Titel, akademischer Titel, Anrede',
);
export const suffixKeys = names('name_suffix, suffix, honorific suffix, N.SUFFIX, N.SFX, Namenszusatz');

/** The heading above what an address book says of somebody in sentences, in either language. */
export const noteHeadings = ['From the address book', 'Aus dem Adressbuch'] as const;
