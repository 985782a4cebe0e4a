import type { ReferenceDeskApi } from '../api';
import type { Desk } from '../../vault/desk';
import { type CliCommand, formatFlag as flags, inFormat } from './register-cli';
import { rowText } from './row-text';
import { say } from '../../i18n/words';

/** The commands that list what the notes say. */
export function listCommands({ network }: Desk, api: ReferenceDeskApi): CliCommand[] {
  return [
    {
      name: 'people',
      description: say.plugin.listEverybodyWithLastContact,
      flags: flags(),
      run: (params) => inFormat(params, api.people(), rowText.person),
    },
    {
      name: 'meetings',
      description: say.plugin.listMeetingsNewestFirst,
      flags: flags(),
      run: (params) => inFormat(params, api.meetings(), rowText.meeting),
    },
    {
      name: 'introductions',
      description: say.plugin.listIntroductions,
      flags: flags(),
      run: (params) => inFormat(params, api.introductions(), rowText.introduction),
    },
    {
      name: 'favours',
      description: say.plugin.listFavoursBothWays,
      flags: flags(),
      run: (params) => inFormat(params, api.favours(), rowText.favour),
    },
    {
      name: 'follow-ups',
      description: say.plugin.listFollowUps,
      flags: flags(),
      run: (params) => inFormat(params, api.followUps(), rowText.followUp),
    },
    {
      name: 'problems',
      description: say.plugin.listProblems,
      flags: flags(),
      run: (params) => inFormat(params, network.problems(), rowText.problem),
    },
  ];
}
