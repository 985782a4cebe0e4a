/** Open tasks in which somebody else acts, whether upon the person linked or as that person; none of them is a promise of mine. */
import { describe, expect, it } from 'vitest';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

function whoseIn(line: string): string {
  const people = ['Anna Lee', 'Bo Kay', 'Otto'].map((name) => aPerson(name));
  const network = networkOf([aPerson('Me Myself', { me: true }), ...people, aNote(`- [ ] ${line}\n`, '2026-10-02.md')]);
  return network
    .people()
    .flatMap(({ key, name }) => [
      ...network.promisesOf(key).map(() => `mine ${name}`),
      ...network.awaitedFrom(key).map(() => `waiting ${name}`),
    ])
    .join(', ');
}

describe('somebody else acts upon whoever is linked', () => {
  it.each([
    ...[
      'HR to send [[Anna Lee]] the contract',
      'HR sends [[Anna Lee]] the contract',
      'my wife to send [[Anna Lee]] a card',
    ],
    ...['Boss should email [[Anna Lee]]', 'Manager to thank [[Anna Lee]]', 'Somebody to thank [[Anna Lee]]'],
    ...['Otto calls [[Anna Lee]]', 'Otto ruft [[Anna Lee]] an', 'Pfr. Huber dankt [[Anna Lee]]'],
    ...['[[Bo Kay]] fragt [[Anna Lee]] nach dem Saal', '[[Nobody Known]] fragt [[Anna Lee]] nach dem Saal'],
    ...['Finance will pay [[Anna Lee]]', 'the landlord must call [[Anna Lee]]', 'our treasurer is paying [[Anna Lee]]'],
    ...['Someone should call [[Anna Lee]]', 'She will call [[Anna Lee]]', 'Mrs Huber to ring [[Anna Lee]]'],
    ...['Legal to draft the contract for [[Anna Lee]]', 'Mike emails [[Anna Lee]]', 'Mike Chen thanks [[Anna Lee]]'],
    ...[
      'Meine Frau schickt [[Anna Lee]] eine Karte',
      'Chefin soll [[Anna Lee]] anrufen',
      'Jemand muss [[Anna Lee]] fragen',
    ],
    ...['Frau Huber dankt [[Anna Lee]]', 'Otto lädt [[Anna Lee]] ein', 'Der Vorstand bedankt sich bei [[Anna Lee]]'],
    ...[
      'Ma femme envoie une carte à [[Anna Lee]]',
      'Le directeur doit appeler [[Anna Lee]]',
      'Paul remercie [[Anna Lee]]',
    ],
    ...[
      'Mi mujer envía una tarjeta a [[Anna Lee]]',
      'El jefe debe llamar a [[Anna Lee]]',
      'Pablo llama a [[Anna Lee]]',
    ],
  ])('%s', (line) => {
    expect(whoseIn(line)).toBe('');
  });

  it.each([
    ...['Budget needs to go to [[Anna Lee]]', 'Contract should reach [[Anna Lee]]', 'Phone calls [[Anna Lee]]'],
    ...[
      'Boss wants me to call [[Anna Lee]]',
      'Boss asked me to send [[Anna Lee]] the list',
      'HR tells me to call [[Anna Lee]]',
    ],
    ...['Somebody to ask about visas: [[Anna Lee]]'],
    ...['She arrives at six: call [[Anna Lee]]', 'Status reports to [[Anna Lee]]', 'Thanks to [[Anna Lee]]'],
    ...[
      'Team lunch with [[Anna Lee]]',
      'IT book for [[Anna Lee]]',
      'my card to [[Anna Lee]]',
      'Meine Karte an [[Anna Lee]]',
    ],
    ...['We should call [[Anna Lee]]', 'We will send [[Anna Lee]] the list', 'Wir schicken [[Anna Lee]] die Liste'],
    ...[
      'Remercier [[Anna Lee]]',
      'Envoyer à [[Anna Lee]] la liste',
      'Llamar a [[Anna Lee]]',
      'Otto und [[Anna Lee]] treffen',
    ],
  ])('not in: %s', (line) => {
    expect(whoseIn(line)).toBe('mine Anna Lee');
  });
});

describe('whoever is linked acts', () => {
  it.each([
    ...[
      '[[Anna Lee]] is bringing cake',
      '[[Anna Lee]] → book room',
      '[[Anna Lee]] -> book room',
      '[[Anna Lee]] => book room',
    ],
    ...[
      '[[Anna Lee]], please send the minutes',
      '[[Anna Lee]] please send the minutes',
      '[[Anna Lee]], can you book the room',
    ],
    ...[
      '[[Anna Lee]]’s turn to bring snacks',
      "[[Anna Lee]]'s turn to bring snacks",
      '[[Anna Lee]] to-do: write minutes',
    ],
    ...['[[Anna Lee]] tasks: write minutes', '[[Anna Lee]] might send the deck', '[[Anna Lee]] may join the call'],
    ...['We need [[Anna Lee]] to sign', 'need [[Anna Lee]] to sign the form', 'let [[Anna Lee]] finish the draft'],
    ...['[[Anna Lee]] wants to see the flat', '[[Anna Lee]] arrives 18:00', "[[Anna Lee]]'s rota is wrong"],
    ...[
      '[[Anna Lee]] / order gloves',
      '[[Anna Lee]] has to sign',
      '[[Anna Lee]] brings cake',
      'Otto: call [[Anna Lee]]',
    ],
    ...['[[Anna Lee]] is back on Monday', '[[Anna Lee]]’s slides look wrong', 'Make sure [[Anna Lee]] signs the form'],
    ...[
      '[[Anna Lee]] → Protokoll schreiben',
      '[[Anna Lee]], bitte das Protokoll schicken',
      '[[Anna Lee]] ist dran mit Kuchen',
    ],
    ...['[[Anna Lee]] kommt um 18 Uhr', '[[Anna Lee]] möchte die Wohnung sehen', '[[Anna Lee]] Aufgabe: Protokoll'],
    ...[
      '[[Anna Lee]], s’il te plaît envoyer le compte rendu',
      '[[Anna Lee]] arrive à 18 h',
      '[[Anna Lee]] veut voir le studio',
    ],
    ...['[[Anna Lee]], por favor enviar el acta', '[[Anna Lee]] llega a las 18', '[[Anna Lee]] quiere ver el piso'],
    ...['Il faut que [[Anna Lee]] signe', 'Hace falta que [[Anna Lee]] firme'],
  ])('%s', (line) => {
    expect(whoseIn(line)).toBe('');
  });

  it.each([
    '[[Anna Lee]], please send me the minutes',
    '[[Anna Lee]] might send me the deck',
    'We need [[Anna Lee]] to send us the form',
    '[[Anna Lee]] → send me the list',
    '[[Anna Lee]] is sending me the list',
  ])('for me: %s', (line) => {
    expect(whoseIn(line)).toBe('waiting Anna Lee');
  });

  it.each([
    ...[
      '[[Anna Lee]] chase the invoice',
      'book room → [[Anna Lee]]',
      '[[Anna Lee]] → call back',
      '[[Anna Lee]] → birthday present',
    ],
    ...['[[Anna Lee]] / thank', '[[Anna Lee]] is waiting for my reply', '[[Anna Lee]] is expecting the list'],
    ...[
      'let [[Anna Lee]] know about the room',
      'let [[Anna Lee]] have the list',
      'get [[Anna Lee]] to sign',
      'ask [[Anna Lee]] to sign',
    ],
    ...[
      '[[Anna Lee]] might need the list',
      '[[Anna Lee]] would like the list',
      '[[Anna Lee]] wants the list',
      '[[Anna Lee]] wants to know when',
    ],
    ...[
      '[[Anna Lee]] arrives 18:00: cook dinner',
      "[[Anna Lee]]'s invoice is overdue",
      "[[Anna Lee]]'s birthday present",
    ],
    ...[
      "[[Anna Lee]]'s draft: read it",
      '[[Anna Lee]], birthday card',
      '[[Anna Lee]], bitte anrufen',
      'Need [[Anna Lee]]’s address',
    ],
    ...[
      "[[Anna Lee]]'s car: wash it",
      '[[Anna Lee]] (she is moving) new address',
      'Let me thank [[Anna Lee]]',
      'Have lunch with [[Anna Lee]]',
    ],
    ...[
      'Let us call [[Anna Lee]]',
      'Have [[Anna Lee]] for dinner',
      'I need [[Anna Lee]] on the phone',
      'My turn to call [[Anna Lee]]',
    ],
    ...[
      'Please send [[Anna Lee]] the list',
      'Thank-you to [[Anna Lee]]',
      'Cards → [[Anna Lee]]',
      'Wedding / [[Anna Lee]] / gift',
    ],
    ...['[[Anna Lee]] möchte die Liste haben', '[[Anna Lee]] Blumen schicken', '[[Anna Lee]] is turning 50'],
  ])('not in: %s', (line) => {
    expect(whoseIn(line)).toBe('mine Anna Lee');
  });
});

describe('in somebody’s own note', () => {
  const openIn = (line: string): number => {
    const network = networkOf([aPerson('Me Myself', { me: true }), aPerson('Dan Reid', {}, `- [ ] ${line}\n`)]);
    return network.people().reduce((count, { key }) => count + network.promisesOf(key).length, 0);
  };
  it.each([
    'he was going to send Karen the deck',
    'he was supposed to ring Karen',
    'wants to see the roof',
    'still wants a key',
    'needs a new chair',
    'has to sign the form',
    'sucht eine Wohnung',
  ])('what they want, need or have to do is no promise of mine: %s', (line) => {
    expect(openIn(line)).toBe(0);
  });
  it.each([
    'send him the deck',
    'needs to be sent by Friday',
    'needs chasing',
    'will send the list',
    'has to be posted',
  ])('what is mine stays mine: %s', (line) => {
    expect(openIn(line)).toBe(1);
  });
});
