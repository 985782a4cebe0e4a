/** What prep says of the last talk where its note is prose. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

async function lastTime(prose: string): Promise<readonly string[]> {
  const desk = await commandLine({
    'People/Ann Marlow.md': '---\ntags: [person]\n---\n',
    'Meetings/2026-11-12.md': `---\ntags: [meeting]\nattendees: ["[[Ann Marlow]]"]\n---\n${prose}\n`,
  });
  const { text } = JSON.parse(await desk.run('prep', { person: 'Ann Marlow' })) as { readonly text: string };
  const section = text.split(/^### /m).find((part) => /^(?:Last time|Letztes Mal)/.test(part)) ?? '';
  return [...section.matchAll(/^> - (.*)$/gm)].map(([, said = '']) => said);
}

describe('of a note in prose', () => {
  it.each([
    ['Chapter two is two chapters. She is right. Split it in May.', 'Chapter two is two chapters.'],
    ['The boiler has been condemned. The searchroom shuts.', 'The boiler has been condemned.'],
    ['Told her I want to apply. She said finally.', 'Told her I want to apply.'],
  ])('the first sentence is said where it tells something: %s', async (prose, first) => {
    expect((await lastTime(prose))[0]).toBe(first);
  });

  it.each([
    ['Hill café, flat white. The export lost its fields.', 'The export lost its fields.'],
    ['Half past two at the tannery. The bid goes in on the 30th.', 'The bid goes in on the 30th.'],
    ['Kaffee in der Kantine, es regnete. Der Antrag muss bis Mai fertig sein.', 'Der Antrag muss bis Mai fertig sein.'],
  ])('the first sentence is left out where it tells where one sat: %s', async (prose, first) => {
    expect((await lastTime(prose))[0]).toBe(first);
  });
});
