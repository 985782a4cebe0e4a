import { Notice } from 'obsidian';
import type { PersonKey } from '../../model/person';
import { noWayWords, warmPaths } from '../warm-paths';
import type { ActionTools } from '../../people/ui/person-action';
import { PathList } from './path-list';
import { gatherCompany } from '../../interviews/ui/gather-company';
import { insertFromTemplate } from '../../interviews/ui/insert-template';
import { longNotice } from '../../interviews/ui/template-tools';
import { say } from '../../i18n/words';

/** Asks whom to reach, and shows up to three ways to them with the notes that prove each step. */
export async function findPath(tools: ActionTools, key: PersonKey | null = null): Promise<void> {
  const { app, desk } = tools;
  const { network } = desk;
  await desk.whenReady();
  const company = key === null ? await gatherCompany(tools, null, 1, say.introductions.toSeeHowToReach) : null;
  const person = key === null ? company?.people[0] : network.person(key);
  if (!person) return;
  const ways = warmPaths(network, network.meKey, person.key, desk.today());
  if (ways.length === 0) {
    new Notice(noWayWords(network, network.meKey, person.key), longNotice);
    return;
  }
  new PathList(app, person.name, ways, {
    nameOf: (one) => (one === network.meKey ? say.shared.you : (network.person(one)?.name ?? one)),
    open: (source, pane) => void desk.open(source, pane),
    showInGraph: ({ steps }) => tools.show.inGraph(person.key, [network.meKey, ...steps.map(({ to }) => to)]),
    ask: ({ steps }) => {
      const first = steps.length > 1 ? steps[0]?.to : undefined;
      if (first === undefined) new Notice(say.introductions.youKnowThem(person.name));
      else void insertFromTemplate(tools, 'Ask for an introduction', first, person.key);
    },
  }).open();
}
