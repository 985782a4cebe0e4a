import { Notice, TFile, type Plugin } from 'obsidian';
import type { ReadRules } from '../../core/reading/read-rules';
import { ExplainModal } from '../explain-modal';
import { explainFile } from '../explain-file';
import { FollowUpPalette } from '../pickers/follow-up-palette';
import { FOLLOW_UPS_VIEW } from '../views/follow-ups/follow-ups-view';
import { GRAPH_VIEW } from '../views/graph/graph-view';
import { addPerson } from './add-person';
import { insertPrep } from './insert-prep';
import type { TemplateTools } from './template-tools';

/** The commands, the icon in the ribbon and the entry in the menu of a person's note. */
export function registerCommands(plugin: Plugin, tools: TemplateTools, readRules: () => Promise<ReadRules>): void {
  const { app, desk } = tools;
  const openFollowUps = (): void => new FollowUpPalette(app, desk, (key) => void insertPrep(tools, key)).open();
  const openSideBar = (): Promise<unknown> =>
    app.workspace.ensureSideLeaf(FOLLOW_UPS_VIEW, 'right', { active: true, reveal: true });

  plugin.addCommand({
    id: 'insert-prep-template',
    name: 'Insert prep template',
    icon: 'notebook-pen',
    callback: () => insertPrep(tools),
  });
  plugin.addCommand({ id: 'open-follow-ups', name: 'Open follow-ups', icon: 'coffee', callback: openFollowUps });
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
    callback: async () => {
      const leaf = app.workspace.getLeavesOfType(GRAPH_VIEW)[0] ?? app.workspace.getLeaf('tab');
      await leaf.setViewState({ type: GRAPH_VIEW, active: true });
      await app.workspace.revealLeaf(leaf);
    },
  });
  plugin.addCommand({ id: 'add-person', name: 'Add a person', icon: 'user-plus', callback: () => addPerson(tools) });
  plugin.addCommand({
    id: 'explain-note',
    name: 'Explain this note',
    icon: 'circle-help',
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) void explain(file);
      return true;
    },
  });
  plugin.addRibbonIcon('coffee', 'Open follow-ups', () => void openSideBar());

  const explain = async (file: TFile): Promise<void> => {
    const explanation = await explainFile(app, file, await readRules(), desk.network);
    if (explanation) new ExplainModal(app, explanation).open();
    else new Notice('Obsidian has not indexed this note yet. Try again in a moment.');
  };
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      const person = file instanceof TFile ? desk.network.personAt(file.path) : null;
      if (!person || person.me) return;
      menu.addItem((item) =>
        item
          .setTitle('Insert prep template')
          .setIcon('notebook-pen')
          .onClick(() => void insertPrep(tools, person.key)),
      );
    }),
  );
}
