import { lazily } from '../model/lazily';

/** Addresses of lists, of offices, and of rooms: they are one person's only where the name says so. */
const many = lazily(() => [
  /^(?:team|all|alle|everyone|everybody|staff|group|gruppe|verteiler|liste?|crew|all-?hands|mitarbeiter|members|mitglieder|board|vorstand|committee)(?:[+_-][^@]*)?@/i,
  /^team\.|^[^@]+[._-](?:team|all|alle|staff|group|gruppe|liste?|verteiler|everyone|users|announce|discuss)@/i,
  /@(?:lists?|groups?|listserv|mailman)\.|@(?:googlegroups\.com|groups\.io|yahoogroups\.\w+)$/i,
  /^(?:info|office|contact|kontakt|hello|hallo|mail|post|admin|support|service|sales|vertrieb|hr|jobs|press|presse|bookings?|reservations?|events?|calendar|kalender|newsletter|help|helpdesk|it|secretary|sekretariat|buero|empfang|reception|zentrale)(?:[+._-]\d*)?@/i,
  /^(?:(?:meeting|conference|conf|board|seminar|besprechungs|konferenz|sitzungs)[._-]?)?(?:rooms?|raum|zimmer|rm)(?:[._-][^@]*|\d[^@]*)?@|@(?:rooms?|resources?|raeume|ressourcen)\./i,
]);

export function isOfMany(email: string): boolean {
  return many().some((one) => one.test(email));
}

/** Whether several people may read what is sent to an address: an office, a list, a family. */
export function isShared(email: string): boolean {
  return family.test(email) || isOfMany(email);
}

const family = /^(?:the)?(?:family|familie|fam|haushalt|household|parents|eltern|us|wir|beide)(?:[+._-][^@]*)?@/i;
