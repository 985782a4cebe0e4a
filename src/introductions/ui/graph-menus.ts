import { Menu } from 'obsidian';
import type { App } from 'obsidian';
import { insights } from '../insights';
import { tiesOf } from '../../network/ties';
import { addToMenu, showMenu } from '../../ui/actions';
import type { Desk } from '../../vault/desk';
import { openPersonView } from '../../people/ui/person-view';
import type { GraphModel } from './graph-model';
import { say } from '../../i18n/words';

/** By this name the page preview's settings and other plugins know where a link was pointed at. */
export const PREVIEW_SOURCE = 'reference-desk-graph';

/** What can be done with somebody in the graph. */
export function personMenu(app: App, desk: Desk, model: GraphModel, key: string, event: MouseEvent): void {
  model.select(key);
  const menu = new Menu();
  const node = model.node(key);
  const person = model.personOf(key);
  if (person) {
    addToMenu(menu, say.introductions.openNote, 'file', () => desk.openPerson(person));
    addToMenu(menu, say.introductions.openInNewTab, 'file-plus', () => desk.openPerson(person, 'tab'));
    addToMenu(menu, say.introductions.bringOutWhomTheyKnow, 'users', () =>
      model.bringOut([key, ...tiesOf(desk.network, key, desk.today()).keys()]),
    );
    addToMenu(menu, say.introductions.showWhomTheyKnowAlone, 'focus', () => model.showAround({ key, steps: 1 }));
    addToMenu(menu, say.introductions.showTwoStepsAround, 'radar', () => model.showAround({ key, steps: 2 }));
  }
  if (node && node.hidden > 0) addToMenu(menu, say.introductions.unfold, 'unfold-vertical', () => model.unfold(key));
  else if (node && node.children.length > 0)
    addToMenu(menu, say.introductions.fold, 'fold-vertical', () => model.fold(key));
  const file = person?.path ? app.vault.getFileByPath(person.path) : null;
  if (file) app.workspace.trigger('file-menu', menu, file, PREVIEW_SOURCE);
  else if (person) addToMenu(menu, say.shared.aboutThisPerson, 'contact', () => openPersonView(app, key));
  menu.showAtMouseEvent(event);
}

/** What the network shows, in words; each line brings out those whom it is about. */
export function insightsMenu(desk: Desk, model: GraphModel, event: MouseEvent): void {
  const menu = new Menu();
  const found = insights(desk.network, model.people.within, desk.today());
  for (const { text, people } of found) {
    addToMenu(menu, text, 'lightbulb', () => {
      model.bringOut(people);
      // Whose row is in sight then, and of whom the line below speaks.
      model.select(people[0] ?? null);
    });
  }
  if (found.length === 0) menu.addItem((item) => item.setTitle(say.introductions.nothingYet).setDisabled(true));
  showMenu(menu, event);
}
