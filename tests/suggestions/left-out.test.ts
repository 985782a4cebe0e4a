/** What is left out is not read for suggestions either: neither folders of the settings nor templates, copies and drawings. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const said = 'Sarah Chen introduced me to Marcus Webb.\n';
const isLeftOut = ['Out/2026-11-20.md', 'Templates/Coffee.md', 'Coffee {{date}}.md'];
const isRead = ['2026-11-20 Coffee.md', 'Outings/2026-11-19.md', 'Index.md'];

describe('suggestions', () => {
  it('are read from all notes that are not left out, and from no other', async () => {
    const vault = Object.fromEntries([...isLeftOut, ...isRead].map((path) => [path, said]));
    const copy = { '2026-11-20 Coffee.sync-conflict-20261120-101010-ABCDEFG.md': said };
    const desk = await commandLine({ ...vault, ...copy }, { excludedFolders: ['Out'] });
    const rows = JSON.parse(await desk.run('suggestions')) as readonly {
      readonly kind: string;
      readonly source: { readonly path: string };
    }[];
    const paths = rows.filter(({ kind }) => kind === 'introduced').map(({ source }) => source.path);
    expect([...paths].sort()).toEqual([...isRead].sort());
    for (const path of isLeftOut) expect(JSON.parse(await desk.run('suggestions', { path }))).toEqual([]);
  });
});
