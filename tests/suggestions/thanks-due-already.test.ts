/** Thanks that another line or a task calls due are not suggested again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const diary = '2026-11-20.md';

async function kindsWith(other: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const desk = await commandLine({
    'People/Ben Ford.md': '---\ntags: [person]\n---\n',
    [diary]: 'I never thanked Ben Ford for the lift.\n',
    ...other,
  });
  const rows = JSON.parse(await desk.run('suggestions', { path: diary })) as readonly { readonly kind: string }[];
  return rows.map(({ kind }) => kind);
}

describe('thanks due', () => {
  it('are suggested where nothing says so yet', async () => {
    expect(await kindsWith({})).toEqual(['thanks-due']);
  });

  it.each([
    ['an open task', { 'Tasks.md': '- [ ] thank [[Ben Ford]]\n' }],
    ['an open task in their note', { 'People/Ben Ford.md': '---\ntags: [person]\n---\n- [ ] thank Ben\n' }],
    ['a line of these days', { '2026-11-18.md': '- need to thank [[Ben Ford]]\n' }],
  ])('are not where %s does', async (_, other) => {
    expect(await kindsWith(other)).toEqual([]);
  });

  it.each([
    ['a task is done', { 'Tasks.md': '- [x] thank [[Ben Ford]]\n' }],
    ['a line is from another season', { '2026-03-18.md': '- need to thank [[Ben Ford]]\n' }],
  ])('but are where %s', async (_, other) => {
    expect(await kindsWith(other)).toEqual(['thanks-due']);
  });
});
