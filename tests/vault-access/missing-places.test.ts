import { describe, expect, test } from 'vitest';
import { missingPlaces } from '../../src/vault/missing-places';
import { defaultSettings, type Settings } from '../../src/vault/settings';

const places = {
  folders: ['People', 'People/Work', 'Meetings', 'Extras/Templates'],
  notes: ['Me.md', 'People/Ida Noor.md'],
};
const told = (settings: Partial<Settings>): readonly string[] =>
  missingPlaces({ ...defaultSettings(), ...settings }, () => places).map(({ what, remedy }) => `${what} ${remedy}`);

describe('settings that name what is not in the vault', () => {
  test.each<[Partial<Settings>, string]>([
    [
      { peopleFolders: ['Peple'] },
      'The setting “People folders”: there is no folder “Peple”. Did you mean “People”? Correct it in the settings.',
    ],
    [{ meetingFolders: ['Meeting'] }, 'there is no folder “Meeting”. Did you mean “Meetings”?'],
    [{ excludedFolders: ['Archive'] }, 'there is no folder “Archive”. Correct it in the settings, or remove it.'],
    [{ templateFolder: 'Templates' }, 'there is no folder “Templates”. Did you mean “Extras/Templates”?'],
    [{ peopleFolders: ['Work'] }, 'Did you mean “People/Work”?'],
    [{ me: 'Me' }, 'there is no note “Me”. Did you mean “Me.md”?'],
    [{ me: 'Ida Noor.md' }, 'Did you mean “People/Ida Noor.md”?'],
    [{ me: 'Nobody.md' }, 'there is no note “Nobody.md”. Correct it'],
    [{ peopleFolders: ['People', 'Contacts'] }, 'there is no folder “Contacts”.'],
  ])('%j', (settings, words) => {
    expect(told(settings)).toEqual([expect.stringContaining(words)]);
  });

  test.each<[Partial<Settings>]>([
    [{}],
    [{ peopleFolders: ['People'] }],
    [{ peopleFolders: ['people/'] }],
    [{ peopleFolders: ['/People/Work'] }],
    [{ meetingFolders: ['Meetings', ''] }],
    [{ templateFolder: 'extras/templates' }],
    [{ me: 'Me.md' }],
    [{ newPersonFolder: 'Not yet' }],
  ])('%j is right', (settings) => {
    expect(told(settings)).toEqual([]);
  });
});
