/** What was told in confidence, or with the wish not to be named, stays so when it is accepted and written elsewhere. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../src/i18n/words';
import { commandLine, type CommandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

vi.mock('obsidian', () => import('../support/obsidian-module'));

beforeEach(installWindow);
afterEach(() => {
  setLanguage('en');
  closeDesks();
});

const meeting = 'Meetings/2026-11-20 Ann Marlow.md';
const head = '---\ntags: [meeting]\ndate: 2026-11-20\nattendees: ["[[Ann Marlow]]"]\n---\n';

/** Everything that a note suggests, accepted. */
async function acceptAll(body: string, more: Record<string, string> = {}, top = head): Promise<CommandLine> {
  const line = await commandLine({ 'Ann Marlow.md': '#person\n', [meeting]: `${top}${body}\n`, ...more });
  await line.api.ready();
  for (let round = 0; round < 5; round++) {
    const rows = (await line.api.suggestions({ path: meeting })).filter(({ kind }) => kind !== 'new-person');
    const [row] = rows;
    if (!row) break;
    await line.api.accept({ id: row.id });
    await line.api.ready();
  }
  // Read again as after a restart.
  const paths = ['Ann Marlow.md', meeting, ...Object.keys(more)];
  const texts = await Promise.all(paths.map(async (path) => [path, await line.read(path)] as const));
  const again = await commandLine(Object.fromEntries(texts));
  await again.api.ready();
  return again;
}

describe('whoever does not want to be named', () => {
  it.each([
    ['en', 'Sam Osei', 'Ann mentioned Sam Osei from the university, but please don’t say she sent me.'],
    ['en', 'Bo Lund', '- Ann said I should talk to Bo Lund. She would rather not be named.'],
    ['en', 'Cy Neri', '- Ann recommended Cy Neri. Don’t tell him it was her.'],
    ['en', 'Ed Grey', '- Ann gave me the name of Ed Grey\n  - but do not mention her'],
    ['en', 'Flo Hart', '- Ann suggested Flo Hart, in confidence.'],
    ['en', 'Sam Osei', 'Ann said I should talk to Sam Osei.\nBut she does not want to be named.'],
    ['de', 'Gerd Lang', 'Ann meinte, ich soll mit Gerd Lang reden, aber ohne ihren Namen zu nennen.'],
    ['de', 'Hans Moll', '- Ann hat mir Hans Moll empfohlen. Unter uns.'],
    ['de', 'Hans Moll', '- Ann meinte, ich soll mit Hans Moll reden\n  - nicht sagen, dass sie mich schickt'],
  ] as const)('is in no letter once it is accepted, in %s, to %s: %s', async (language, name, body) => {
    setLanguage(language);
    const line = await acceptAll(body);
    const written = (await line.read(meeting)).slice(head.length + body.length);
    expect(written).toContain(
      `[[${name}]], ${language === 'de' ? 'nicht sagen, wer mich schickt' : 'do not say who sent me'}`,
    );
    for (const template of ['Reach out (warm)', 'Reach out (cold)', 'Thanks'])
      expect((await line.api.render(template, name)).text).not.toContain('Ann');
    expect((await line.api.render('Prep', name)).text).toContain('Named by [[Ann Marlow]] (do not say who it was)');
  });

  it('is named where nothing speaks against it', async () => {
    const line = await acceptAll('- Ann said I should talk to Bo Lund.\n\n- Kim would rather not be named.');
    expect((await line.api.render('Reach out (warm)', 'Bo Lund')).text).toContain('Ann Marlow gave me your name');
    expect((await line.api.render('Prep', 'Bo Lund')).text).toContain('Named by [[Ann Marlow]]\n');
  });
});

describe('what was told in confidence', () => {
  it.each([
    ['Ann is looking for a divorce lawyer. #private', '- #need a divorce lawyer #private'],
    ['## Between us #private\n\nI promised to send Ann the papers.', '- [ ] send Ann the papers #private'],
    ['- Ann recommended Cy Neri. #private', '- who else to talk to: [[Cy Neri]] #private'],
  ])('is marked where it is written: %s', async (body, written) => {
    const line = await acceptAll(body);
    expect((await line.read(meeting)).slice(head.length + body.length)).toContain(written);
  });

  it('needs no mark in a note that is private as a whole', async () => {
    const top = head.replace('[meeting]', '[meeting, private]');
    const line = await acceptAll('Ann is looking for a divorce lawyer. She is well.', {}, top);
    expect(await line.read(meeting)).toContain('- #need a divorce lawyer\n');
  });

  it('is suggested no more when it stands in their note, right after it is accepted', async () => {
    const top = head.replace('"[[Ann Marlow]]"', '"[[Ann Marlow]]", "[[Tom Reilly]]"');
    const line = await commandLine({
      'Ann Marlow.md': '#person\n',
      'Tom Reilly.md': '#person\n',
      [meeting]: `${top}Ann recommended Cy Neri.\n`,
    });
    await line.api.ready();
    const ids = async (): Promise<readonly string[]> =>
      (await line.api.suggestions({ path: meeting })).flatMap(({ kind, id }) => (kind === 'named' ? [id] : []));
    const [id = ''] = await ids();
    await line.api.accept({ id });
    expect(await ids()).toEqual([]);
  });

  it('is marked in the note of whoever told it', async () => {
    const top = head
      .replace('"[[Ann Marlow]]"', '"[[Ann Marlow]]", "[[Tom Reilly]]"')
      .replace('[meeting]', '[meeting, private]');
    const line = await acceptAll('Ann recommended Cy Neri.', { 'Tom Reilly.md': '#person\n' }, top);
    expect(await line.read('Ann Marlow.md')).toContain('- who else to talk to: [[Cy Neri]] #private');
    expect((await line.api.render('Reach out (warm)', 'Cy Neri')).text).not.toContain('Ann');
  });
});
