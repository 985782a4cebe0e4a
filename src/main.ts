import { Plugin } from 'obsidian';
import { actionsFor } from './obsidian/actions/person-actions';
import { settleActions } from './obsidian/actions/reason-actions';
import { actionKeys, type ActionTools } from './obsidian/actions/person-action';
import { FollowUpPalette, type FollowUpDeeds } from './obsidian/pickers/follow-up-palette';
import { countInStatusBar } from './obsidian/follow-ups/status-bar';
import { Changes } from './obsidian/writing/changes';
import { NoteWriter } from './obsidian/writing/note-writer';
import { apiOf, type ReferenceDeskApi } from './obsidian/api';
import { registerCli } from './obsidian/cli/register-cli';
import { addPerson } from './obsidian/commands/add-person';
import { insertFromTemplate } from './obsidian/commands/insert-from-template';
import { openTab, registerCommands, showInGraph } from './obsidian/commands/register-commands';
import { DeskIndex } from './obsidian/desk-index';
import { DeskSettingTab } from './obsidian/settings-tab';
import { includeFolder, surveyFolders } from './obsidian/folder-survey';
import { SettingsStore } from './obsidian/settings-store';
import { TemplateFiles } from './obsidian/template-files';
import { readRulesOf } from './obsidian/vault-conventions';
import { VaultWatcher } from './obsidian/vault-watcher';
import { DeskBlock } from './obsidian/views/block/desk-block';
import { FOLLOW_UPS_VIEW, FollowUpsView } from './obsidian/views/follow-ups/follow-ups-view';
import { GRAPH_VIEW, GraphView } from './obsidian/views/graph/graph-view';
import { INTRODUCTIONS_BASE, IntroductionsBase } from './obsidian/views/graph/introductions-base';
import { openPersonView, PERSON_VIEW, PersonView } from './obsidian/views/person/person-view';
import { STATUS_VIEW, StatusView } from './obsidian/views/status/status-view';
import * as repeated from './words/en/repeated';

/** Builds the parts, hands them to each other and registers them. Nothing is read before the layout is ready. */
export default class ReferenceDeskPlugin extends Plugin {
  /** For other plugins and for scripts. */
  api!: ReferenceDeskApi;
  private readonly store = new SettingsStore({ load: () => this.loadData(), save: (data) => this.saveData(data) });

  override onload(): void {
    const { app, store } = this;
    const readRules = () => readRulesOf(app, store.current);
    const desk = this.addChild(new DeskIndex(app, store));
    const watcher = this.addChild(new VaultWatcher(app, desk, readRules));
    const templates = new TemplateFiles(app, desk);
    const tools = { app, desk, templates };
    const writer = new NoteWriter(app);
    const show: ActionTools['show'] = {
      about: (key) => void openPersonView(app, key),
      inGraph: (key, way) => void showInGraph(app, key, way),
    };
    const actions: ActionTools = { ...tools, writer, changes: new Changes(writer), readRules, show };
    const deeds: FollowUpDeeds = {
      prepare: (key) => void insertFromTemplate(tools, 'Prep', key),
      actionsFor: ({ person, reasons }) => actionsFor(actions, person, reasons),
    };

    registerCommands(this, actions, store, deeds);
    countInStatusBar(this, desk, () => new FollowUpPalette(app, desk, deeds).open());
    this.api = apiOf(tools);
    registerCli(this, actions, this.api);
    this.registerView(
      FOLLOW_UPS_VIEW,
      (leaf) => new FollowUpsView(leaf, desk, { ...deeds, addPerson: () => void addPerson(tools) }),
    );
    this.registerView(
      PERSON_VIEW,
      (leaf) =>
        new PersonView(leaf, desk, {
          prepare: (key) => deeds.prepare(key),
          actionsFor: (person) => actionsFor(actions, person, []).filter(({ key }) => key !== actionKeys.about),
          settle: (open) => settleActions(actions, open.kind, open),
        }),
    );
    this.registerView(GRAPH_VIEW, (leaf) => new GraphView(leaf, desk));
    this.registerHoverLinkSource(GRAPH_VIEW, { display: repeated.introductions, defaultMod: true });
    this.registerBasesView(INTRODUCTIONS_BASE, {
      name: repeated.introductions,
      icon: 'network',
      factory: (controller, element) => new IntroductionsBase(controller, element, app, desk),
    });
    this.registerMarkdownCodeBlockProcessor('reference-desk', (source, element, context) => {
      context.addChild(new DeskBlock(element, app, desk, deeds, source, context.sourcePath));
    });
    this.registerView(
      STATUS_VIEW,
      (leaf) =>
        new StatusView(leaf, desk, {
          survey: async () => surveyFolders(app, await readRules()),
          include: (proposal) => includeFolder(store, proposal),
        }),
    );
    this.addSettingTab(new DeskSettingTab(app, this, store));
    app.workspace.onLayoutReady(async () => {
      await store.load();
      watcher.start();
      this.register(store.onReadingChange(() => void watcher.readAll()));
    });
  }

  /** Shows what was found and proposes what could be included; nothing is changed unless the user says so. */
  override onUserEnable(): void {
    this.app.workspace.onLayoutReady(() => void openTab(this.app, STATUS_VIEW));
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }
}
