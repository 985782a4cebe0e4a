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
