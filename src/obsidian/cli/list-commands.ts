import { followUpRules } from '../../core/queries/follow-up-rules';
import { favourRows } from '../../core/report/favour-rows';
import { followUpRows } from '../../core/report/follow-up-rows';
import { introductionRows } from '../../core/report/introduction-rows';
import { meetingRows } from '../../core/report/meeting-rows';
import { personRows } from '../../core/report/person-rows';
import type { TemplateTools } from '../commands/template-tools';
import { formatFlag as flags, inFormat, type CliCommand } from './cli-command';
import { rowText } from './row-text';

/** The commands that list what the notes say. */
export function listCommands({ desk }: TemplateTools): CliCommand[] {
  const { network } = desk;
  const rules = () => followUpRules(desk.settings);
  return [
    {
      name: 'people',
      description: 'List everybody, with last contact and cadence',
      flags,
      run: (params) => inFormat(params, personRows(network, desk.today(), rules()), rowText.person),
    },
    {
      name: 'meetings',
      description: 'List meetings, the newest first',
      flags,
      run: (params) => inFormat(params, meetingRows(network), rowText.meeting),
    },
    {
      name: 'introductions',
      description: 'List who introduced whom',
      flags,
      run: (params) => inFormat(params, introductionRows(network), rowText.introduction),
    },
    {
      name: 'favours',
      description: 'List favours, both ways',
      flags,
      run: (params) => inFormat(params, favourRows(network), rowText.favour),
    },
    {
      name: 'follow-ups',
      description: 'List whom to be in touch with, and why',
      flags,
      run: (params) => inFormat(params, followUpRows(network, desk.followUps()), rowText.followUp),
    },
    {
      name: 'problems',
      description: 'List what could not be read, and what to do about it',
      flags,
      run: (params) => inFormat(params, network.problems(), rowText.problem),
    },
  ];
}
