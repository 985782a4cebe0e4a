import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md': '---\ntags: [person]\norganisation: Analytical Society\n---\n',
  'People/Grace Hopper.md':
    '---\ntags: [person, mentor]\norganisation: Navy\ncadence: monthly\n---\n\n- [ ] #favour/received read my cover letter (when:: 2026-09-01)\n',
  'People/Alan Turing.md': '---\ntags: [person]\n---\n\n- [ ] send him the reading list 📅 2026-11-20\n',
  'Meetings/2026-03-02 Coffee.md': '---\ntags: [coffee, meeting]\nattendees: ["[[Ada Lovelace]]"]\n---\n',
  'Meetings/2026-11-02 Call.md': '---\ntags: [call, meeting]\nattendees: ["[[Grace Hopper]]"]\n---\n',
};

let app: Driver;

const rows = async (): Promise<string[]> =>
  (await app.page.locator('.prompt .suggestion-item .suggestion-title').allInnerTexts()).map(
    (text) => text.split('\n')[0] ?? '',
  );

beforeEach(async () => {
  app = await openVault({ vault, today: '2026-11-23' });
  await app.settled();
});

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the palette of follow-ups', () => {
  it('shows whom to be in touch with and why, and opens the note at the line', async () => {
    await app.runCommand('Open follow-ups');
    await expect.poll(rows).toEqual(['Alan Turing', 'Grace Hopper', 'Ada Lovelace']);
    await expect.poll(() => app.page.locator('.prompt').innerText()).toContain('read my cover letter');
    await app.type('favours');
    await expect.poll(rows).toEqual(['Grace Hopper']);
    await app.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toBe('People/Grace Hopper.md');
    await app.type('X');
    await app.settled();
    expect(await app.read('People/Grace Hopper.md')).toContain('\nX- [ ] #favour/received');
  });

  it('finds by organisation, reason and tag while one types', async () => {
    await app.runCommand('Open follow-ups');
    await app.type('analyt');
    await expect.poll(rows).toEqual(['Ada Lovelace']);
    await app.press('Mod+a');
    await app.type('reading list');
    await expect.poll(rows).toEqual(['Alan Turing']);
    await app.press('Mod+a');
    await app.type('#mentor');
    await expect.poll(rows).toEqual(['Grace Hopper']);
    await app.press('Mod+a');
    await app.type('zzz');
    await expect.poll(() => app.page.locator('.prompt').innerText()).toContain('Nothing matches.');
  });

  it('is walked with Ctrl+N and Ctrl+P as with the arrows', async () => {
    const selected = () => app.page.locator('.prompt .suggestion-item.is-selected .suggestion-title').innerText();
    await app.runCommand('Open follow-ups');
    await expect.poll(rows).toEqual(['Alan Turing', 'Grace Hopper', 'Ada Lovelace']);
    for (const [key, name] of [
      ['Control+n', 'Grace Hopper'],
      ['Control+n', 'Ada Lovelace'],
      ['Control+p', 'Grace Hopper'],
      ['Control+p', 'Alan Turing'],
    ] as const) {
      await app.page.keyboard.press(key);
      await expect.poll(selected).toContain(name);
    }
    await app.type('a');
    await app.page.keyboard.press('Control+n');
    expect(await app.page.locator('.prompt-input').inputValue()).toBe('a');
  });

  it('is left to whoever composes a character with Ctrl+N', async () => {
    await app.runCommand('Open follow-ups');
    await expect.poll(rows).toHaveLength(3);
    const taken = await app.page.locator('.prompt-input').evaluate((input) => {
      const key = { key: 'n', ctrlKey: true, isComposing: true, bubbles: true, cancelable: true };
      return !input.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    expect(taken).toBe(false);
  });

  it.each(['Find a path to…', 'Open command palette'])('so are other lists: %s', async (command) => {
    if (command === 'Open command palette') await app.press('Mod+p');
    else await app.runCommand(command);
    const selected = () => app.page.locator('.prompt .suggestion-item.is-selected').innerText();
    await app.settled();
    const first = await selected();
    await app.page.keyboard.press('Control+n');
    const second = await selected();
    expect(second).not.toBe(first);
    await app.page.keyboard.press('Control+p');
    expect(await selected()).toBe(first);
  });

  it('opens in a new tab with Mod+Enter', async () => {
    await app.openNote('Me.md');
    await app.runCommand('Open follow-ups');
    await app.type('ada');
    await app.press('Mod+Enter');
    await app.settled();
    expect(await app.page.locator('.workspace-split.mod-root .workspace-tab-header').count()).toBe(2);
  });

  it('inserts prep for the person chosen with Shift+Enter', async () => {
    await app.openNote('Me.md');
    await app.press('Mod+End');
    await app.runCommand('Open follow-ups');
    await app.type('ada');
    await app.press('Shift+Enter');
    await app.settled();
    expect(await app.read('Me.md')).toContain('Ada Lovelace');
  });
});

describe('prep from the list for a meeting of several', () => {
  const path = 'Meetings/2026-11-24 Panel.md';

  it('is one page for all of them, which is found again', async () => {
    await app.close();
    const names = ['Rosa Lind', 'Otto Klein'];
    app = await openVault({
      vault: {
        ...Object.fromEntries(names.map((name) => [`People/${name}.md`, '---\ntags: [person]\n---\n'])),
        'Me.md': '---\ntags: [me]\n---\n',
        [path]: '---\ntags: [meeting]\nattendees: ["[[Rosa Lind]]", "[[Otto Klein]]"]\n---\n',
      },
      today: '2026-11-23',
    });
    await app.settled();
    await app.openNote(path);
    await app.press('Mod+End');
    for (const name of ['rosa', 'otto']) {
      await app.runCommand('Open follow-ups');
      await app.type(name);
      await app.press('Shift+Enter');
      await app.settled();
    }
    const made = await app.read(path);
    expect(made.match(/^## Prep.*$/gm)).toEqual(['## Prep for Tuesday 24 November: Rosa Lind, Otto Klein']);
    await app.runCommand('Insert thanks');
    await app.settled();
    const after = await app.read(path);
    expect(after.startsWith(made.trimEnd())).toBe(true);
    await app.openNote('Me.md');
    await app.runCommand('Open follow-ups');
    await app.type('otto');
    await app.press('Shift+Enter');
    await app.settled();
    expect(await app.activeNote()).toBe(path);
    expect(await app.read(path)).toBe(after);
  });
});

describe('a palette of very many', () => {
  it('has elements for those in sight alone, and is walked by row, by page and around', async () => {
    await app.close();
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `People/Person ${String(at).padStart(3, '0')}.md`,
        '---\ntags: [person]\nlast contact: 2026-01-02\n---\n',
      ]),
    );
    app = await openVault({ vault: { 'Me.md': vault['Me.md'], ...many }, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Open follow-ups');
    await app.settled();
    const selected = async (): Promise<string> => {
      const option = app.page.locator('.prompt [role="option"][aria-selected="true"]');
      const input = app.page.locator('.prompt-input');
      expect(await option.getAttribute('id')).toBe(await input.getAttribute('aria-activedescendant'));
      expect(await option.getAttribute('aria-setsize')).toBe('300');
      return option.locator('.suggestion-title').innerText();
    };
    expect(await selected()).toBe('Person 000');
    expect(await app.page.locator('.prompt [role="option"]').count()).toBeLessThan(60);
    await app.press('ArrowDown');
    expect(await selected()).toBe('Person 001');
    await app.press('PageDown');
    const page = Number((await selected()).slice('Person '.length)) - 1;
    expect(page).toBeGreaterThan(3);
    await app.press('PageUp');
    expect(await selected()).toBe('Person 001');
    await app.press('ArrowUp');
    await app.press('ArrowUp');
    expect(await selected()).toBe('Person 299');
    expect(await app.page.locator('.prompt [aria-selected="true"]').isVisible()).toBe(true);
    await app.press('ArrowDown');
    expect(await selected()).toBe('Person 000');
    await app.page.locator('.prompt-results').evaluate((el) => el.scrollTo(0, el.scrollHeight / 2));
    await expect.poll(() => app.page.locator('.prompt', { hasText: 'Person 15' }).count()).toBe(1);
    await app.press('Escape');
    expect(await app.page.locator('.prompt').count()).toBe(0);
  });
});

describe('the follow-ups in the side bar', () => {
  const panel = () => app.page.locator('.reference-desk-follow-ups');

  it('groups them, counts them, and filters them', async () => {
    await app.runCommand('Open follow-ups in side bar');
    await app.settled();
    const groups = await panel()
      .locator('.reference-desk-group')
      .evaluateAll((all) => all.map((el) => el.getAttribute('aria-label')));
    expect(groups).toEqual(['Today', 'Favours', 'Stale']);
    expect(await panel().locator('.reference-desk-summary').innerText()).toBe('3 people');
    await panel().locator('input').fill('grace');
    await expect.poll(() => panel().locator('.reference-desk-row').count()).toBe(1);
    expect(await panel().locator('.reference-desk-summary').innerText()).toBe('1 of 3 people');
  });

  it('is walked with the arrow keys and opens a note with Enter', async () => {
    await app.runCommand('Open follow-ups in side bar');
    await app.settled();
    await panel().locator('input').focus();
    await app.press('ArrowDown');
    await app.press('ArrowDown');
    await app.press('ArrowUp');
    const focused = await app.page.evaluate(
      () => document.activeElement?.closest('.reference-desk-row')?.querySelector('button')?.textContent,
    );
    expect(focused).toContain('Alan Turing');
    await app.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toBe('People/Alan Turing.md');
  });
});

describe('the follow-ups on a phone', () => {
  it('have targets that a finger can hit', async () => {
    await app.close();
    app = await openVault({ vault, today: '2026-11-23', phone: true });
    await app.runCommand('Open follow-ups in side bar');
    await app.settled();
    const sizes = await app.page
      .locator('.reference-desk-row button')
      .evaluateAll((all) =>
        all.map((el) => el.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });

  it('can be acted upon without any key', async () => {
    await app.close();
    app = await openVault({ vault, today: '2026-11-23', phone: true });
    await app.settled();
    await app.runCommand('Open follow-ups');
    await app.tap(app.page.getByRole('button', { name: 'Actions for Grace Hopper' }));
    await app.tap(app.page.locator('.suggestion-item', { hasText: 'Waived: read my cover letter' }));
    await app.settled();
    expect(await app.read('People/Grace Hopper.md')).toContain('- [-] #favour/received');
    expect(await rows()).toEqual(['Alan Turing', 'Ada Lovelace']);
  });
});

describe('the follow-ups that somebody wants to see', () => {
  it('leave out kinds, and count those of today in the status bar', async () => {
    await app.close();
    app = await openVault({
      vault,
      today: '2026-11-23',
      settings: { hiddenKinds: ['Stale', 'favour to return'], statusBarCount: true },
    });
    await app.settled();
    const count = app.page.locator('.status-bar-item .reference-desk-count');
    expect(await count.innerText()).toBe('1');
    await count.click();
    await expect.poll(rows).toEqual(['Alan Turing']);
    await app.press('Mod+d');
    await app.settled();
    await app.press('Escape');
    expect(await count.innerText()).toBe('0');
  });
});
