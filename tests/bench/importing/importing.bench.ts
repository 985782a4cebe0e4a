import { chosenAtFirst, everybody, passes, prepareSearch, valuesIn } from '../../../src/importing/choose';
import { proposalsFor } from '../../../src/importing/match';
import { additionsTo } from '../../../src/importing/merge';
import { readPeopleFile } from '../../../src/importing/read-file';
import { decodeBytes } from '../../../src/importing/ui/file-bytes';
import type { Steps } from '../../../src/model/steps';
import { aPerson, rulesOf } from '../../support/a-note';
import { networkOf } from '../../support/network-of';

/** What some work costs, in milliseconds of the processor: all of it, its longest step, and its longest block where it rests after eight. */
export interface Cost {
  readonly name: string;
  readonly all: number;
  readonly longestStep: number;
  readonly longestBlock: number;
}

/** As `IdleSlices` does it: a block ends with the step in which eight milliseconds are over. */
const slice = 8;

/** Milliseconds of work so far: other programs on the machine do not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function costOf<T>(name: string, steps: Steps<T>): Cost & { readonly result: T } {
  let [all, longestStep, longestBlock, block] = [0, 0, 0, 0];
  for (;;) {
    const started = cpu();
    const step = steps.next();
    const took = cpu() - started;
    all += took;
    block += took;
    longestStep = Math.max(longestStep, took);
    longestBlock = Math.max(longestBlock, block);
    if (block >= slice) block = 0;
    if (step.done === true) return { name, all, longestStep, longestBlock, result: step.value };
  }
}

function* atOnce<T>(work: () => T): Steps<T> {
  yield;
  return work();
}

const organisations = ['British Library', 'Leeds Library', 'Archive North', 'Map House', 'Navy'];
const nameOf = (index: number): string => `Person${String(index)} Surname${String(index % 977)}`;

function cardOf(index: number): string {
  return [
    ...[
      'BEGIN:VCARD',
      'VERSION:3.0',
      `FN:${nameOf(index)}`,
      `N:Surname${String(index % 977)};Person${String(index)};;;`,
    ],
    `ORG:${organisations[index % 5] ?? ''};Department ${String(index % 20)}`,
    `TITLE:Role ${String(index % 50)}`,
    `EMAIL;TYPE=WORK:person${String(index)}@work.example`,
    `EMAIL;TYPE=HOME:person${String(index)}@home.example`,
    `TEL;TYPE=CELL:+44 7700 ${String(900000 + index)}`,
    `ADR;TYPE=WORK:;;${String(index)} Mill Lane;Leeds;;LS1 1AA;United Kingdom`,
    `NOTE:Met at the fair of ${String(2000 + (index % 25))}.\\nLikes tea.`,
    'CATEGORIES:Friends,Maps',
    `PHOTO;ENCODING=b;TYPE=JPEG:${'/9j/4AAQSkZJRgABAQAAAQABAAD'.repeat(2)}`,
    ...Array.from({ length: 40 }, () => ` ${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz012345'}`),
    ...['END:VCARD', ''],
  ].join('\r\n');
}

function rowOf(index: number): string {
  return `Person${String(index)},Surname${String(index % 977)},https://www.linkedin.com/in/person-${String(index)},,"${organisations[index % 5] ?? ''}, UK",Role ${String(index % 50)},12 Mar 2024`;
}

/** What it costs to read and to review a vCard file and a table of so many people, in a vault with notes of some of them. */
export function costs(cards: number, notes: number): Cost[] {
  const network = networkOf(
    Array.from({ length: notes }, (_, index) =>
      aPerson(nameOf(index * 2), { email: `person${String(index * 2)}@work.example` }),
    ),
  );
  const { vocabulary } = rulesOf();
  const files = {
    vCard: Array.from({ length: cards }, (_, index) => cardOf(index)).join(''),
    LinkedIn: [
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      ...Array.from({ length: cards }, (_, index) => rowOf(index)),
      '',
    ].join('\n'),
  };
  return Object.entries(files).flatMap(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    const size = `${(bytes.length / 1e6).toFixed(1)} MB`;
    const read = costOf(
      `${name}: ${String(cards)} people, ${size}, read`,
      readPeopleFile({ name, bytes }, decodeBytes),
    );
    const matched = costOf(
      `${name}: compared with ${String(notes)} notes`,
      proposalsFor(read.result.people, {
        network,
        byUrl: new Map(),
        otherNote: () => null,
        additionsTo: (person, card) => {
          const known = network.noteAt(person.path ?? '')?.person ?? null;
          return additionsTo(
            { person: known, properties: { tags: ['person'], email: person.emails[0] }, text: '' },
            card,
            vocabulary,
          );
        },
      }),
    );
    const proposals = matched.result;
    const listed = costOf(
      `${name}: listed, with its filters`,
      atOnce(() => {
        chosenAtFirst(proposals, read.result.source);
        valuesIn(proposals, ({ organisation }) => (organisation === null ? [] : [organisation]));
        return proposals.filter((row) => passes(row, everybody, false));
      }),
    );
    const prepared = costOf(`${name}: made ready to be searched`, prepareSearch(proposals));
    const typed = { ...everybody, words: 'british role 4' };
    const filtered = costOf(
      `${name}: first word typed`,
      atOnce(() => proposals.filter((row) => passes(row, typed, false))),
    );
    return [read, matched, prepared, listed, filtered];
  });
}
