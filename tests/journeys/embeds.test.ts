import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const block = (...lines: readonly string[]): string =>
  `Before\n\n\`\`\`reference-desk\n${lines.join('\n')}\n\`\`\`\n\nAfter\n`;
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada.md': person('met: 2025-01-10\n'),
  'People/Grace.md': person('introduced by: "[[Ada]]"\n'),
  'People/Joan.md': person('introduced by: "[[Grace]]"\n'),
  'People/Edith.md': person('met: 2026-11-01\n'),
  'Meetings/2026-03-02 Tea.md':
    '---\ntags: [meeting]\nattendees: ["[[Ada]]"]\n---\n- [ ] #favour/received [[Ada]] read my letter\n',
};
let app: OpenVault;
const names = (): Promise<string[]> => app.page.locator('.reference-desk-graph-row-name').allInnerTexts();
const said = (): Promise<string> => app.page.locator('.reference-desk-block-words').innerText();

/** Opens a note with a code block as one reads it. */
async function read(...lines: readonly string[]): Promise<void> {
  const twins = lines.some((line) => line.includes('Twin')) ? { 'A/Twin.md': person(), 'B/Twin.md': person() } : {};
  app = await openVault({ vault: { ...vault, ...twins, 'Note.md': block(...lines) }, today: '2026-11-23' });
  await app.openNote('Note.md');
  await app.press('Mod+e');
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('a code block in a note', () => {
  it('shows somebody and whom they know, with the way back to me', async () => {
    await read('view: introductions', 'person: "[[Grace]]"', 'depth: 1');
    expect(await names()).toEqual(['You', 'Ada', 'Grace', 'Joan']);
    expect(await app.page.locator('.block-language-reference-desk canvas').count()).toBe(1);
    await app.write('People/Anne.md', person('introduced by: "[[Grace]]"\n'));
    await app.settled();
    expect((await names()).sort()).toEqual(['Ada', 'Anne', 'Grace', 'Joan', 'You']);
    expect(await app.diff()).toMatchObject([{ path: 'People/Anne.md' }]);
  });

  it('shows everybody where nobody is named', async () => {
    await read('view: introductions');
    expect((await names()).sort()).toEqual(['Ada', 'Edith', 'Grace', 'Joan', 'You']);
  });

  it('shows follow-ups of a kind, in step with the notes', async () => {
    await read('view: follow-ups', 'kind: favours');
    const rows = app.page.locator('.block-language-reference-desk .reference-desk-row-person');
    expect(await rows.allInnerTexts()).toEqual(['Ada']);
    await app.write('Meetings/2026-03-02 Tea.md', vault['Meetings/2026-03-02 Tea.md'].replace('[ ]', '[x]'));
    await app.settled();
    expect(await rows.allInnerTexts()).toEqual([]);
    expect(await said()).toBe('Nothing is due.');
  });

  it.each([
    [['veiw: introductions'], 'Line 1: “veiw” is not an option. Write view, person, depth, kind.'],
    [['view: map'], 'There is no view “map”. Write introductions, follow-ups or search.'],
    [['person: [[Ada]]', 'depth: many'], 'Write “depth: 1” to “depth: 9”.'],
    [
      ['view: follow-ups', 'kind: stael'],
      'Nothing is due that has “stael” in its name or reason. The kinds are overdue owe waiting favours promises thanks loops stale prepare birthday #tag.',
    ],
    [['person: Twin'], '“Twin” could be A/Twin.md or B/Twin.md. Write the path of the one you mean.'],
    [['person: [[Adda]]'], 'Nobody is called “Adda”. Did you mean Ada?'],
  ])('says what is wrong with %j', async (lines, words) => {
    await read(...lines);
    expect(await said()).toBe(words);
  });

  it('ends with the reading view, and leaves nothing behind', async () => {
    await read('view: introductions', 'person: [[Ada]]');
    await app.press('Mod+e');
    await app.settled();
    expect(await app.page.locator('.reference-desk-graph-embed').count()).toBe(0);
    await app.write('People/Grace.md', person());
    await app.settled();
  });
});

describe('a Base', () => {
  it('shows the introductions of the people it selects, in step with it', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.openBase('reference-desk-introductions', [
      'People/Grace.md',
      'People/Edith.md',
      'Meetings/2026-03-02 Tea.md',
    ]);
    await app.settled();
    expect((await names()).sort()).toEqual(['Ada', 'Edith', 'Grace', 'You']);
    await app.openBase('reference-desk-introductions', ['People/Joan.md']);
    await app.settled();
    expect(await names()).toEqual(['You', 'Ada', 'Grace', 'Joan']);
    await app.write('People/Joan.md', person('introduced by: "[[Edith]]"\n'));
    await app.settled();
    expect(await names()).toEqual(['You', 'Edith', 'Joan']);
  });
});
