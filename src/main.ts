import { getLanguage, Plugin } from 'obsidian';
import { actionKeys, actionsFor, type ActionTools } from './people/ui/person-actions';
import { settleActions } from './people/ui/reason-actions';
import { type FollowUpDeeds, FollowUpPalette } from './follow-ups/ui/follow-up-palette';
import { countInStatusBar } from './follow-ups/ui/status-bar';
import { Changes } from './vault/changes';
import { NoteWriter } from './vault/note-writer';
import { apiOf, type ReferenceDeskApi } from './plugin/api';
import { registerCli } from './plugin/cli/register-cli';
import { addPerson } from './people/ui/add-person';
import { insertFromTemplate } from './interviews/ui/insert-template';
import { openTab, registerCommands, showInGraph } from './plugin/commands';
import { DeskIndex } from './vault/desk-index';
import { DeskSettingTab } from './plugin/settings-tab';
import { includeFolder, surveyFolders } from './vault/folder-survey';
import { SettingsStore } from './vault/settings-store';
import { TemplateFiles } from './interviews/ui/template-files';
import { readRulesOf } from './vault/vault-conventions';
import { VaultWatcher } from './vault/vault-watcher';
import { DeskBlock } from './follow-ups/ui/code-block';
import { FOLLOW_UPS_VIEW, FollowUpsView } from './follow-ups/ui/follow-ups-view';
import { GRAPH_VIEW, GraphView, INTRODUCTIONS_BASE, IntroductionsBase } from './introductions/ui/graph-view';
import { openPersonView, PERSON_VIEW, PersonView } from './people/ui/person-view';
import { STATUS_VIEW, StatusView } from './people/ui/status-view';
import { say, setLanguage } from './i18n/words';

/** Builds the parts, hands them to each other and registers them. Nothing is read before the layout is ready. */
export default class ReferenceDeskPlugin extends Plugin {
  /** For other plugins and for scripts. */
  api!: ReferenceDeskApi;
  private readonly store = new SettingsStore({ load: () => this.loadData(), save: (data) => this.saveData(data) });

  override onload(): void {
    setLanguage(getLanguage());
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
          actionsFor: (person) => actionsFor(actions, person, []).filter(({ key }) => key !== actionKeys().about),
          settle: (open) => settleActions(actions, open.kind, open),
        }),
    );
    const graph = { desk, about: (key: string) => show.about(key) };
    this.registerView(GRAPH_VIEW, (leaf) => new GraphView(leaf, graph));
    this.registerHoverLinkSource(GRAPH_VIEW, { display: say.shared.introductions, defaultMod: true });
    this.registerBasesView(INTRODUCTIONS_BASE, {
      name: say.shared.introductions,
      icon: 'network',
      factory: (controller, element) => new IntroductionsBase(controller, element, app, graph),
    });
    this.registerMarkdownCodeBlockProcessor('reference-desk', (source, element, context) => {
      context.addChild(new DeskBlock(element, app, graph, deeds, source, context.sourcePath));
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
