import { Notice, type App, type Menu, type Plugin, type TAbstractFile, type TFile, type View } from 'obsidian';
import { type ActionTools, addToMenu } from '../people/ui/person-actions';
import type { PersonKey } from '../model/person';
import type { ReadRules } from '../notes/read-rules';
import { explainFile, ExplainModal } from '../people/ui/explain-modal';
import { pickTemplate } from '../interviews/ui/template-picker';
import type { SettingsStore } from '../vault/settings-store';
import { type FollowUpDeeds, FollowUpPalette } from '../follow-ups/ui/follow-up-palette';
import { FOLLOW_UPS_VIEW } from '../follow-ups/ui/follow-ups-view';
import { GRAPH_VIEW, GraphView } from '../introductions/ui/graph-view';
import { STATUS_VIEW } from '../people/ui/status-view';
import { addPerson, newMeeting } from '../interviews/ui/new-notes';
import { captureCommands, whom } from '../people/ui/capture';
import { findPath } from '../introductions/ui/path-list';
import { copyTemplates } from '../interviews/ui/template-files';
import { insertFromTemplate, type TemplateTools } from '../interviews/ui/insert-template';
import { erasePerson, exportPerson } from '../people/ui/personal-data';
import { say } from '../i18n/words';

/** A command that is always there. */
type Row = readonly [id: string, name: string, icon: string, callback: () => unknown];

/** The commands, the icon in the ribbon and the entry in the menu of a person's note. */
export function registerCommands(plugin: Plugin, tools: ActionTools, store: SettingsStore, deeds: FollowUpDeeds): void {
  const { app, readRules } = tools;
  const openSideBar = (): Promise<unknown> =>
    app.workspace.ensureSideLeaf(FOLLOW_UPS_VIEW, 'right', { active: true, reveal: true });
  const explainActive = (checking: boolean): boolean => {
    const file = app.workspace.getActiveFile();
    if (file?.extension !== 'md') return false;
    if (!checking) void explain(tools, file, readRules);
    return true;
  };
  for (const [id, name, icon, callback] of [
    ...templateCommands(tools, store),
    ...viewCommands(tools, openSideBar, deeds),
    ...captureCommands(tools),
    ['export-person', say.plugin.exportWhatNotesSay, 'file-output', () => exportPerson(tools)],
    ['erase-person', say.plugin.eraseSomebody, 'user-x', () => erasePerson(tools)],
    ['undo', say.plugin.undoLastChangeToNotes, 'undo-2', () => tools.changes.undo()],
    ['redo', say.plugin.redoLastChangeToNotes, 'redo-2', () => tools.changes.redo()],
  ] satisfies Row[]) {
    plugin.addCommand({ id, name, icon, callback });
  }
  plugin.addCommand({
    id: 'explain-note',
    name: say.plugin.explainThisNote,
    icon: 'circle-help',
    checkCallback: explainActive,
  });
  plugin.addRibbonIcon('coffee', say.plugin.openFollowUps, () => void openSideBar());
  plugin.registerEvent(app.workspace.on('file-menu', (menu, file) => addToFileMenu(tools, menu, file)));
}

function templateCommands(tools: TemplateTools, store: SettingsStore): Row[] {
  const insert = (template: string) => () => insertFromTemplate(tools, template);
  const insertPicked = async (): Promise<void> => {
    const templates = (await tools.templates.list()).filter(({ kind }) => kind !== 'questions');
    const picked = await pickTemplate(tools.app, templates);
    if (picked) await insertFromTemplate(tools, picked.name);
  };
  return [
    ['insert-prep-template', say.plugin.insertPrepTemplate, 'notebook-pen', insert('Prep')],
    ['insert-interview-notes', say.plugin.insertInterviewNotes, 'pencil-line', insert('Interview notes')],
    ['insert-thanks', say.plugin.insertThanks, 'mail', insert('Thanks')],
    ['insert-debrief', say.plugin.insertDebrief, 'list-checks', insert('Debrief')],
    ['insert-template', say.plugin.insertTemplate, 'layout-template', insertPicked],
    ['new-meeting', say.plugin.newMeetingWith, 'calendar-plus', () => newMeeting(tools)],
    ['new-person', say.shared.newPerson, 'user-plus', () => addPerson(tools)],
    ['copy-templates', say.plugin.copyBuiltInTemplates, 'copy', () => copyTemplates(tools, store)],
  ];
}

function viewCommands(tools: ActionTools, openSideBar: () => unknown, deeds: FollowUpDeeds): Row[] {
  const { app, desk } = tools;
  const openPalette = (): void => new FollowUpPalette(app, desk, deeds).open();
  return [
    ['open-follow-ups', say.plugin.openFollowUps, 'coffee', openPalette],
    ['open-follow-ups-side-bar', say.plugin.openFollowUpsInSideBar, 'panel-right', openSideBar],
    ['open-introductions-graph', say.plugin.openIntroductionsGraph, 'waypoints', () => openTab(app, GRAPH_VIEW)],
    ['about-person', say.shared.aboutThisPerson, 'contact', () => aboutPerson(tools)],
    ['find-path', say.plugin.findPathTo, 'route', () => findPath(tools)],
    ['open-network-status', say.plugin.openNetworkStatus, 'activity', () => openTab(app, STATUS_VIEW)],
  ];
}

/** The tab of a view, a new one only where there is none. */
export async function openTab({ workspace }: App, type: string): Promise<View> {
  const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf('tab');
  await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
  return leaf.view;
}

/** Somebody in the graph, with a way to them brought out. */
export async function showInGraph(app: App, key: PersonKey, way: readonly PersonKey[] = []): Promise<void> {
  const view = await openTab(app, GRAPH_VIEW);
  if (view instanceof GraphView) view.reveal(key, way);
}

/** Whom the open note is about; else the user says. */
async function aboutPerson(tools: ActionTools): Promise<void> {
  await tools.desk.whenReady();
  const person = await whom(tools, say.plugin.toSeeAbout);
  if (person) tools.show.about(person.key);
}

async function explain({ app, desk }: TemplateTools, file: TFile, readRules: () => Promise<ReadRules>): Promise<void> {
  const explanation = await explainFile(app, file, await readRules(), desk);
  if (explanation) new ExplainModal(app, explanation, (source, pane) => void desk.open(source, pane)).open();
  else new Notice(say.plugin.notIndexedYetInCommands);
}

function addToFileMenu(tools: ActionTools, menu: Menu, file: TAbstractFile): void {
  const person = tools.desk.network.personAt(file.path);
  if (!person || person.me) return;
  addToMenu(menu, say.shared.aboutThisPerson, 'contact', () => tools.show.about(person.key));
  addToMenu(menu, say.plugin.findPathToThem, 'route', () => findPath(tools, person.key));
  addToMenu(menu, say.plugin.insertPrepTemplate, 'notebook-pen', () => insertFromTemplate(tools, 'Prep', person.key));
}
