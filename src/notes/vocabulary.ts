import { say } from '../i18n/words';
import type { Answer, StepKind } from '../model/introduction';
import type { Problem } from '../model/problem';
import { foldKey } from './fold';
import { absentSpellings, cancelledSpellings } from './name-words';

export type PersonMeaning =
  | 'name'
  | 'aliases'
  | 'call name'
  | 'salutation'
  | 'organisation'
  | 'role'
  | 'email'
  | 'phone'
  | 'location'
  | 'met on'
  | 'how met'
  | 'introduced by'
  | 'last contact'
  | 'next contact'
  | 'cadence'
  | 'snoozed until'
  | 'paused'
  | 'died'
  | 'alive'
  | 'status'
  | 'needs'
  | 'offers'
  | 'birthday';
export type MeetingMeaning =
  | 'day'
  | 'time'
  | 'place'
  | 'created'
  | 'attendees'
  | 'absent'
  | 'cancelled'
  | 'status'
  | 'kind'
  | 'summary'
  | 'thanked';
export type ClassMeaning = 'type key' | 'person tag' | 'person type' | 'meeting tag' | 'meeting type' | 'me';
export type LineMeaning =
  | 'favour'
  | 'owe'
  | 'owed'
  | 'introduction'
  | 'need'
  | 'offer'
  | 'ask'
  | 'reminder'
  | 'thanks'
  | 'private'
  | ListOfAsks
  | LineOfOthers
  | LineOfStep;
/** Headings and labels of lists of what to ask somebody. */
type ListOfAsks = 'next time' | 'agenda';
/** What an item below an introduction begins with, and what somebody answered. */
type LineOfStep = StepKind | Answer | `planned ${'asked' | 'introduced' | 'wrote' | 'told'}`;
/** Lines that are about what others do, or about others whom somebody named. */
type LineOfOthers = 'waiting' | 'owner' | 'named';
export type Meaning = PersonMeaning | MeetingMeaning | ClassMeaning | LineMeaning;

/** Where a meaning is looked for. The same word may mean one thing in a person's note and another in a meeting's. */
export type MeaningGroup = 'person' | 'meeting' | 'class' | 'line';

export interface VocabularyRow {
  readonly group: MeaningGroup;
  readonly meaning: Meaning;
  /** As people write them, the most telling first: where a note has several, the first one filled in counts. */
  readonly spellings: readonly string[];
}

const row = (group: MeaningGroup, meaning: Meaning, spellings: string): VocabularyRow => ({
  group,
  meaning,
  spellings: spellings.split(',').map((spelling) => spelling.trim()),
});

/** Every word that is understood without being told. The settings tab and the documentation are made from this table. */
export const standardRows: readonly VocabularyRow[] = [
  row('class', 'type key', 'type, category, categories, class, fileClass, kind, note_type, up'),
  row('class', 'person tag', 'person, people, persons, contact, contacts'),
  row('class', 'person type', 'person, people, persons, contact, contacts'),
  row('class', 'meeting tag', 'meeting, meetings, 1on1, interview, interviews, coffee, call'),
  row('class', 'meeting type', 'meeting, meetings, 1:1, 1on1, one on one, interview, coffee, call'),
  row('class', 'me', 'me'),

  row('person', 'name', 'name, full name, fn, display name, vollständiger Name, nom complet, nombre completo'),
  row(
    'person',
    'aliases',
    'aliases, alias, nickname, nicknames, aka, also known as, Spitzname, Spitznamen, surnom, apodo',
  ),
  row(
    'person',
    'call name',
    'call them, goes by, preferred name, known as, call name, first name, given name, N.GN, Rufname, Vorname, prénom, prénom usuel, nombre de pila',
  ),
  row('person', 'salutation', 'salutation, form of address, Anrede'),
  row(
    'person',
    'organisation',
    'organisation, organization, org, orgs, company, employer, affiliation, workplace, company name, organisation name, organization name, firm, institution, works at, Firma, Unternehmen, Arbeitgeber, Einrichtung, Arbeitsplatz, entreprise, société, employeur, empresa, organización, empleador',
  ),
  row(
    'person',
    'role',
    'role, position, job title, job, title, occupation, profession, function, job role, Funktion, Position/Funktion, Rolle, Beruf, Berufsbezeichnung, Stelle, Jobtitel, Tätigkeit, fonction, poste, métier, cargo, puesto, profesión',
  ),
  row(
    'person',
    'email',
    'email, e-mail, mail, emails, email address, email addresses, e-mails, mails, primary email, E-Mail-Adresse, E-Mail-Adressen, Mailadresse, Mailadressen, courriel, adresse e-mail, correo, correo electrónico',
  ),
  row(
    'person',
    'phone',
    'phone, phones, mobile, tel, telephone, phone number, phone numbers, telephone number, mobile phone, mobile number, cell, cell phone, cell number, landline, Telefon, Telefonnummer, Telefonnummern, Tel., Mobil, Mobiltelefon, Mobilnummer, Handy, Handynummer, Festnetz, Rufnummer, téléphone, numéro de téléphone, teléfono, móvil, celular',
  ),
  row(
    'person',
    'location',
    'location, loc, city, place, based in, ADR.LOCALITY, ADR.CITY, town, lives in, Ort, Stadt, Wohnort, Standort, wohnt in, lebt in, ville, ciudad',
  ),
  row('person', 'met on', 'met, met date, date met, first met, met on, first encounter, first encounter date'),
  row('person', 'how met', 'how we met, met context, met at, source'),
  row(
    'person',
    'introduced by',
    'introduced by, intro by, introducer, introduction by, referred by, referrer, referral, met through, met via, intro paths, connected by, intro via, intro through, intro from, introduced via, introduced through, introduction via, introduction from, connected through, connected via, referred through, recommended by, via, vorgestellt von, vorgestellt durch, vermittelt von, vermittelt durch, empfohlen von, kennengelernt durch, kennengelernt über, bekannt durch, kontakt über, présenté par, présentée par, recommandé par, recommandée par, rencontré par, rencontrée par, rencontré via, connu par, mis en relation par, mise en relation par, presentado por, presentada por, recomendado por, recomendada por, conocido por, conocida por, conocido a través de, contacto de',
  ),
  row(
    'person',
    'last contact',
    'last contact, last contacted, last contacted at, date last contacted, last interaction, last seen, last chat, last chatted, last spoke, last talked, last met, prm-last-contacted, letzter Kontakt, letzter Kontakt am, letztes Treffen, letztes Gespräch, zuletzt gesehen, zuletzt gesprochen, zuletzt getroffen, zuletzt kontaktiert, dernier contact, dernière rencontre, último contacto, último encuentro',
  ),
  row(
    'person',
    'next contact',
    'next contact, next follow-up, next followup, follow-up due, follow up, nächster Kontakt, nächste Kontaktaufnahme, Wiedervorlage, prochain contact, próximo contacto',
  ),
  row(
    'person',
    'cadence',
    'cadence, contact frequency, frequency, keep in touch, stay in touch, contact every, prm-cadence',
  ),
  row('person', 'snoozed until', 'snoozed until, snooze until, prm-snooze-until'),
  row('person', 'paused', 'paused, prm-paused, do not contact, archived'),
  row(
    'person',
    'died',
    'died, died on, died in, died (year), year of death, death, death date, death year, deceased date, date deceased, rip, r.i.p., Todesjahr, Sterbejahr, année de décès, año de fallecimiento, deceased, deceased on, passed away, dead, date of death, dod, verstorben, verstorben am, gestorben, gestorben am, Todestag, Todesdatum, Sterbedatum, décédé, décédée, décédé le, décédée le, décès, date de décès, fallecido, fallecida, fecha de fallecimiento, fecha de defunción',
  ),
  row('person', 'alive', 'alive, living, is alive, am Leben, vivant, vivante, vivo, viva'),
  row('person', 'status', 'status, contact status, estado, statut'),
  row(
    'person',
    'needs',
    'needs, need, asks, ask, looking for, wants, challenges, i can help them, how I can help, how I can help them, open questions, braucht, sucht, benötigt, Bedarf, Anliegen, wie ich helfen kann, wobei ich helfen kann, cherche, besoin, besoins, busca, necesita, necesidades',
  ),
  row(
    'person',
    'offers',
    'offers, offer, skills, expertise, can help with, gives, how they can help, how they can help me, bietet, bietet an, Angebot, Angebote, Fähigkeiten, Kenntnisse, kann helfen mit, kann helfen bei, hilft bei, kennt sich aus mit, propose, compétences, ofrece, habilidades',
  ),
  row(
    'person',
    'birthday',
    'birthday, birthdate, date of birth, bday, born, dob, prm-birthday, Geburtstag, Geburtsdatum, geb., geb. am, geboren, geboren am, anniversaire, date de naissance, né le, née le, cumpleaños, fecha de nacimiento',
  ),

  row('meeting', 'day', 'date, day, meeting date, when, start, start date, datetime, Datum'),
  row('meeting', 'time', 'time, start time, begins, Uhrzeit, Beginn, heure, hora'),
  row('meeting', 'place', 'place, location, venue, where, Ort, Treffpunkt, lieu, lugar'),
  row('meeting', 'created', 'created, date created, created at'),
  row(
    'meeting',
    'attendees',
    'attendees, attendee, participants, participant, people, persons, person, with, guests, invitees, who, contact, contacts, present, those present, people present, in attendance, attending, in the room, who was there, Teilnehmer, Teilnehmende, Teilnehmerinnen, TN, Anwesend, Anwesende, dabei, présents, présentes, participants et participantes, asistentes, participantes, presentes, Gäste, invités, invitées, invitados, invitadas',
  ),
  row('meeting', 'absent', absentSpellings),
  row('meeting', 'cancelled', cancelledSpellings),
  row('meeting', 'status', 'status, state, meeting status, event status, eventStatus, statut, estado'),
  row('meeting', 'kind', 'kind, meeting type'),
  row('meeting', 'summary', 'summary, tldr'),
  row('meeting', 'thanked', 'thanked, thanks sent, thank you sent'),

  row('line', 'favour', 'favour, favor, favours, favors'),
  row('line', 'owe', 'owe'),
  row('line', 'owed', 'owed'),
  row('line', 'introduction', 'intro, introduction, intros, introductions'),
  row('line', 'need', 'need, needs, suche, brauche, braucht, benötigt'),
  row('line', 'offer', 'offer, offers, biete, bietet'),
  row('line', 'ask', 'ask, nachfragen'),
  row(
    'line',
    'next time',
    'next time, ask next time, ask them, ask him, ask her, ask them next time, to ask, to ask next time, to ask this time, ask this time, things to ask, things to ask next time, for next time, next time we meet, next time we talk, when we next meet, when we next talk, questions for …, things to ask …, nächstes Mal, beim nächsten Mal, fürs nächste Mal, für das nächste Mal, nächstes Mal fragen, beim nächsten Mal fragen, diesmal fragen, Fragen an …, la prochaine fois, à demander la prochaine fois, la próxima vez, preguntar la próxima vez',
  ),
  row('line', 'agenda', 'agenda'),
  row('line', 'reminder', 'follow-up, reminder'),
  row('line', 'private', 'private, confidential, privat, vertraulich, confidentiel, privado, confidencial'),
  row(
    'line',
    'asked',
    'asked, I asked, have asked, I have asked, asked again, asked once more, reminded, I reminded, reminded again, nudged, chased, pinged, followed up, followed up with, sent a reminder to, gefragt, angefragt, ich fragte, habe gefragt, noch mal gefragt, nochmal gefragt, nochmals gefragt, noch einmal gefragt, erneut gefragt, wieder gefragt, erneut angefragt, nochmal angefragt, noch mal angefragt, nachgefragt, nachgefragt bei, nachgehakt, nachgehakt bei, erinnert, habe erinnert, habe nachgefragt, habe nachgehakt, demandé, demandé à, j’ai demandé, j’ai demandé à, ai demandé à, preguntado, preguntado a, he preguntado a, pregunté a, pregunté, redemandé, redemandé à, relancé, preguntado otra vez, preguntado de nuevo',
  ),
  row(
    'line',
    'introduced',
    'introduced, introduced them, introduced both, introduced us, I introduced them, connected us, put us in touch, put me in touch with, made the intro, made an introduction, nous a présentés, nous a mis en contact, nos presentó, nos ha presentado, made the introduction, introduction made, intro made, intro sent, sent the intro, sent the introduction, introduction sent, intro email sent, intro is out, intro geschickt, intro verschickt, intro ist raus, Vorstellung geschickt, Vorstellung verschickt, Vorstellung ist raus, Vorstellung per Mail geschickt, Vorstellung per Mail verschickt, Vorstellungsmail verschickt, connected them, put them in touch, Kontakt hergestellt, in Kontakt gebracht, zusammengebracht, Vorstellungsmail geschickt, vorgestellt, einander vorgestellt, bekannt gemacht, miteinander bekannt gemacht, présentés, mis en relation, mis en contact, je les ai présentés, presentados, los presenté, puestos en contacto',
  ),
  row(
    'line',
    'wrote',
    'wrote, wrote to, I wrote, I wrote to, have written to, emailed, I emailed, mailed, messaged, geschrieben, angeschrieben, ich schrieb, habe geschrieben, écrit, écrit à, j’ai écrit à, escrito, escrito a, escribí a',
  ),
  row(
    'line',
    'answered',
    'answered, replied, wrote back, got back, got back to me, came back to me, zurückgeschrieben, hat zurückgeschrieben, schrieb zurück, hat sich gemeldet, they answered, they replied, geantwortet, hat geantwortet, haben geantwortet, antwortete, répondu, a répondu, ont répondu, contestó, respondió, ha contestado, ha respondido',
  ),
  row(
    'line',
    'met',
    'met, they met, they have met, they talked, we met, we talked, getroffen, haben sich getroffen, sie haben sich getroffen, sie trafen sich, trafen sich, wir haben uns getroffen, se sont rencontrés, ils se sont rencontrés, elles se sont rencontrées, ils se sont vus, se conocieron, se han conocido, se encontraron, se vieron',
  ),
  row(
    'line',
    'told',
    'told, I told, they told, they told me, told me, heard how it went, erzählt, haben erzählt, haben mir erzählt, hat erzählt, hat mir erzählt, sie haben mir erzählt, Bescheid gesagt, berichtet, ils m’ont raconté, elles m’ont raconté, m’a raconté, me contaron, me lo contaron, me contó, me han contado',
  ),
  row(
    'line',
    'yes',
    'yes, yes please, will do, sure thing, fine by me, fine with her, fine with him, klar, klar doch, mach ich, macht sie, macht er, macht sie gern, macht er gern, wird gemacht, agreed, agrees, ok, okay, sure, gladly, happy to, is happy to, would love to, would be happy to, accepted, accepts, ja, zugesagt, hat zugesagt, sagt zu, zugestimmt, hat zugestimmt, stimmt zu, ist einverstanden, freut sich, ja gern, ja gerne, gern, gerne, einverstanden, oui, oui volontiers, volontiers, d’accord, avec plaisir, sí, sí claro, claro, de acuerdo, con gusto, encantado, encantada, of course, definitely, absolutely, certainly, by all means, yep, yeah, glad to, is glad to, love to, happy with that, said yes, auf jeden Fall, na klar, natürlich, selbstverständlich, unbedingt, geht klar, in Ordnung, würde sich freuen, ist dabei, hat ja gesagt, sagt ja, not a problem, kein Problem, gar kein Problem, passt, passt ihr, passt ihm, passt ihnen, hat nichts dagegen, nichts dagegen, keine Einwände',
  ),
  row(
    'line',
    'no',
    'no, no thanks, no thank you, declined, declines, rather not, would rather not, not interested, is not interested, refused, does not want to, doesn’t want to, nein, abgesagt, hat abgesagt, hat abgelehnt, lehnt ab, sagt ab, kein Interesse, hat kein Interesse, nein danke, lieber nicht, abgelehnt, möchte nicht, will nicht, non, non merci, plutôt non, plutôt pas, a refusé, no gracias, mejor no, prefiere no, claro que no, better not, prefers not, not really, nope, no way, unfortunately not, afraid not, not for me, not keen, turned it down, said no, of course not, definitely not, absolutely not, certainly not, not after all, doch nicht, lieber doch nicht, eher nicht, besser nicht, leider nicht, auf keinen Fall, kommt nicht in Frage, keine Lust, möchte lieber nicht, will lieber nicht, nicht interessiert, winkt ab, hat abgewinkt, hat nein gesagt, sagt nein, natürlich nicht, nee, nö, Absage',
  ),
  row(
    'line',
    'later',
    'later, not now, gerade nicht, im Moment nicht, maybe later, perhaps later, später, jetzt nicht, nicht jetzt, vielleicht später, plus tard, pas maintenant, peut-être plus tard, más tarde, más adelante, ahora no, quizá más tarde, another time, maybe another time, perhaps another time, not right now, not just now, not at the moment, not today, not this week, not this month, not this year, too busy, no time, ask again, ask me later, not for now, bad timing, ein andermal, ein anderes Mal, vielleicht ein andermal, vielleicht ein anderes Mal, momentan nicht, derzeit nicht, zur Zeit nicht, aktuell nicht, im Augenblick nicht, nicht im Moment, passt gerade nicht, dieses Jahr nicht, nicht dieses Jahr, keine Zeit, vorerst nicht, erst mal nicht, erstmal nicht, erst später, bei Gelegenheit, zu viel zu tun',
  ),
  row('line', 'planned asked', 'fragen, anfragen, frag, frage, demander, demander à, preguntar, preguntar a'),
  row(
    'line',
    'planned introduced',
    'introduce, introduce them, introduce both, introduce the two, make the introduction, vorstellen, einander vorstellen, bekannt machen, miteinander bekannt machen, présenter, presentar',
  ),
  row('line', 'planned wrote', 'write, write to, schreiben, anschreiben, écrire à, escribir a'),
  row(
    'line',
    'planned told',
    'hear how it went, ask how it went, find out how it went, fragen wie es war, nachfragen wie es war, hören wie es war',
  ),
  row('line', 'thanks', 'thank, merci, remerci, dank, bedank, gedank, gracias, agradec, grazie, obrigad'),
  row('line', 'owner', 'owner, assignee, assigned, assigned to, responsible, zuständig, verantwortlich, responsable'),
  row(
    'line',
    'waiting',
    'waiting, waiting for, waiting on, waiting for others, waiting for replies, delegated, delegated to, delegated tasks, warten, warten auf, warte auf, wartet, wartet auf, delegiert, delegiert an, en attente, en attente de, délégué, délégué à, esperando, esperando a, en espera, a la espera de, delegado, delegado a',
  ),
  row(
    'line',
    'named',
    'who else should I talk to, who else should I talk to and may I say that you sent me, mit wem sollte ich noch reden und darf ich sagen dass du mich schickst, who else I should talk to, who else, who else to talk to, who to talk to next, people to talk to, people they named, people they mentioned, people they named and whether I may say who sent me, wer genannt wurde und ob ich sagen darf wer mich schickt, wer genannt wurde, mit wem ich noch reden sollte, mit wem sollte ich noch reden, mit wem sollte ich noch sprechen, mit wem ich noch sprechen sollte, wen sollte ich noch fragen, wer noch, à qui d’autre parler, à qui d’autre devrais-je parler, avec qui d’autre parler, qui d’autre, con quién más debería hablar, con quién más hablar, a quién más debería conocer, quién más',
  ),
];

/** What people call the list of their contacts with somebody. One of them in the settings stands for all of them. */
export const logHeadings: readonly string[] = [
  ...['Log', 'Contact log', 'Contacts log', 'Interaction log', 'Interactions', 'Conversation log', 'Contact history'],
  ...[
    'Kontakte',
    'Kontaktprotokoll',
    'Kontaktverlauf',
    'Gesprächsprotokoll',
    'Protokoll',
    'Verlauf',
    'Gesprächsverlauf',
  ],
  ...[
    'Kontakthistorie',
    'Historie',
    'Chronik',
    'Gespräche',
    'History',
    'Timeline',
    'Conversations',
    'Talks',
    'Historique',
  ],
  ...['Historial', 'Conversaciones'],
  ...['Journal', 'Journal de contact', 'Échanges', 'Registro', 'Registro de contactos', 'Bitácora'],
];

/** The table made ready for look-up. All spellings are folded as `foldKey` does. */
export interface Vocabulary {
  readonly rows: readonly VocabularyRow[];
  spellings(group: 'person', meaning: PersonMeaning): readonly string[];
  spellings(group: 'meeting', meaning: MeetingMeaning): readonly string[];
  spellings(group: 'class', meaning: ClassMeaning): readonly string[];
  spellings(group: 'line', meaning: LineMeaning): readonly string[];
  /** What a folded spelling means in a group, or null. */
  meaningOf(group: MeaningGroup, spelling: string): Meaning | null;
  /** Whether a folded spelling has exactly this meaning. Classification may give one word to several. */
  means(group: MeaningGroup, meaning: Meaning, spelling: string): boolean;
  /** Whether words, as written, may have this meaning once they are folded, going by their first letter: folding takes longer. */
  mayMean(group: MeaningGroup, meaning: Meaning, words: string): boolean;
}

/** Makes rows ready for look-up. Where two meanings of a group share a spelling the earlier row has it. */
function vocabularyOf(rows: readonly VocabularyRow[]): Vocabulary {
  const groups: Record<MeaningGroup, VocabularyGroup> = {
    person: new VocabularyGroup(),
    meeting: new VocabularyGroup(),
    class: new VocabularyGroup(),
    line: new VocabularyGroup(),
  };
  for (const row of rows) groups[row.group].add(row);
  return {
    rows,
    spellings: (group: MeaningGroup, meaning: Meaning) => groups[group].spellings.get(meaning) ?? [],
    meaningOf: (group, spelling) => groups[group].meanings.get(spelling) ?? null,
    means: (group, meaning, spelling) => groups[group].known.get(meaning)?.has(spelling) ?? false,
    mayMean: (group, meaning, words) => groups[group].mayMean(meaning, words),
  };
}

/** A letter or digit of ASCII in small; null for any other sign of ASCII. */
function plainLetter(code: number): number | null {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code >= 65 && code <= 90 ? code + 32 : null;
}

class VocabularyGroup {
  readonly spellings = new Map<Meaning, readonly string[]>();
  readonly known = new Map<Meaning, ReadonlySet<string>>();
  readonly meanings = new Map<string, Meaning>();
  /** The letters that spellings of a meaning begin with; null where one begins with something else. */
  private readonly firsts = new Map<Meaning, ReadonlySet<number> | null>();

  add({ meaning, spellings }: VocabularyRow): void {
    const keys = [...new Set(spellings.map(foldKey))];
    this.spellings.set(meaning, keys);
    this.known.set(meaning, new Set(keys));
    for (const key of keys) if (!this.meanings.has(key)) this.meanings.set(key, meaning);
    const firsts = keys.map((key) => key.charCodeAt(0)).filter((code) => code <= 0x7e);
    this.firsts.set(meaning, firsts.every((code) => plainLetter(code) === code) ? new Set(firsts) : null);
  }

  mayMean(meaning: Meaning, words: string): boolean {
    const firsts = this.firsts.get(meaning);
    if (!firsts) return firsts === null;
    for (let at = 0; at < words.length; at++) {
      const code = words.charCodeAt(at);
      if (code > 0x7e) return true;
      const letter = plainLetter(code);
      // An accent may follow as a sign of its own.
      if (letter !== null) return firsts.has(letter) || words.charCodeAt(at + 1) > 0x7e;
    }
    return false;
  }
}

/**
 * The standard vocabulary with the user's own spellings, one line each as `meaning: spelling, spelling`. The meaning may be given by
 * its name or by any spelling it already has. A line that cannot be used is left out and told as a problem (with an empty path: the
 * settings are meant; `line` is the line there).
 */
export function extendVocabulary(lines: readonly string[]): { vocabulary: Vocabulary; problems: readonly Problem[] } {
  const rows = standardRows.map((row) => ({ ...row, spellings: [...row.spellings] }));
  const problems: Problem[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const complain = (what: string, remedy: string): void =>
      void problems.push({ path: '', line: index + 1, what, remedy });
    const colon = line.indexOf(':');
    const target = colon < 0 ? undefined : rowCalled(rows, line.slice(0, colon));
    if (!target) {
      complain(say.notes.spellingWithoutMeaning(line.trim()), say.notes.writeSpelling);
      return;
    }
    for (const spelling of line
      .slice(colon + 1)
      .split(',')
      .map((part) => part.trim())) {
      if (foldKey(spelling) === '') continue;
      const holder = rows.find((row) => row.group === target.group && has(row, spelling) && row !== target);
      if (holder && !mayShare(holder, target)) {
        complain(
          say.notes.spellingTaken({ spelling, meaning: target.meaning, taken: holder.meaning }),
          say.notes.chooseAnotherSpelling,
        );
      } else if (!has(target, spelling)) target.spellings.push(spelling);
    }
  });
  return { vocabulary: vocabularyOf(rows), problems };
}

type OpenRow = VocabularyRow & { readonly spellings: string[] };

/** The row of a name; person before meeting before classification where a spelling has several. */
function rowCalled(rows: readonly OpenRow[], name: string): OpenRow | undefined {
  const key = foldKey(name);
  const order = ['person', 'meeting', 'class'];
  const sorted = [...rows].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  return sorted.find((row) => foldKey(row.meaning) === key) ?? sorted.find((row) => has(row, key));
}

function has(row: VocabularyRow, spelling: string): boolean {
  const key = foldKey(spelling);
  return row.spellings.some((known) => foldKey(known) === key);
}

/** A tag and a type of the same kind of note may be one word (`person`); a key, or the other kind of note, may not. */
function mayShare(a: VocabularyRow, b: VocabularyRow): boolean {
  const kind = (row: VocabularyRow): string => row.meaning.split(' ')[0] ?? '';
  return a.group === 'class' && b.group === 'class' && (kind(a) === kind(b) || /key|me$/.test(a.meaning + b.meaning));
}
