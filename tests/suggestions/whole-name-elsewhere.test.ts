import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

interface Row {
  readonly kind: string;
  readonly who: { readonly name: string; readonly ask: boolean };
}

async function suggested(vault: Record<string, string>): Promise<readonly string[]> {
  const { run } = await commandLine(vault);
  const rows = JSON.parse(await run('suggestions')) as readonly Row[];
  return rows.map(({ kind, who }) => `${kind}: ${who.name}${who.ask ? '?' : ''}`);
}

const whole = 'Bumped into Sofia Reyes outside the bakery. It rained all the way home.';

describe('a given name in one note and the whole name in another', () => {
  it('makes one new person, not two', async () => {
    const found = await suggested({
      'Journal/2026-10-09.md': whole,
      'Journal/2026-11-02.md': 'Emailed Sofia the piano ad. It rained again.',
    });
    expect(found.filter((one) => one.startsWith('new-person'))).toEqual(['new-person: Sofia Reyes']);
  });

  it('asks who is meant where more is said of the given name', async () => {
    const found = await suggested({
      'Journal/2026-10-09.md': whole,
      'Journal/2026-11-02.md': 'Coffee with Sofia. I promised Sofia to send the piano ad.',
    });
    expect(found).toContain('promise: Sofia?');
    expect(found).not.toContain('new-person: Sofia');
  });

  it('is somebody of that name alone where no note has more', async () => {
    const found = await suggested({ 'Journal/2026-11-02.md': 'Emailed Sofia the piano ad. It rained again.' });
    expect(found).toContain('new-person: Sofia');
  });
});

describe('a short name', () => {
  it('is whoever is linked by the whole one in the note', async () => {
    const found = await suggested({
      'Daily/2026-10-09.md': 'Dave O rang me back.\n\nTexted [[Dave Okoro]] the dates.',
      'People/Dave Okoro.md': 'Sound.',
    });
    expect(found).toContain('new-person: Dave Okoro');
    expect(found).not.toContain('new-person: Dave O');
  });

  it('with an epithet is the one of the note that is called so', async () => {
    const found = await suggested({
      'People/Big Steve.md': 'Steve Aldous. Lovely man.\n\nHe introduced me to Dana Holt.',
      'Daily/2026-10-09.md': 'Tea with [[Big Steve]]. I owe [[Priya Raman]] big time, she drove me home.',
      'Daily/2026-10-10.md': 'Visited Steve. It rained.',
    });
    expect(found).toContain('introduced: Big Steve');
    expect(found).toContain('favour-received: Priya Raman');
    expect(found.filter((one) => /^new-person: .*Steve/.test(one))).toEqual(['new-person: Big Steve']);
  });
});
