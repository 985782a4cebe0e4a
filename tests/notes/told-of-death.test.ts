/** Somebody who died is not among the follow-ups, also where only a sentence of their note says so. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const followUpsWith = async (body: string): Promise<readonly unknown[]> => {
  const note = `---\ntags: [person]\nlast-contact: 2025-01-01\nbirthday: 1931-11-25\n---\n${body}\n`;
  const desk = await commandLine({ 'People/Nan Pike.md': note });
  return JSON.parse(await desk.run('follow-ups', {})) as readonly unknown[];
};

describe('a note that says that somebody died', () => {
  it.each([
    'She died in March 2021.',
    'Died suddenly on 3 Nov 2026. Funeral on the 26th.',
    'Nan died last week.',
    'Nan Pike passed away peacefully.',
    '- 2021-03-04: died of a stroke',
    '† 2.11.2020',
    'RIP mate. Heart attack, January.',
    'Verstorben am 1.11.2026.',
    'Sie ist im Mai gestorben.',
    'Am 3. März 2021 verstorben.',
    'Décédée le 3 mars 2021.',
    '## Died 2021',
  ])('asks for no contact: %s', async (body) => {
    expect(await followUpsWith(`Taught at my school.\n\n${body}`)).toEqual([]);
  });

  it.each([
    'Her father died in March 2021.',
    'Mother: Ann Pike.\nShe died in 2020.',
    'Died laughing at the story of the goat.',
    'Died on stage, as she says, at the open mic.',
    '> She died in March 2021.',
    '```\nShe died in 2020.\n```',
    'Rip the old CDs for her.',
    'Ihr Vater ist im Mai gestorben.',
    'Im Mai ist ihr Vater gestorben.',
    'Ist vor Lachen fast gestorben.',
    'The phone died in March.',
  ])('but not one that says something else: %s', async (body) => {
    expect(await followUpsWith(`Taught at my school.\n\n${body}`)).not.toEqual([]);
  });

  it.each([
    'Nan Pike, died 14 Oct 2025.',
    'Nancy Pike. RIP dear. Died 14 Oct 2025.',
    'Lovely woman. She died 14 Oct 2025.',
    'Taught at my school in Leeds. Died 14 Oct 2025.',
    '- Lovely woman. She passed away in March.',
    'Great baker.\nShe died in 2020.',
    'Nan Pike – died suddenly in 2020.',
    'Liebe Nachbarin. Am 3. März 2021 verstorben.',
    'Gute Seele, immer Kuchen. Sie ist im Mai gestorben.',
    'Nan Pike ist im Mai gestorben.',
  ])('also in a later sentence at its top, or behind the name: %s', async (body) => {
    expect(await followUpsWith(body)).toEqual([]);
  });

  it.each([
    'Lovely woman. Her mother died 14 Oct 2025.',
    'Lives with her mother. She died 14 Oct 2025.',
    'Her husband is Tom. Died 14 Oct 2025.',
    'Worked for Tom Baker. He died in 2019.',
    'Met at work with Greg. He died in 2019.',
    'Fan of [[Ann Bee]]. She died in 2019.',
    'Lovely woman. RIP Lemmy.',
    'RIP Lemmy',
    'Lovely woman. Nearly died laughing at the goat.',
    'Lovely woman. She died laughing.',
    'Tom Pike’s aunt. Tom died in 2020.',
    'Nan Pike senior died in 2020.',
    'Liebe Nachbarin. Ihr Vater ist im Mai gestorben.',
    'Lebt mit ihrem Vater. Er ist im Mai gestorben.',
    'Liebe Nachbarin. Ist vor Lachen fast gestorben.',
    'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nOn the old house. It was cold. She died in 2020.',
  ])('but not where it may be somebody else: %s', async (body) => {
    expect(await followUpsWith(body)).not.toEqual([]);
  });
});
