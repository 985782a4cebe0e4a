import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../../support/command-line';
import { closeDesks, installWindow } from '../../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const vault = {
  'Me.md': '---\ntags: [me]\nneeds: a map of Leeds\n---\n',
  'People/Ann.md': '---\ntags: [person]\nneeds: OCR for newspapers\n---\n- 2026-11-02 tea\n',
  'People/Ben.md':
    '---\ntags: [person]\n---\n- #offer trains OCR models\n- #offer old maps of Leeds\n## Log\n- 2026-11-02 tea\n',
};

describe('who-can-help', () => {
  it('answers what is asked in words, with the words that fit and their line', async () => {
    const { run } = await commandLine(vault);
    expect(JSON.parse(await run('who-can-help', { text: 'an OCR model' }))).toEqual([
      {
        person: { name: 'Ben', path: 'People/Ben.md' },
        evidence: {
          kind: 'offer',
          text: 'trains OCR models',
          words: ['OCR', 'models'],
          source: { path: 'People/Ben.md', line: 4 },
        },
        lastContact: '2026-11-02',
      },
    ]);
  });

  it('answers for a need of the notes, by some of its words, in text for people', async () => {
    const { run } = await commandLine(vault);
    expect(await run('who-can-help', { need: 'newspapers', format: 'text' })).toBe(
      'Ben · Offers: trains OCR models (People/Ben.md:4)',
    );
    expect(await run('who-can-help', { need: 'leeds', format: 'text' })).toBe(
      'Ben · Offers: old maps of Leeds (People/Ben.md:5)',
    );
    expect(await run('who-can-help', { text: 'a harp', format: 'text' })).toBe('Nothing found.');
  });

  it('names whom I am connected with on LinkedIn, of an organisation or role that the need names, and makes nobody of them', async () => {
    const table = [
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Ida,Noor,https://www.linkedin.com/in/ida,,The British Library,Senior Map Curator,12 Mar 2024',
      'Hugo,Brandt,,,British Museum,Librarian,03 Nov 2019',
      'Kim,Park,,,Change,Owner,03 Nov 2019',
      '',
    ].join('\n');
    const notes = { ...vault, 'Ask.md': '- #need [[Ann]] somebody at the British Library\n', 'c.csv': table };
    const { run, api } = await commandLine(notes, { connectionsFile: 'c.csv' });
    const ida =
      'You are connected on LinkedIn with Ida Noor (Senior Map Curator, The British Library) since 12 Mar 2024.';
    const names = async (text: string): Promise<string[]> => (await api.connections({ text })).map(({ name }) => name);
    expect(await run('who-can-help', { need: 'british', format: 'text' })).toBe(ida);
    expect(JSON.parse(await run('who-can-help', { text: 'map curators' }))).toMatchObject([
      { connection: { name: 'Ida Noor', organisation: 'The British Library', connectedOn: '2024-03-12', words: ida } },
    ]);
    expect(await names('an introduction to a librarian')).toEqual(['Hugo Brandt']);
    expect(await names('british')).toEqual(['Ida Noor', 'Hugo Brandt']);
    expect(await names('somebody who could change my mind')).toEqual([]);
    expect(await names('work at Change')).toEqual(['Kim Park']);
    expect(api.people().map(({ name }) => name)).not.toContain('Ida Noor');
    expect(await (await commandLine(vault)).api.connections({ text: 'british' })).toEqual([]);
  });

  it('says what to write where it cannot answer', async () => {
    const { run } = await commandLine(vault);
    await expect(run('who-can-help')).rejects.toThrow('Say what is needed: text="old maps"');
    await expect(run('who-can-help', { need: 'harp' })).rejects.toThrow('No need in your notes contains “harp”.');
    await expect(run('who-can-help', { need: 'a' })).rejects.toThrow('Several needs in your notes contain “a”: ');
  });
});

describe('pairs', () => {
  it('are two people, with both lines', async () => {
    const { run, api } = await commandLine(vault);
    expect(await run('pairs', { format: 'text' })).toBe(
      'Ann needs: OCR for newspapers (People/Ann.md:3)\n  Ben: trains OCR models (People/Ben.md:4)',
    );
    expect(await api.pairs()).toMatchObject([
      { one: { name: 'Ann' }, two: { name: 'Ben' }, evidence: { words: ['OCR'] } },
    ]);
  });
});
