import type { ReferenceDeskApi } from '../api';
import type { Desk } from '../desk';
import { formatFlag as flags, inFormat, type CliCommand } from './cli-command';
import { rowText } from './row-text';

/** The commands that list what the notes say. */
export function listCommands({ network }: Desk, api: ReferenceDeskApi): CliCommand[] {
  return [
    {
      name: 'people',
      description: 'List everybody, with last contact and cadence',
      flags,
      run: (params) => inFormat(params, api.people(), rowText.person),
    },
    {
      name: 'meetings',
      description: 'List meetings, the newest first',
      flags,
      run: (params) => inFormat(params, api.meetings(), rowText.meeting),
    },
    {
      name: 'introductions',
      description: 'List who introduced whom',
      flags,
      run: (params) => inFormat(params, api.introductions(), rowText.introduction),
    },
    {
      name: 'favours',
      description: 'List favours, both ways',
      flags,
      run: (params) => inFormat(params, api.favours(), rowText.favour),
    },
    {
      name: 'follow-ups',
      description: 'List whom to be in touch with, and why',
      flags,
      run: (params) => inFormat(params, api.followUps(), rowText.followUp),
    },
    {
      name: 'problems',
      description: 'List what could not be read, and what to do about it',
      flags,
      run: (params) => inFormat(params, network.problems(), rowText.problem),
    },
  ];
}
