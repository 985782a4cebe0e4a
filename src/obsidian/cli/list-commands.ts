import type { ReferenceDeskApi } from '../api';
import type { Desk } from '../desk';
import { formatFlag as flags, inFormat, type CliCommand } from './cli-command';
import { rowText } from './row-text';
import * as say from '../../words/en/cli';

/** The commands that list what the notes say. */
export function listCommands({ network }: Desk, api: ReferenceDeskApi): CliCommand[] {
  return [
    {
      name: 'people',
      description: say.listEverybodyWithLastContact,
      flags,
      run: (params) => inFormat(params, api.people(), rowText.person),
    },
    {
      name: 'meetings',
      description: say.listMeetingsNewestFirst,
      flags,
      run: (params) => inFormat(params, api.meetings(), rowText.meeting),
    },
    {
      name: 'introductions',
      description: say.listIntroductions,
      flags,
      run: (params) => inFormat(params, api.introductions(), rowText.introduction),
    },
    {
      name: 'favours',
      description: say.listFavoursBothWays,
      flags,
      run: (params) => inFormat(params, api.favours(), rowText.favour),
    },
    {
      name: 'follow-ups',
      description: say.listFollowUps,
      flags,
      run: (params) => inFormat(params, api.followUps(), rowText.followUp),
    },
    {
      name: 'problems',
      description: say.listProblems,
      flags,
      run: (params) => inFormat(params, network.problems(), rowText.problem),
    },
  ];
}
