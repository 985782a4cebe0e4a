/** People with what they offer, made from their number: the same on every machine. */

const subjects =
  'metadata|Fraktur newspapers|glass plate negatives|parish registers|copyright law|tax returns|grant applications|SQL databases|R and statistics|web accessibility|paper conservation|bookbinding|oral history|map collections|Polish translations|open access|research data|school libraries|rights clearance|podcasts|letterpress|beekeeping|public speaking|crowdsourcing|Handschriften|Kurrentschrift|Steuerrecht|Archivsoftware|Wikidata|Koha|MARC records|digital preservation'.split(
    '|',
  );
const ways =
  'teaches|has twenty years of|digitises|catalogues|runs workshops on|knows everything about|wrote a guide to|consults on'.split(
    '|',
  );
const roles = 'Curator|Librarian|Conservator|Developer|Translator|Archivist|Editor|Designer'.split('|');
const organisations =
  'City Archives|Harbour Library|Koha Foundation|University Library|Map Society|University of Leeds'.split('|');
const places = 'Lisbon|Leeds|Berlin|Leipzig|Edinburgh|Bristol|Wien|Porto'.split('|');

export function noteNames(people: number): readonly string[] {
  return Array.from({ length: people }, (_, at) => `Person ${String(at)}`);
}

/** Properties of somebody; in another round they offer something else. */
export function offersOf(at: number, round: number): Record<string, unknown> {
  const one = <T>(list: readonly T[], by: number): T => list[(at * by + round * 5) % list.length] as T;
  return {
    tags: ['person'],
    role: one(roles, 3),
    organisation: one(organisations, 5),
    location: one(places, 7),
    // Every fifth looks for something.
    ...(at % 5 === 0 && { needs: [`somebody who knows ${one(subjects, 17)}, topic ${String((at * 3) % 997)}x`] }),
    offers: [
      `${one(ways, 1)} ${one(subjects, 1)}, topic ${String(at % 997)}x`,
      `${one(ways, 11)} ${one(subjects, 13)} for ${one(organisations, 1)}`,
    ],
  };
}
