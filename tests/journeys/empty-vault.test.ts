import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

let app: Driver;

beforeEach(async () => {
  app = await openVault({ vault: {}, today: '2026-11-23' });
  await app.settled();
});

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('a vault with nobody in it', () => {
  it('is welcomed in the side view and told how to begin; the first person is one button and a name away', async () => {
    await app.runCommand('Open follow-ups in side bar');
    await app.settled();
    const panel = app.page.locator('.reference-desk-follow-ups');
    expect(await panel.innerText()).toContain('Welcome to your reference desk');
    await panel.getByRole('button', { name: 'Add person' }).click();
    await app.page.locator('.prompt-input').waitFor();
    await app.type('Grace Hopper');
    await app.settled();
    await app.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toBe('Grace Hopper.md');
    await expect.poll(() => panel.innerText()).toContain('Nobody is waiting for you');
  });

  it('is told how to begin by the palette, too', async () => {
    await app.runCommand('Open follow-ups');
    expect(await app.page.locator('.prompt').innerText()).toContain('No person found yet.');
    await app.page.locator('.prompt').getByRole('button', { name: 'Add person' }).click();
    await app.page.getByText('Type a name to add the first').waitFor();
    await app.type('Grace Hopper');
    await app.settled();
    await app.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toBe('Grace Hopper.md');
    await app.runCommand('Open follow-ups');
    await app.page.locator('.prompt').getByRole('button', { name: 'New meeting with…' }).waitFor();
    await app.press('Escape');
  });

  it('asks for no tag and no property before the first person is there', async () => {
    const said: string[] = [];
    for (const [command, place] of [
      ['Open follow-ups in side bar', '.reference-desk-follow-ups'],
      ['Open introductions graph', '.reference-desk-graph'],
      ['Open follow-ups', '.prompt'],
    ] as const) {
      await app.runCommand(command);
      await app.settled();
      said.push(await app.page.locator(place).innerText());
    }
    await app.press('Escape');
    for (const words of said) expect(words).not.toMatch(/\btag\b|attendees|introduced by:/);
  });

  it('takes the note of a new person away again, as long as it is as it was made', async () => {
    const undo = async (): Promise<void> => {
      await app.runCommand('Undo the last change to notes');
      await app.settled();
    };
    const add = async (name: string): Promise<void> => {
      await app.runCommand('New person');
      await app.page.locator('.prompt-input').waitFor();
      await app.type(name);
      await app.settled();
      await app.press('Enter');
      await app.settled();
    };
    await add('Grace Hopper');
    expect(await app.notices()).toEqual(['Made a note for Grace Hopper. Undo']);
    await undo();
    expect(await app.files()).toEqual([]);
    await add('Ada Lovelace');
    await app.write('Ada Lovelace.md', '---\ntags: [person]\n---\nMet at the fair.\n');
    await app.settled();
    await undo();
    expect(await app.files()).toEqual(['Ada Lovelace.md']);
    expect((await app.notices()).join('\n')).toContain('“Ada Lovelace” has been changed since, so it was left alone.');
  });

  it('has a graph that says how to begin', async () => {
    await app.runCommand('Open introductions graph');
    await app.settled();
    const graph = app.page.locator('.reference-desk-graph');
    await graph.getByRole('button', { name: 'Add person' }).click();
    await app.page.locator('.prompt-input').waitFor();
    await app.press('Escape');
  });

  it('has a button for the next step on every page that is empty', async () => {
    for (const [command, button] of [
      ['My search', 'Add person'],
      ['Review suggestions', 'New meeting with…'],
      ['Open network status', 'Open welcome page'],
    ] as const) {
      await app.runCommand(command);
      await app.settled();
      await app.page.getByRole('button', { name: button }).locator('visible=true').first().waitFor();
    }
  });

  it('can be asked to prepare: the first person is made on the way', async () => {
    await app.runCommand('Insert prep template');
    await app.type('Ada Lovelace');
    await app.press('Shift+Enter');
    await app.settled();
    // No day yet: then the page is a note of its own.
    await app.press('Enter');
    await app.settled();
    expect(await app.files()).toContain('Ada Lovelace.md');
    expect(await app.files()).toHaveLength(2);
  });
});

describe('a vault of plain notes, in which nobody is read as a person yet', () => {
  const talk = '2026-11-20 Coffee with Priya Raman.md';

  it('leads from every page that is empty to what its notes say, and to the page on which folders are chosen', async () => {
    await app.close();
    app = await openVault({ vault: { [talk]: 'Tom Baxter introduced us.\n' }, today: '2026-11-23' });
    await app.settled();
    for (const [command, place, review] of [
      ['Open follow-ups in side bar', '.reference-desk-follow-ups', 'Review suggestions'],
      ['Open introductions graph', '.reference-desk-graph', 'Review suggestions'],
      ['My search', '.reference-desk-search', 'Review suggestions'],
      ['Set cadences…', '.modal', 'Review suggestions'],
      ['Open follow-ups', '.prompt', '3 suggestions from your notes'],
    ] as const) {
      await app.runCommand(command);
      await app.settled();
      const page = app.page.locator(place).locator('visible=true').last();
      await expect.poll(() => page.innerText()).toContain(review);
      const buttons = page.getByRole('button', { name: /^(?:Review suggestions|Add person|Open welcome page)$/ });
      const [first] = review === 'Review suggestions' ? [review] : [];
      const rest = ['Add person', 'Open welcome page'];
      await expect.poll(() => buttons.allInnerTexts()).toEqual(first ? [first, ...rest] : rest);
      if (place === '.modal') await app.press('Escape');
    }
    await app.page.locator('.prompt').getByRole('button', { name: 'Open welcome page' }).click();
    await expect.poll(() => app.page.locator('.mod-root').innerText()).toContain('Reference Desk read 1 note');
    await app.page.locator('.reference-desk-follow-ups').getByRole('button', { name: 'Review suggestions' }).click();
    await expect
      .poll(() => app.page.locator('.mod-root').innerText())
      .toContain('Tom Baxter introduced you to Priya Raman');
  });

  it('says in the lists of help and of pairs that nobody was found, and how to begin', async () => {
    for (const command of ['Who can help with…', 'Find people to introduce']) {
      await app.runCommand(command);
      await expect
        .poll(() => app.page.locator('.prompt').innerText())
        .toContain('No person found yet. The command “Open welcome page” shows');
      await app.press('Escape');
    }
  });
});
