import { getLanguage, Plugin } from 'obsidian';
import { meetingToPrepare } from './follow-ups/follow-up';
import type { FollowUpHandlers } from './follow-ups/ui/follow-up-row';
import { FollowUpPalette } from './follow-ups/ui/follow-up-palette';
import { FOLLOW_UPS_VIEW, FollowUpsView } from './follow-ups/ui/follow-ups-view';
import { countInStatusBar } from './follow-ups/ui/todays-follow-ups';
import { say, setLanguage } from './i18n/words';
import { IMPORT_VIEW, ImportView } from './importing/ui/import-view';
import { MEETINGS_VIEW, MeetingsView } from './importing/ui/meetings-view';
import { KeptConnections } from './importing/ui/kept-connections';
import { insertForMeeting } from './interviews/ui/insert-template';
import {
  addPerson,
  makeMeeting,
  makePerson,
  meetingNoteInFolder,
  newMeeting,
  personNote,
  personPath,
  plainNoteAt,
  pickOrAdd,
} from './interviews/ui/new-notes';
import { TemplateFiles } from './interviews/ui/template-files';
import { GRAPH_VIEW, GraphView, INTRODUCTIONS_BASE, IntroductionsBase } from './introductions/ui/graph-view';
import { SEARCH_VIEW, type SearchHandlers, SearchView } from './introductions/ui/search-view';
import type { PersonKey } from './model/person';
import { recordActions } from './people/ui/capture';
import { actionsForMany } from './people/ui/many-people';
import { actionsFor, countMention, type PersonActionDeps, settleActions } from './people/ui/person-actions';
import { PersonSuggest } from './people/ui/person-suggest';
import { openPersonView, PERSON_VIEW, PersonView } from './people/ui/person-view';
import { STATUS_VIEW, StatusView } from './people/ui/status-view';
import { apiOf, type ReferenceDeskApi } from './plugin/api';
import { registerCli } from './plugin/cli/cli-command';
import { importCommands } from './plugin/cli/import-commands';
import { meetingsCommands } from './plugin/cli/meetings-command';
import { readingCommands } from './plugin/cli/reading-commands';
import { suggestionCommands } from './plugin/cli/suggestion-commands';
import { writingCommands } from './plugin/cli/writing-commands';
import { DeskBlock } from './plugin/code-block';
import {
  aboutPerson,
  inNewTab,
  openBehindSettings,
  openSuggestions,
  openTab,
  registerCommands,
  showInGraph,
} from './plugin/commands';
import { DeskSettingTab } from './plugin/settings-tab';
import { type AfterTalkDeps, openAfterTalk } from './suggestions/ui/after-talk';
import { countSuggestions, type SuggestionPlaces, suggestionRows } from './suggestions/ui/suggestion-count';
import { FIRST_RUN_VIEW, FirstRunView } from './suggestions/ui/first-run-view';
import { SuggestionDesk } from './suggestions/ui/suggestion-desk';
import { SuggestionIndex } from './suggestions/ui/suggestion-index';
import { suggestionsAbout } from './suggestions/ui/suggestion-row';
import { SUGGESTIONS_VIEW, SuggestionsView } from './suggestions/ui/suggestions-view';
import { actionKeys } from './ui/actions';
import type { Beginning } from './ui/first-page';
import { Changes } from './vault/changes';
import { DeskIndex } from './vault/desk-index';
import { NoteWriter } from './vault/note-writer';
import { SettingsStore } from './vault/settings-store';
import { readRulesOf } from './vault/vault-conventions';
import { VaultWatcher } from './vault/vault-watcher';

/** Builds the services and registers the features. Nothing is read before the layout is ready. */
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
    const writer = new NoteWriter(app);
    const show: PersonActionDeps['show'] = {
      about: (key) => void openPersonView(app, key),
      inGraph: (key, path) => void showInGraph(app, key, path),
    };
    const changes = new Changes(writer);
    const making = { app, desk, templates, readRules, changes };
    const deps = {
      ...{ app, desk, store, templates, writer, changes, readRules, show },
      connections: new KeptConnections(app, store, changes),
      personNote: (name: string) => personNote(making, name),
      meetingNote: meetingNoteInFolder.bind(null, making),
      plainNote: (path: string) => plainNoteAt(making, path),
      personPath: (name: string, note?: string | null) => personPath(making, name, note),
      makePerson: (name: string, introducer?: string | null, note?: string | null) =>
        makePerson(making, name, introducer, note),
      insertTemplate: (template: string, key: PersonKey, meeting: string | null) =>
        void insertForMeeting(making, template, meeting, key),
      writeLetter: (template: string, key: PersonKey, meeting: string | null, ...others: readonly PersonKey[]) =>
        void inNewTab(app, () => insertForMeeting(making, template, meeting, key, ...others)),
    };
    const reasonsOf = (key: PersonKey) => desk.followUps().find(({ person }) => person.key === key)?.reasons ?? [];
    const handlers: FollowUpHandlers = {
      prepare: (key, meeting) => deps.insertTemplate('Prep', key, meeting),
      actionsFor: ({ person, reasons }) => actionsFor(deps, person, reasons),
    };

    const afterwards: Pick<AfterTalkDeps, 'makeMeeting' | 'thank'> = {
      makeMeeting: (people, day, path) => makeMeeting(making, people, day, path),
      thank: (key, meeting) => inNewTab(app, () => insertForMeeting(making, 'Thanks', meeting, key)),
    };
    const suggestions = new SuggestionDesk(deps, desk.network);
    const index = this.addChild(new SuggestionIndex({ desk, store, readRules, suggestions }));
    const places: SuggestionPlaces = {
      review: (path) => void openSuggestions(app, path),
      afterTalk: (path) => void openAfterTalk({ ...deps, ...afterwards }, suggestions, path),
    };
    const further = suggestionRows(desk, index, places);
    /** What an empty page offers. */
    const begin: Beginning = {
      addPerson: () => void addPerson(deps),
      newMeeting: () => void newMeeting(deps),
      openWelcome: () => void openTab(app, FIRST_RUN_VIEW),
      toReview: () => (index.isOn && index.all().length > 0 ? () => places.review(null) : null),
      onSuggestions: (listener) => index.onChange(listener),
    };
    const search: SearchHandlers = {
      writeTo: (key) => deps.writeLetter('Reach out (warm)', key, null),
      tell: (key) => deps.writeLetter('Close the loop', key, null),
      actionsFor: (person) => actionsFor(deps, person, reasonsOf(person.key)),
      ...begin,
    };
    const ofLists = {
      ...handlers,
      ...begin,
      about: (key: PersonKey) => show.about(key),
      forMany: actionsForMany(deps),
      changes,
    };
    const openPalette = (): void => new FollowUpPalette(app, desk, ofLists, further).open();

    registerCommands(this, deps, { openPalette, afterTalk: () => places.afterTalk(null), begin });
    countInStatusBar(this, desk, openPalette);
    countSuggestions(this, index, places);
    this.api = apiOf(deps);
    this.registerView(FOLLOW_UPS_VIEW, (leaf) => new FollowUpsView(leaf, desk, ofLists, further));
    this.registerView(
      PERSON_VIEW,
      (leaf) =>
        new PersonView(leaf, desk, {
          choose: () => void aboutPerson({ ...deps, pickOrAdd: (...what) => pickOrAdd(deps, ...what) }),
          prepare: (key) => handlers.prepare(key, meetingToPrepare(reasonsOf(key))),
          actionsFor: (person) =>
            actionsFor(deps, person, reasonsOf(person.key)).filter(({ key }) => key !== actionKeys.about),
          recordActions: (person) =>
            recordActions({ ...deps, pickOrAdd: (...what) => pickOrAdd(deps, ...what) }, person),
          settle: (open) => settleActions(deps, open.kind, open),
          countMention: (person, mention) => void countMention(deps, person, mention),
          suggestions: (key) => suggestionsAbout(deps, suggestions, index, key),
          onSuggestions: (listener) => index.onChange(listener),
          connections: () => deps.connections.all(),
        }),
    );
    const graph = { desk, about: (key: string) => show.about(key), begin };
    this.registerView(GRAPH_VIEW, (leaf) => new GraphView(leaf, graph));
    this.registerHoverLinkSource(GRAPH_VIEW, { display: say.shared.introductions, defaultMod: true });
    this.registerBasesView(INTRODUCTIONS_BASE, {
      name: say.shared.introductions,
      icon: 'network',
      factory: (controller, element) => new IntroductionsBase(controller, element, app, graph),
    });
    this.registerMarkdownCodeBlockProcessor('reference-desk', (source, element, context) => {
      context.addChild(new DeskBlock(element, app, graph, { ...handlers, search }, source, context.sourcePath));
    });
    this.registerView(
      SUGGESTIONS_VIEW,
      (leaf) => new SuggestionsView(leaf, deps, suggestions, index, places.afterTalk, begin.newMeeting),
    );
    this.registerView(
      FIRST_RUN_VIEW,
      (leaf) =>
        new FirstRunView(leaf, deps, suggestions, {
          review: (path) => void openSuggestions(app, path),
          openFollowUps: openPalette,
          addPerson: begin.addPerson,
        }),
    );
    this.registerView(IMPORT_VIEW, (leaf) => new ImportView(leaf, deps, deps.connections));
    this.registerView(MEETINGS_VIEW, (leaf) => new MeetingsView(leaf, deps));
    this.registerView(SEARCH_VIEW, (leaf) => new SearchView(leaf, desk, search));
    this.registerView(STATUS_VIEW, (leaf) => new StatusView(leaf, desk, { ...deps, openWelcome: begin.openWelcome }));
    const suggest = new PersonSuggest(deps);
    this.registerEditorSuggest(suggest);
    this.addSettingTab(
      new DeskSettingTab(app, this, {
        ...{ store, desk },
        openStatus: () => void openBehindSettings(app, STATUS_VIEW),
        openWelcome: () => void openBehindSettings(app, FIRST_RUN_VIEW),
      }),
    );
    app.workspace.onLayoutReady(async () => {
      await store.load();
      watcher.start();
      void suggest.learnRules();
      this.register(store.onReadingChange(() => void watcher.readAll()));
      this.register(store.onReadingChange(() => void suggest.learnRules()));
    });
    registerCli(this, desk, [
      ...readingCommands(deps, this.api),
      ...writingCommands(deps),
      ...suggestionCommands(deps),
      ...importCommands(deps),
      ...meetingsCommands(deps),
    ]);
  }

  /** Shows what was found and what to do next; nothing is changed unless the user says so. */
  override onUserEnable(): void {
    this.app.workspace.onLayoutReady(() => void openTab(this.app, FIRST_RUN_VIEW));
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }
}
