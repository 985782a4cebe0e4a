import { Notice, type App, type Menu, type Plugin, type TAbstractFile, type TFile } from 'obsidian';
import type { ReadRules } from '../../core/reading/read-rules';
import { ExplainModal } from '../explain-modal';
import { explainFile } from '../explain-file';
import { pickTemplate } from '../pickers/template-picker';
import type { SettingsStore } from '../settings-store';
import { FollowUpPalette } from '../pickers/follow-up-palette';
import { FOLLOW_UPS_VIEW } from '../views/follow-ups/follow-ups-view';
import { GRAPH_VIEW } from '../views/graph/graph-view';
import { STATUS_VIEW } from '../views/status/status-view';
import { addPerson } from './add-person';
import { copyTemplates } from './copy-templates';
import { insertFromTemplate } from './insert-from-template';
import { newMeeting } from './new-meeting';
import type { TemplateTools } from './template-tools';

/** The templates that have commands of their own. */
const templateCommands = [
  { id: 'insert-prep-template', name: 'Insert prep template', icon: 'notebook-pen', template: 'Prep' },
  { id: 'insert-interview-notes', name: 'Insert interview notes', icon: 'pencil-line', template: 'Interview notes' },
  { id: 'insert-thanks', name: 'Insert thanks', icon: 'mail', template: 'Thanks' },
  { id: 'insert-debrief', name: 'Insert debrief', icon: 'list-checks', template: 'Debrief' },
] as const;

/** The commands, the icon in the ribbon and the entry in the menu of a person's note. */
export function registerCommands(
  plugin: Plugin,
  tools: TemplateTools,
  store: SettingsStore,
  readRules: () => Promise<ReadRules>,
): void {
  const { app, desk } = tools;
  const openSideBar = (): Promise<unknown> =>
    app.workspace.ensureSideLeaf(FOLLOW_UPS_VIEW, 'right', { active: true, reveal: true });

  for (const { id, name, icon, template } of templateCommands) {
    plugin.addCommand({ id, name, icon, callback: () => insertFromTemplate(tools, template) });
  }
  plugin.addCommand({
    id: 'insert-template',
    name: 'Insert template…',
    icon: 'layout-template',
    callback: async () => {
      const templates = (await tools.templates.list()).filter(({ kind }) => kind !== 'questions');
      const picked = await pickTemplate(app, templates);
      if (picked) await insertFromTemplate(tools, picked.name);
    },
  });
  plugin.addCommand({
    id: 'new-meeting',
    name: 'New meeting with…',
    icon: 'calendar-plus',
    callback: () => newMeeting(tools),
  });
  plugin.addCommand({
    id: 'open-follow-ups',
    name: 'Open follow-ups',
    icon: 'coffee',
    callback: () => new FollowUpPalette(app, desk, (key) => void insertFromTemplate(tools, 'Prep', key)).open(),
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
  plugin.addCommand({ id: 'new-person', name: 'New person', icon: 'user-plus', callback: () => addPerson(tools) });
  plugin.addCommand({
    id: 'copy-templates',
    name: 'Copy built-in templates to the vault',
    icon: 'copy',
    callback: () => copyTemplates(tools, store),
  });
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
      .onClick(() => void insertFromTemplate(tools, 'Prep', person.key)),
  );
}
