import {
  type App,
  type Menu,
  Notice,
  Platform,
  type Plugin,
  type TAbstractFile,
  type TFile,
  type View,
  type WorkspaceLeaf,
} from 'obsidian';
import { HelpList } from '../exchange/ui/help-list';
import { PairList } from '../exchange/ui/pair-list';
import { FOLLOW_UPS_VIEW } from '../follow-ups/ui/follow-ups-view';
import { insertReminders } from '../follow-ups/ui/todays-follow-ups';
import { say } from '../i18n/words';
import { IMPORT_VIEW, ImportView } from '../importing/ui/import-view';
import { MEETINGS_VIEW, MeetingsView } from '../importing/ui/meetings-view';
import type { KeptConnections } from '../importing/ui/kept-connections';
import { insertFromTemplate } from '../interviews/ui/insert-template';
import { addPerson, newMeeting, pickOrAdd, type TemplateDeps } from '../interviews/ui/new-notes';
import { copyTemplates } from '../interviews/ui/template-files';
import { pickTemplate } from '../interviews/ui/template-picker';
import { GRAPH_VIEW, GraphView } from '../introductions/ui/graph-view';
import { findPath, type PathDeps } from '../introductions/ui/path-list';
import { SEARCH_VIEW, SearchView } from '../introductions/ui/search-view';
import { warmPaths } from '../introductions/warm-paths';
import type { Person, PersonKey } from '../model/person';
import { lastContact } from '../network/last-contact';
import { openCadenceTriage } from '../people/ui/cadence-triage';
import { captureCommands, type CaptureDeps, notThisPair, personOfNote } from '../people/ui/capture';
import { explainFile, ExplainModal } from '../people/ui/explain-modal';
import { introduce, introduceCommands, type IntroduceDeps } from '../people/ui/introduce';
import type { PersonActionDeps } from '../people/ui/person-actions';
import { erasePerson, exportPerson } from '../people/ui/personal-data';
import { STATUS_VIEW } from '../people/ui/status-view';
import { afterTalkIcon } from '../suggestions/ui/suggestion-count';
import { FIRST_RUN_VIEW } from '../suggestions/ui/first-run-view';
import { SUGGESTIONS_VIEW, SuggestionsView } from '../suggestions/ui/suggestions-view';
import { addToMenu } from '../ui/actions';
import type { Beginning } from '../ui/first-page';
import { longNotice } from '../vault/failure';
import type { SettingsStore } from '../vault/settings-store';

/** What the commands need: all the services. */
export interface CommandDeps extends PersonActionDeps, TemplateDeps {
  readonly store: SettingsStore;
  readonly connections: KeptConnections;
}

/** A command that is always there. */
type Row = readonly [id: string, name: string, icon: string, callback: () => unknown];

/** The commands, the icon in the ribbon and the entry in the menu of a person's note. */
export function registerCommands(
  plugin: Plugin,
  deps: CommandDeps,
  {
    openPalette,
    afterTalk,
    begin,
  }: { readonly openPalette: () => void; readonly afterTalk: () => void; readonly begin: Beginning },
): void {
  const { app } = deps;
  const capture: CommandDeps & CaptureDeps = { ...deps, pickOrAdd: (...what) => pickOrAdd(deps, ...what) };
  const letterFor: IntroduceDeps['letterFor'] = (template, keys, answers) => letterOf(deps, template, keys, answers);
  const openSideBar = (): Promise<unknown> =>
    app.workspace.ensureSideLeaf(FOLLOW_UPS_VIEW, 'right', { active: true, reveal: true });
  const explainActive = (checking: boolean): boolean => {
    const file = app.workspace.getActiveFile();
    if (file?.extension !== 'md') return false;
    if (!checking) void explain(deps, file);
    return true;
  };
  for (const [id, name, icon, callback] of [
    ...templateCommands(deps),
    ...viewCommands(capture, openSideBar, openPalette),
    ['after-talk', say.plugin.afterTalk, afterTalkIcon, afterTalk],
    ...captureCommands(capture),
    ...exchangeCommands({ ...capture, letterFor }),
    ...introduceCommands({ ...capture, letterFor }),
    ['set-cadences', say.people.setCadencesDots, 'repeat', () => openCadenceTriage(deps, begin)],
    ['import-people', say.importing.importPeopleDots, 'contact', () => openImport(app)],
    ['meetings-from-calendar', say.calendar.fromCalendarDots, 'calendar-plus', () => openMeetings(app)],
    ['insert-follow-ups', say.people.insertTodaysFollowUps, 'list-todo', () => insertReminders(deps)],
    ['export-person', say.plugin.exportWhatNotesSay, 'file-output', () => exportPerson(deps)],
    ['erase-person', say.plugin.eraseSomebody, 'user-x', () => erasePerson(deps)],
    ['undo', say.plugin.undoLastChangeToNotes, 'undo-2', () => deps.changes.undo()],
    ['redo', say.plugin.redoLastChangeToNotes, 'redo-2', () => deps.changes.redo()],
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
  plugin.registerEvent(app.workspace.on('file-menu', (menu, file) => addToFileMenu(deps, menu, file)));
}

/** The text of a letter to the first of these people. */
async function letterOf(
  { desk: { network }, templates }: CommandDeps,
  template: string,
  keys: readonly PersonKey[],
  answers: Readonly<Record<string, string>>,
): Promise<string> {
  const [first, ...others] = keys.flatMap((key) => network.person(key) ?? []);
  if (!first) return '';
  return (await templates.fill(template, { people: [first, ...others], meeting: null }, answers)).body;
}

function templateCommands(deps: CommandDeps): Row[] {
  const insert = (template: string) => () => insertFromTemplate(deps, template);
  const insertPicked = async (): Promise<void> => {
    const templates = (await deps.templates.list()).filter(({ kind }) => kind !== 'questions');
    const picked = await pickTemplate(deps.app, templates);
    if (picked) await insertFromTemplate(deps, picked.name);
  };
  return [
    ['insert-prep-template', say.plugin.insertPrepTemplate, 'notebook-pen', insert('Prep')],
    ['insert-interview-notes', say.plugin.insertInterviewNotes, 'pencil-line', insert('Interview notes')],
    ['insert-thanks', say.plugin.insertThanks, 'mail', insert('Thanks')],
    ['insert-debrief', say.plugin.insertDebrief, 'list-checks', insert('Debrief')],
    ['insert-template', say.plugin.insertTemplate, 'layout-template', insertPicked],
    ['new-meeting', say.plugin.newMeetingWith, 'calendar-plus', () => newMeeting(deps)],
    ['new-person', say.shared.newPerson, 'user-plus', () => addPerson(deps)],
    [
      'copy-templates',
      say.plugin.copyBuiltInTemplates,
      'copy',
      () => copyTemplates(deps.app, deps.store, deps.changes),
    ],
  ];
}

function viewCommands(deps: CaptureDeps & CommandDeps, openSideBar: () => unknown, openPalette: () => void): Row[] {
  const { app } = deps;
  return [
    ['open-follow-ups', say.plugin.openFollowUps, 'coffee', openPalette],
    ['open-follow-ups-side-bar', say.plugin.openFollowUpsInSideBar, 'panel-right', openSideBar],
    ['open-introductions-graph', say.plugin.openIntroductionsGraph, 'waypoints', () => openTab(app, GRAPH_VIEW)],
    ['about-person', say.shared.aboutThisPerson, 'contact', () => aboutPerson(deps)],
    ['find-path', say.plugin.findPathTo, 'route', () => findPath(pathDeps(deps))],
    ['open-search', say.plugin.openMySearch, 'search', () => openSearch(app)],
    ['review-suggestions', say.plugin.reviewSuggestions, 'message-square-quote', () => openSuggestions(app, null)],
    [
      'write-up-talk',
      say.plugin.writeUpTalk,
      'message-square-quote',
      () => openSuggestions(app, app.workspace.getActiveFile()?.path ?? null),
    ],
    ['open-welcome-page', say.plugin.openWelcomePage, 'book-open', () => openTab(app, FIRST_RUN_VIEW)],
    ['open-network-status', say.plugin.openNetworkStatus, 'activity', () => openTab(app, STATUS_VIEW)],
  ];
}

/** Who can help with what, and whom I could introduce. */
function exchangeCommands(deps: IntroduceDeps & TemplateDeps & Pick<CommandDeps, 'connections'>): Row[] {
  const { app, desk } = deps;
  const { network } = desk;
  const writeTo = (person: Person): void => {
    const { key } = person;
    if (lastContact(network, key, desk.today())) return deps.writeLetter('Reach out (warm)', key, null);
    const steps = warmPaths(network, network.meKey, key, desk.today(), 1)[0]?.steps ?? [];
    const through = steps.length > 1 ? steps[0]?.to : undefined;
    if (through === undefined) return deps.writeLetter('Reach out (cold)', key, null);
    void inNewTab(app, () => insertFromTemplate(deps, 'Ask for an introduction', through, key));
  };
  const handlers = {
    writeTo,
    introduce: (first: Person, second: Person | null, why?: string) =>
      void introduce(deps, { first, ...(second && { second }), ...(why !== undefined && { why }) }),
  };
  const opening = (open: () => void) => async (): Promise<void> => {
    await desk.whenReady();
    open();
  };
  const list = { app, desk, handlers, connections: () => deps.connections.all() };
  const pairs = { ...list, notThisPair: (one: Person, two: Person) => notThisPair(deps, one, two) };
  return [
    ['who-can-help', say.exchange.whoCanHelpWith, 'life-buoy', opening(() => new HelpList(list).open())],
    ['pairs', say.exchange.whomCouldIIntroduce, 'handshake', opening(() => new PairList(pairs).open())],
  ];
}

function pathDeps(deps: CommandDeps): PathDeps {
  /** Who is only a connection on LinkedIn is looked up, and gets no note. */
  const isConnection = async (name: string): Promise<boolean> => {
    const words = await deps.connections.wordsFor(name);
    if (words !== null) new Notice(words, longNotice);
    return words !== null;
  };
  return {
    app: deps.app,
    desk: deps.desk,
    pickPerson: (purpose) => pickOrAdd(deps, purpose, [], isConnection),
    connectionWords: (person) => deps.connections.wordsAbout(person, deps.desk.network),
    showInGraph: (key, path) => deps.show.inGraph(key, path),
    askForIntroduction: (by, to) => void insertFromTemplate(deps, 'Ask for an introduction', by, to),
  };
}

/** Tabs that are being opened, by their type: until its view is there, a new tab is not found by that, and would be opened again. */
const opening = new WeakMap<App, Map<string, Promise<WorkspaceLeaf>>>();

/** The tab of a view, a new one only where there is none. One that is there stays as it was left: it is only shown. */
export async function openTab(app: App, type: string): Promise<View> {
  const { workspace } = app;
  const begun = opening.get(app)?.get(type);
  const leaf = begun ? await begun : (workspace.getLeavesOfType(type)[0] ?? (await newTab(app, type)));
  // Also makes the view of a tab that Obsidian has deferred, in the state that was saved.
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  return leaf.view;
}

/** The tab of a view, asked for in the settings: their window is left; on a phone they lie over the tab, and a notice says so. */
export async function openBehindSettings(app: App, type: string): Promise<void> {
  const view = await openTab(app, type);
  view.containerEl.win.focus();
  if (Platform.isMobile) new Notice(say.plugin.isBehindSettings(view.getDisplayText()));
}

async function newTab(app: App, type: string): Promise<WorkspaceLeaf> {
  const begun = opening.get(app) ?? new Map<string, Promise<WorkspaceLeaf>>();
  opening.set(app, begun);
  const leaf = app.workspace.getLeaf('tab');
  const opened = leaf.setViewState({ type, active: true }).then(() => leaf);
  begun.set(type, opened);
  return opened.finally(() => begun.delete(type));
}

/** Does something where no note is being edited, so that what it writes becomes a note of its own; the tab goes where none came about. */
export async function inNewTab(app: App, run: () => Promise<void>): Promise<void> {
  const leaf = app.workspace.getLeaf('tab');
  app.workspace.setActiveLeaf(leaf, { focus: true });
  await run();
  if (leaf.view.getViewType() === 'empty') leaf.detach();
}

/** What sentences seem to say: of one note, or of all. */
export async function openSuggestions(app: App, path: string | null): Promise<void> {
  const view = await openTab(app, SUGGESTIONS_VIEW);
  if (view instanceof SuggestionsView) await view.showFor(path);
}

/** The page that reads files of people. */
async function openImport(app: App): Promise<void> {
  const view = await openTab(app, IMPORT_VIEW);
  if (view instanceof ImportView) view.focusFirst();
}

/** The page that reads calendar files. */
async function openMeetings(app: App): Promise<void> {
  const view = await openTab(app, MEETINGS_VIEW);
  if (view instanceof MeetingsView) view.focusFirst();
}

/** The page of my search, at its first row. */
async function openSearch(app: App): Promise<void> {
  const view = await openTab(app, SEARCH_VIEW);
  if (view instanceof SearchView) view.focusFirst();
}

/** Shows somebody in the graph, with a path to them highlighted. */
export async function showInGraph(app: App, key: PersonKey, path: readonly PersonKey[] = []): Promise<void> {
  const view = await openTab(app, GRAPH_VIEW);
  if (view instanceof GraphView) view.reveal(key, path);
}

/** Whom the open note is about; else the user says. */
export async function aboutPerson(deps: CaptureDeps): Promise<void> {
  await deps.desk.whenReady();
  const person = await personOfNote(deps, say.plugin.toSeeAbout);
  if (person) deps.show.about(person.key);
}

async function explain({ app, desk, readRules }: CommandDeps, file: TFile): Promise<void> {
  const explanation = await explainFile(app, file, await readRules(), desk);
  if (explanation) new ExplainModal(app, explanation, (source, pane) => void desk.open(source, pane)).open();
  else new Notice(say.plugin.notIndexedYetInCommands);
}

function addToFileMenu(deps: CommandDeps, menu: Menu, file: TAbstractFile): void {
  const person = deps.desk.network.personAt(file.path);
  if (!person || person.me) return;
  addToMenu(menu, say.shared.aboutThisPerson, 'contact', () => deps.show.about(person.key));
  addToMenu(menu, say.plugin.findPathToThem, 'route', () => findPath(pathDeps(deps), person.key));
  addToMenu(menu, say.plugin.insertPrepTemplate, 'notebook-pen', () => insertFromTemplate(deps, 'Prep', person.key));
}
