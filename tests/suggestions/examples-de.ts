/** What each rule of German finds and what it must not find, by the id of the rule. */
export const germanExamples = {
  'de-introduced-me': {
    fits: [
      '[[Sarah]] hat mich mit [[Jonas]] bekannt gemacht.',
      '[[Sarah]] hat mich [[Jonas]] vorgestellt.',
      'Durch [[Sarah]] habe ich [[Jonas]] kennengelernt.',
      'Gestern hat mich [[Sarah]] mit [[Jonas]] zusammengebracht.',
    ],
    not: [
      '[[Sarah]] hat mich nicht mit [[Jonas]] bekannt gemacht.',
      '[[Sarah]] will mich [[Jonas]] vorstellen.',
      '[[Sarah]] hat Tom mit [[Jonas]] bekannt gemacht.',
      'Hat [[Sarah]] mich [[Jonas]] vorgestellt?',
    ],
  },
  'de-intro-via': {
    fits: [
      'Kaffee mit [[Jonas]] (Kontakt über [[Sarah]]).',
      '[[Sarah]] hat uns vorgestellt.',
      'Über [[Sarah]] kennengelernt.',
    ],
    not: ['[[Sarah]] hat uns nicht vorgestellt.', 'Kein Kontakt über [[Sarah]].', 'Buch über [[Sarah]] gelesen.'],
  },
  'de-will-introduce': {
    fits: [
      '[[Sarah]] will mich ihrem Chef vorstellen.',
      '[[Sarah]] stellt mich [[Jonas]] vor.',
      'Sie vernetzt mich mit [[Jonas]].',
      '[[Sarah]] macht mir den Kontakt zu [[Jonas]].',
    ],
    not: [
      '[[Sarah]] will mich nicht [[Jonas]] vorstellen.',
      'Ich will [[Sarah]] [[Jonas]] vorstellen.',
      '[[Sarah]] hat mich [[Jonas]] vorgestellt.',
      'Wenn sie Zeit hat, stellt sie mich [[Jonas]] vor.',
    ],
  },
  'de-named': {
    fits: [
      'Sie meinte, ich soll mit [[Jonas]] sprechen.',
      '[[Sarah]] hat mir [[Jonas]] empfohlen.',
      'Tipp von [[Sarah]]: [[Jonas]].',
      '[[Sarah]] rät, [[Jonas]] anzusprechen.',
    ],
    not: [
      'Ich soll mit [[Jonas]] sprechen.',
      '[[Sarah]] meinte, ich soll weniger reden.',
      '[[Sarah]] hat mir das Buch empfohlen.',
    ],
  },
  'de-i-introduced': {
    fits: [
      'Ich habe [[Sarah]] mit [[Jonas]] bekannt gemacht.',
      '[[Sarah]] und [[Jonas]] vernetzt.',
      'Habe [[Sarah]] und [[Jonas]] einander vorgestellt.',
    ],
    not: [
      'Ich habe [[Sarah]] nicht mit [[Jonas]] bekannt gemacht.',
      'Tom hat [[Sarah]] mit [[Jonas]] bekannt gemacht.',
      'Ich muss [[Sarah]] mit [[Jonas]] bekannt machen.',
    ],
  },
  'de-i-will-introduce': {
    fits: [
      'Ich will [[Sarah]] mit [[Jonas]] bekannt machen.',
      'Ich stelle [[Sarah]] [[Jonas]] vor.',
      'Ich vernetze [[Sarah]] mit [[Jonas]].',
      'Ich bringe [[Sarah]] mit [[Jonas]] zusammen.',
    ],
    not: [
      'Ich will [[Sarah]] nicht mit [[Jonas]] bekannt machen.',
      'Ich habe [[Sarah]] mit [[Jonas]] bekannt gemacht.',
      'Tom will [[Sarah]] mit [[Jonas]] bekannt machen.',
    ],
  },
  'de-favour-received': {
    fits: [
      '[[Sarah]] hat meinen Lebenslauf gelesen.',
      'Er hat mir sein Exemplar geliehen.',
      'Ich schulde [[Jonas]] einen Kaffee.',
      'Gestern hat mir [[Jonas]] beim Umzug geholfen.',
    ],
    not: [
      '[[Sarah]] hat meinen Lebenslauf nicht gelesen.',
      '[[Sarah]] will meinen Lebenslauf lesen.',
      '[[Sarah]] hat Tom geholfen.',
      'Er hat das Buch gelesen.',
    ],
  },
  'de-favour-given': {
    fits: [
      'Ich habe ihre Arbeit gegengelesen.',
      '[[Jonas]] beim Umzug geholfen.',
      '[[Sarah]] schuldet mir einen Kaffee.',
    ],
    not: [
      'Ich habe ihre Arbeit nicht gelesen.',
      '[[Jonas]] hat mir geholfen.',
      'Ich muss [[Jonas]] helfen.',
      'Tom hat [[Jonas]] geholfen.',
    ],
  },
  'de-promise': {
    fits: [
      'Ich schicke [[Sarah]] meine Notizen.',
      'Ich habe ihr versprochen, den Artikel zu suchen.',
      'Muss [[Jonas]] noch die Folien schicken.',
    ],
    not: [
      'Ich schicke [[Sarah]] nichts mehr, nicht nötig.',
      '[[Sarah]] schickt mir die Notizen.',
      'Ich habe [[Sarah]] die Notizen geschickt.',
      'Er hat ihr versprochen, den Artikel zu suchen.',
    ],
  },
  'de-waiting': {
    fits: [
      'Sie schickt mir die Ausschreibung.',
      '[[Jonas]] will sich melden.',
      'Warte noch auf [[Sarah]].',
      '[[Jonas]] will beim Archiv nachfragen.',
    ],
    not: [
      'Ich schicke ihr die Ausschreibung.',
      'Sie hat mir die Ausschreibung geschickt.',
      '[[Jonas]] will sich nicht melden.',
      'Warte auf den Bus.',
    ],
  },
  'de-thanks-due': {
    fits: ['Muss mich noch bei [[Sarah]] bedanken.', '[[Jonas]] noch danken!', 'Noch nicht bei [[Sarah]] bedankt.'],
    not: ['Habe mich bei [[Sarah]] bedankt.', '[[Sarah]] hat sich bedankt.', 'Dank [[Sarah]] hat es geklappt.'],
  },
  'de-thanked': {
    fits: ['Habe mich bei [[Sarah]] bedankt.', 'Bei [[Jonas]] bedankt.', 'Ich habe [[Sarah]] gedankt.'],
    not: [
      'Noch nicht bei [[Sarah]] bedankt.',
      'Muss mich bei [[Sarah]] bedanken.',
      '[[Sarah]] hat sich bei [[Jonas]] bedankt.',
    ],
  },
  'de-need': {
    fits: [
      'Sie sucht jemanden, der WARC kennt.',
      '[[Jonas]] braucht eine Metadatenbibliothekarin.',
      'Er kämpft mit der Migration.',
    ],
    not: ['Sie sucht nicht mehr.', 'Ich suche eine Stelle.', 'Sie braucht keine Hilfe.', 'Sucht sie eine Wohnung?'],
  },
  'de-offer': {
    fits: [
      'Sie hat angeboten, meine Bewerbung zu lesen.',
      '[[Jonas]] kann bei XSLT helfen.',
      '[[Sarah]] kennt sich mit Koha aus.',
    ],
    not: [
      'Sie kann nicht bei XSLT helfen.',
      'Ich habe [[Jonas]] angeboten, zu helfen.',
      'Kann [[Jonas]] bei XSLT helfen?',
    ],
  },
  'de-contact': {
    fits: ['Kaffee mit [[Sarah]].', 'Mit [[Jonas]] telefoniert.', 'Ich habe [[Sarah]] in der Stadt getroffen.'],
    not: [
      'Muss mit [[Jonas]] telefonieren.',
      'Ich habe [[Sarah]] nicht getroffen.',
      'Morgen Kaffee mit [[Sarah]].',
      'Tom hat [[Sarah]] getroffen.',
    ],
  },
  'de-contact-dated': {
    fits: [
      '3.11.2026 mit [[Nils]] Mensa',
      '14.08.2026 Telefonat, eine halbe Stunde',
      '2026-05-09 [[Doris]] im Treppenhaus',
    ],
    not: ['2026-05-09 niemand da', '2026-05-09 Telefonat mit [[Nils]] abgesagt', '2026-05-09 [[Nils]] nicht getroffen'],
  },
  'de-ask-next-time': {
    fits: [
      'Nächstes Mal nach dem Dienstplan fragen.',
      'Muss [[Sarah]] nach Bergen fragen.',
      '[[Jonas]] wegen der Stelle fragen.',
    ],
    not: [
      'Ich habe [[Sarah]] nach Bergen gefragt.',
      '[[Sarah]] fragte nach dem Dienstplan.',
      'Nicht nach dem Dienstplan fragen.',
    ],
  },
};
