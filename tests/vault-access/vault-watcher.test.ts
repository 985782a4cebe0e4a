import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTurn, adversarialScheduler, promptScheduler, randomFrom } from '../host/data/scheduler';
import { isOfNobody } from '../../src/notes/nobodys-note';
import { IdleSlices } from '../../src/vault/schedules';
import type { Vault } from '../host/data/vault';
import { closeDesks, installWindow, openDesk, watchVault, type OpenDesk } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

function networkOf({ desk: { network } }: Pick<OpenDesk, 'desk'>): unknown {
  return JSON.parse(
    JSON.stringify({
      people: network.people(),
      meetings: network.meetings(),
      introductions: network.introductions(),
      favours: network.favours(),
      problems: network.problems(),
      notes: [...network.notes()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    }),
  );
}

const namesOf = (opened: OpenDesk): string[] => opened.desk.network.people().map(({ name }) => name);

const vaultOfThree = {
  'People/Ada.md':
    '---\ntags: [person]\nintroduced by: "[[Grace]]"\n---\n- [ ] #favour/received [[Ada]] read my letter\n',
  'People/Grace.md': '---\ntags: [person]\n---\n',
  'Meetings/2026-10-02 Ada.md': '---\ntags: [meeting]\nattendees: ["[[Ada]]"]\n---\n',
};

/** The first link of Ada's note leads to another Grace, although no note changed: so does her introduction. */
async function expectFirstLinkMoved(opened: Awaited<ReturnType<typeof openDesk>>): Promise<void> {
  const { cache, desk, file } = opened;
  await opened.settled();
  const introducers = (): unknown => desk.network.introductions().map(({ by }) => by);
  expect(introducers()).toEqual(['People/Grace.md']);
  cache.getFirstLinkpathDest = () => file('Old/Grace.md');
  cache.resolvedLinks['People/Ada.md'] = { 'Old/Grace.md': 1 };
  cache.trigger('resolve', file('People/Ada.md'));
  expect(introducers()).toEqual(['Old/Grace.md']);
}

describe('watching the vault', () => {
  it('is indexing until every note has been read', async () => {
    const opened = await openDesk(vaultOfThree);
    expect(opened.desk.indexing).toBe(true);
    await opened.settled();
    expect(opened.desk.indexing).toBe(false);
    expect(namesOf(opened)).toEqual(['Ada', 'Grace']);
    expect(opened.desk.network.favours()).toHaveLength(1);
  });

  it('is indexing until a long note that Obsidian indexed last has been read to its end', async () => {
    const long = '---\ntags: [person]\n---\n' + '- [[2026-10-02]] talked with [[Grace]] about [[Ada]]\n'.repeat(8_000);
    const opened = await openDesk({ 'Grace.md': '#person', 'Long.md': long });
    await opened.desk.whenReady();
    expect(namesOf(opened)).toEqual(['Grace', 'Long']);
  });

  it('reads the others where a text does not come, and says so after a while', async () => {
    const opened = await openDesk(vaultOfThree, promptScheduler, (vault) => {
      const read = vault.cachedRead.bind(vault);
      vault.cachedRead = (file) => (file.path === 'People/Ada.md' ? new Promise(() => undefined) : read(file));
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    });
    try {
      const ready = vi.fn();
      void opened.desk.whenReady().then(ready);
      // While it is waited for, then while rows are held back.
      for (let turn = 0; turn < 200; turn++) {
        await vi.advanceTimersByTimeAsync(100);
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(ready).toHaveBeenCalled();
      opened.desk.network.settle();
      expect(opened.desk.network.personAt('People/Grace.md')?.name).toBe('Grace');
      expect(opened.desk.network.personAt('People/Ada.md')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('follows a change, a new note, a deletion, and a rename, which tells of no change', async () => {
    const opened = await openDesk(vaultOfThree);
    const { vault, file } = opened;
    await opened.settled();
    await vault.create('People/Alan.md', '#person');
    await vault.modify(file('People/Ada.md'), 'nobody in particular');
    await opened.settled();
    expect(namesOf(opened)).toEqual(['Ada', 'Alan', 'Grace']);
    expect(opened.desk.network.personAt('People/Ada.md')).toBeNull();
    await vault.rename(file('People/Grace.md'), 'People/Grace Hopper.md');
    await vault.delete(file('People/Alan.md'));
    await opened.settled();
    expect(namesOf(opened)).toEqual(['Ada', 'Grace Hopper']);
  });

  it('loses nobody from sight while a note that was renamed is read, and then says so', async () => {
    const opened = await openDesk(vaultOfThree);
    const { vault, file, desk } = opened;
    await opened.settled();
    const told: unknown[] = [];
    desk.onRenamed((...paths) => told.push(paths));
    // As on a busy phone: each step of a reading takes as long as a slice may.
    const used = vi.spyOn(IdleSlices.prototype, 'used').mockReturnValue(true);
    const inSight = new Set<string>();
    const look = (): string => {
      const withNotes = desk.network.people().filter(({ path }) => path !== null);
      const names = withNotes.map(({ name }) => name).join();
      inSight.add(names);
      return names;
    };
    const ada = file('People/Ada.md');
    // The first new name is gone before it has been read.
    for (const name of ['Ada Lovelace', 'Ada King', 'Ada Byron']) {
      await vault.rename(ada, `People/${name}.md`);
      while (!look().startsWith(name) && name !== 'Ada Lovelace') await nextTurn();
    }
    await opened.settled();
    used.mockRestore();
    expect([...inSight]).toEqual(['Ada,Grace', 'Ada King,Grace', 'Ada Byron,Grace']);
    expect(told).toEqual([
      ['People/Ada.md', 'People/Ada King.md'],
      ['People/Ada King.md', 'People/Ada Byron.md'],
    ]);
  });

  it('tells two notes apart that change their names while they are read', async () => {
    const opened = await openDesk({
      'Ada.md': '#person\n- 2026-10-01 tea\n',
      'Grace.md': '#person\n- 2026-10-02 tea\n',
    });
    const { vault, file, desk } = opened;
    await opened.settled();
    const [ada, grace] = [file('Ada.md'), file('Grace.md')];
    const used = vi.spyOn(IdleSlices.prototype, 'used').mockReturnValue(true);
    await vault.rename(ada, 'Eve.md');
    await vault.rename(grace, 'Ada.md');
    await vault.rename(ada, 'Grace.md');
    await opened.settled();
    used.mockRestore();
    const fresh = watchVault(opened.app, opened.cache);
    await fresh.settled();
    expect(networkOf(opened)).toEqual(networkOf(fresh));
    expect(desk.network.people().map(({ path }) => path)).toEqual(['Ada.md', 'Grace.md']);
  });

  it('follows a folder that moves', async () => {
    const opened = await openDesk(vaultOfThree);
    await opened.settled();
    const folder = opened.vault.getFolderByPath('People');
    if (folder) await opened.vault.rename(folder, 'Friends');
    await opened.settled();
    expect(opened.desk.network.personAt('Friends/Ada.md')?.name).toBe('Ada');
    expect(opened.desk.network.personAt('People/Ada.md')).toBeNull();
  });

  it('follows links that lead elsewhere although no note changed', async () => {
    await expectFirstLinkMoved(await openDesk({ ...vaultOfThree, 'Old/Grace.md': '#person' }));
  });

  describe('where Obsidian had indexed all before the watching began', () => {
    const whatLinksMove = [
      ['to another note', { 'Old/Grace.md': 1 }, ['People/Grace.md', 'Old/Grace.md']],
      ['to one note more', { 'People/Grace.md': 1, 'Old/Grace.md': 1 }, ['Old/Grace.md']],
      ['nowhere any more', {}, ['People/Grace.md']],
      ['where they led before', { 'People/Grace.md': 1 }, null],
      ['there more often', { 'People/Grace.md': 3 }, null],
    ] as const;

    it.each(whatLinksMove)('follows the first links that lead %s, and only those', async (_, links, moved) => {
      const opened = await openDesk({ ...vaultOfThree, 'Old/Grace.md': '#person' }, promptScheduler, () => undefined);
      const { cache, desk, file } = opened;
      await opened.settled();
      const told = vi.spyOn(desk.network, 'linksChanged');
      cache.resolvedLinks['People/Ada.md'] = { 'People/Ada.md': 1, ...links };
      cache.trigger('resolve', file('People/Ada.md'));
      expect(told.mock.calls.map(([paths]) => [...paths])).toEqual(moved === null ? [] : [moved]);
    });

    it('knows at once who introduced somebody when a note takes over the name', async () => {
      const vault = { ...vaultOfThree, 'Old/Grace.md': '#person' };
      await expectFirstLinkMoved(await openDesk(vault, promptScheduler, () => undefined));
    });
  });

  it('lets the newer text win where a note changes while it is being read', async () => {
    let release = (): void => undefined;
    let begun = (): void => undefined;
    const reading = new Promise<void>((resolve) => (begun = resolve));
    const opened = await openDesk({ 'Ada.md': '#person\n- [ ] #favour/received first' }, promptScheduler, (vault) => {
      const original = vault.cachedRead.bind(vault);
      vault.cachedRead = async (note) => {
        const text = await original(note);
        vault.cachedRead = original;
        begun();
        await new Promise<void>((resolve) => (release = resolve));
        return text;
      };
    });
    const { vault, file } = opened;
    await reading;
    await vault.modify(file('Ada.md'), '#person\n- [ ] #favour/received second');
    await opened.cache.whenResolved();
    release();
    await opened.settled();
    expect(opened.desk.network.favours().map(({ what }) => what)).toEqual(['second']);
  });

  it('goes on with the rest where a text cannot be read, and says so', async () => {
    const opened = await openDesk(vaultOfThree, promptScheduler, (vault) => {
      const original = vault.cachedRead.bind(vault);
      vault.cachedRead = (note) =>
        note.path === 'People/Ada.md' ? Promise.reject(new Error('the disk is gone')) : original(note);
    });
    await opened.settled();
    expect(namesOf(opened)).toEqual(['Ada', 'Grace']);
    expect(opened.desk.network.problems()).toContainEqual(
      expect.objectContaining({ path: 'People/Ada.md', what: 'Its text could not be read: the disk is gone' }),
    );
  });

  it('tells listeners once for many changes, and nobody after it is unloaded', async () => {
    const opened = await openDesk(vaultOfThree);
    await opened.settled();
    await new Promise((resolve) => setTimeout(resolve, 40));
    let told = 0;
    opened.desk.onChange(() => told++);
    for (let count = 0; count < 10; count++) opened.desk.changed();
    await expect.poll(() => told).toBe(1);
    opened.watcher.unload();
    opened.desk.unload();
    await opened.vault.create('People/Late.md', '#person');
    await opened.settled();
    expect(namesOf(opened)).toEqual(['Ada', 'Grace']);
    expect(told).toBe(1);
  });

  it('tells nobody of a note that is still being read when it is unloaded', async () => {
    const opened = await openDesk(vaultOfThree);
    await opened.settled();
    let release = (): void => undefined;
    opened.vault.cachedRead = () => new Promise((resolve) => (release = () => resolve('#person')));
    const told = vi.spyOn(opened.desk, 'changed');
    const file = opened.file('People/Ada.md');
    opened.cache.trigger('changed', file, null, opened.cache.getFileCache(file));
    told.mockClear();
    opened.watcher.unload();
    release();
    for (let turn = 0; turn < 5; turn++) await nextTurn();
    expect(told).not.toHaveBeenCalled();
  });

  it('holds the page up for no longer than a frame at a time while it reads the vault, however many notes there are', async () => {
    const many = 4_000;
    const files = Object.fromEntries(
      Array.from({ length: many }, (_, at) => [
        `Notes/${String(at)}.md`,
        at % 4 === 0
          ? `---\ntags: [person]\nintroduced by: "[[${String(at + 4)}]]"\n---\n`
          : `- about [[${String(at - 1)}]]\n`,
      ]),
    );
    const opened = await openDesk(files, promptScheduler, () => undefined);
    await opened.settled();
    const again = watchVault(opened.app, opened.cache);
    // As the clock of the test goes, each step takes so many milliseconds.
    let now = 0;
    let sliceBegan = 0;
    let longest = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const step = (milliseconds: number): void => {
      now += milliseconds;
      longest = Math.max(longest, now - sliceBegan);
    };
    const { network } = again.desk;
    const [put, settle, prepare] = [
      network.put.bind(network),
      network.settle.bind(network),
      again.desk.prepareFollowUps.bind(again.desk),
    ];
    let waiting = 0;
    vi.spyOn(network, 'put').mockImplementation((record) => {
      // Of the others nothing has to be understood.
      if (!isOfNobody(record)) waiting++;
      step(0.2);
      put(record);
    });
    vi.spyOn(network, 'settle').mockImplementation((most) => {
      const left = settle(most);
      step(Math.max(waiting - left, 0) * 0.2);
      waiting = left;
      return left;
    });
    vi.spyOn(again.desk, 'prepareFollowUps').mockImplementation((most) => (step(most * 0.1), prepare(most)));
    const rest = vi.spyOn(IdleSlices.prototype, 'rest').mockImplementation(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      sliceBegan = now;
    });
    const percents: (number | null)[] = [];
    again.desk.onChange(() => void percents.push(again.desk.percentRead));
    await again.desk.whenReady();
    vi.restoreAllMocks();
    const told = percents.filter((percent) => percent !== null);
    expect(new Set(told).size).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.every((percent) => percent >= 0 && percent <= 100)).toBe(true);
    expect(again.desk.percentRead).toBe(null);
    expect(rest.mock.calls.length).toBeGreaterThan(20);
    expect(again.desk.network.people()).toHaveLength(many / 4);
    expect(longest).toBeLessThanOrEqual(16);
  });

  it('ends with the network of the notes as they are, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.array(fc.nat(999), { maxLength: 25 }), async (seed, steps) => {
        const opened = await openDesk(vaultOfThree, adversarialScheduler(seed));
        const random = randomFrom(seed);
        for (const step of steps) {
          void act(opened.vault, step, random).catch(() => undefined);
          if (random() < 0.5) await nextTurn();
        }
        await opened.vault.scheduler.later();
        await opened.settled();
        const fresh = watchVault(opened.app, opened.cache);
        await fresh.settled();
        expect(networkOf(opened)).toEqual(networkOf(fresh));
        for (const { desk, watcher } of [opened, fresh]) {
          watcher.unload();
          desk.unload();
        }
      }),
      { numRuns: 60 },
    );
  });
});

const texts = [
  '#person',
  '---\ntags: [person]\nintroduced by: "[[Grace]]"\n---\n',
  '---\ntags: [meeting]\nattendees: ["[[Ada]]", "[[Bob]]"]\ndate: 2026-10-01\n---\n',
  '#person\n- [ ] #favour/given sent [[Grace]] the rota',
  '---\ntags: [person\n---\n',
  '',
  'links to [[Grace]] and [[Ada]]',
  '- thanks to [[Grace]]\n- [ ] buy ink',
  '---\ntitle: {{title}}\n---\n- thanks to [[Ada]]',
  '- [ ] ask [[Ada]]\n- thanks to [[Grace]]',
];

async function act(vault: Vault, step: number, random: () => number): Promise<void> {
  const files = vault.getMarkdownFiles();
  const file = files[step % Math.max(files.length, 1)];
  const text = texts[Math.floor(random() * texts.length)] ?? '';
  const name = ['Ada', 'Grace', 'Bob', 'Eve'][Math.floor(random() * 4)] ?? 'Ada';
  const folder = ['People/', 'Meetings/', ''][Math.floor(random() * 3)] ?? '';
  const action = Math.floor(random() * 4);
  if (action === 0 || !file) await vault.create(`${folder}${name}.md`, text);
  else if (action === 1) await vault.modify(file, text);
  else if (action === 2) await vault.delete(file);
  else await vault.rename(file, `${folder}${name}.md`);
}
