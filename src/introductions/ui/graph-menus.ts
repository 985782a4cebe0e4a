import { Menu } from 'obsidian';
import type { App } from 'obsidian';
import type { GraphDeps } from './graph-pane';
import { insights } from '../insights';
import { tiesOf } from '../../network/ties';
import { addToMenu, showMenu } from '../../people/ui/person-actions';
import type { Desk } from '../../vault/desk';
import { type GraphPicture, nodeOf } from '../derive';
import type { Forest } from '../forest';
import type { GraphEvent } from '../graph-state';
import { say } from '../../i18n/words';

/** By this name the page preview's settings and other plugins know where a link was pointed at. */
export const PREVIEW_SOURCE = 'reference-desk-graph';

/** What can be done with somebody in the graph. */
export function personMenu(
  app: App,
  { desk, about }: GraphDeps,
  picture: GraphPicture,
  dispatch: (event: GraphEvent) => void,
  key: string,
  event: MouseEvent,
): void {
  const menu = new Menu();
  const node = nodeOf(picture, key);
  const person = node?.member?.person;
  if (person) {
    addToMenu(menu, say.introductions.openNote, 'file', () => desk.openPerson(person));
    addToMenu(menu, say.introductions.openInNewTab, 'file-plus', () => desk.openPerson(person, 'tab'));
    addToMenu(menu, say.introductions.bringOutWhomTheyKnow, 'users', () =>
      dispatch({ type: 'highlight', people: [key, ...tiesOf(desk.network, key, desk.today()).keys()] }),
    );
    addToMenu(menu, say.introductions.showWhomTheyKnowAlone, 'focus', () =>
      dispatch({ type: 'show around', around: { key, steps: 1 } }),
    );
    addToMenu(menu, say.introductions.showTwoStepsAround, 'radar', () =>
      dispatch({ type: 'show around', around: { key, steps: 2 } }),
    );
  }
  if (node && node.hidden > 0)
    addToMenu(menu, say.introductions.unfold, 'unfold-vertical', () => dispatch({ type: 'unfold', key }));
  else if (node && node.children.length > 0)
    addToMenu(menu, say.introductions.fold, 'fold-vertical', () => dispatch({ type: 'fold', key }));
  const file = person?.path ? app.vault.getFileByPath(person.path) : null;
  if (file) app.workspace.trigger('file-menu', menu, file, PREVIEW_SOURCE);
  else if (person) addToMenu(menu, say.shared.aboutThisPerson, 'contact', () => about(key));
  menu.showAtMouseEvent(event);
}

/** What the network shows, in words; each line brings out those whom it is about. */
export function insightsMenu(
  desk: Desk,
  within: Forest,
  dispatch: (event: GraphEvent) => void,
  event: MouseEvent,
): void {
  const menu = new Menu();
  const found = insights(desk.network, within, desk.today());
  for (const { text, people } of found) {
    addToMenu(menu, text, 'lightbulb', () => {
      dispatch({ type: 'highlight', people });
      // Whose row is in sight then, and of whom the line below speaks.
      dispatch({ type: 'select', key: people[0] ?? null });
    });
  }
  if (found.length === 0) menu.addItem((item) => item.setTitle(say.introductions.nothingYet).setDisabled(true));
  showMenu(menu, event);
}
