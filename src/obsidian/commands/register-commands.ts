import { Notice, type App, type Menu, type Plugin, type TAbstractFile, type TFile } from 'obsidian';
import type { ReadRules } from '../../core/reading/read-rules';
import { ExplainModal } from '../explain-modal';
import { explainFile } from '../explain-file';
import { FollowUpPalette } from '../pickers/follow-up-palette';
import { FOLLOW_UPS_VIEW } from '../views/follow-ups/follow-ups-view';
import { GRAPH_VIEW } from '../views/graph/graph-view';
import { STATUS_VIEW } from '../views/status/status-view';
import { addPerson } from './add-person';
import { insertPrep } from './insert-prep';
import type { TemplateTools } from './template-tools';

/** The commands, the icon in the ribbon and the entry in the menu of a person's note. */
export function registerCommands(plugin: Plugin, tools: TemplateTools, readRules: () => Promise<ReadRules>): void {
  const { app, desk } = tools;
  const openSideBar = (): Promise<unknown> =>
    app.workspace.ensureSideLeaf(FOLLOW_UPS_VIEW, 'right', { active: true, reveal: true });

  plugin.addCommand({
    id: 'insert-prep-template',
    name: 'Insert prep template',
    icon: 'notebook-pen',
    callback: () => insertPrep(tools),
  });
  plugin.addCommand({
    id: 'open-follow-ups',
    name: 'Open follow-ups',
    icon: 'coffee',
    callback: () => new FollowUpPalette(app, desk, (key) => void insertPrep(tools, key)).open(),
  });
  plugin.addCommand({
    id: 'open-follow-ups-side-bar',
    name: 'Open follow-ups in side bar',
    icon: 'panel-right',
    callback: openSideBar,
  });
  plugin.addCommand({
    id: 'open-introductions-graph',
    name: 'Open introductions graph',
    icon: 'waypoints',
    callback: () => openTab(app, GRAPH_VIEW),
  });
  plugin.addCommand({
    id: 'open-network-status',
    name: 'Open network status',
    icon: 'activity',
    callback: () => openTab(app, STATUS_VIEW),
  });
  plugin.addCommand({ id: 'add-person', name: 'Add a person', icon: 'user-plus', callback: () => addPerson(tools) });
  plugin.addCommand({
    id: 'explain-note',
    name: 'Explain this note',
    icon: 'circle-help',
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) void explain(tools, file, readRules);
      return true;
    },
  });
  plugin.addRibbonIcon('coffee', 'Open follow-ups', () => void openSideBar());
  plugin.registerEvent(app.workspace.on('file-menu', (menu, file) => addToFileMenu(tools, menu, file)));
}

/** The tab of a view, a new one only where there is none. */
export async function openTab({ workspace }: App, type: string): Promise<void> {
  const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf('tab');
  await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
}

async function explain({ app, desk }: TemplateTools, file: TFile, readRules: () => Promise<ReadRules>): Promise<void> {
  const explanation = await explainFile(app, file, await readRules(), desk);
  if (explanation) new ExplainModal(app, explanation, (source, pane) => void desk.open(source, pane)).open();
  else new Notice('Obsidian has not indexed this note yet. Try again in a moment.');
}

function addToFileMenu(tools: TemplateTools, menu: Menu, file: TAbstractFile): void {
  const person = tools.desk.network.personAt(file.path);
  if (!person || person.me) return;
  menu.addItem((item) =>
    item
      .setTitle('Insert prep template')
      .setIcon('notebook-pen')
      .onClick(() => void insertPrep(tools, person.key)),
  );
}
