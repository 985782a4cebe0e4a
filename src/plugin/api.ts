import {
  type FavourRow,
  favourRows,
  type FollowUpRow,
  followUpRows,
  type IntroductionRow,
  introductionRows,
  type MeetingRow,
  meetingRows,
  pathRow,
  type PathRow,
  type PersonRow,
  personRows,
} from './rows';
import {
  type AcceptedSuggestion,
  type SuggestionRow,
  type SuggestionRowDeps,
  SuggestionRows,
  type WrittenLines,
} from './suggestion-rows';
import {
  type ConnectionRow,
  connectionRows,
  type HelpAsked,
  type HelpRow,
  helpRows,
  type PairRow,
  pairRows,
} from './exchange-rows';
import type { Connection } from '../importing/connections';
import type { TemplateDeps } from '../interviews/ui/new-notes';
import { findPerson } from '../network/find-person';
import { type TemplateRow, wholeNote } from '../interviews/ui/template-files';
import type { Answers } from '../ui/form';
import { say } from '../i18n/words';

/** A template filled in: the text of a whole note, and where in it the cursor would be (an offset). */
export interface RenderedText {
  readonly text: string;
  readonly cursor: number;
}

/**
 * What other plugins and scripts may ask: `app.plugins.plugins['reference-desk'].api`. All answers are plain data of their own, days
 * are `yyyy-MM-dd`, and only `accept` and `dismiss` write. People are named by path, name, alias or email; a name that fits nobody or
 * several people's is an error that says so.
 */
export interface ReferenceDeskApi {
  /** Of this interface. It grows by one where something is taken away or comes to mean something else. */
  readonly version: 1;
  /** Resolves once every note has been read; before that, answers are of the notes read so far. */
  ready(): Promise<void>;
  /** Calls back when answers may have changed, at most once a frame; returns what ends it. */
  onChange(listener: () => void): () => void;
  /** Everybody, you first. */
  people(): PersonRow[];
  /** The newest first, those without a day last. */
  meetings(): MeetingRow[];
  introductions(): IntroductionRow[];
  /** Both ways, settled ones too. */
  favours(): FavourRow[];
  /** Whom to be in touch with and why, the most pressing first. */
  followUps(): FollowUpRow[];
  /** How to reach somebody from you, or from somebody else. */
  path(to: string, from?: string): PathRow;
  /**
   * Who can help, the best first: with what `text` says, or with the one need of the notes that holds the words of `need`. Rejects where
   * neither is said, or where no need or several hold the words.
   */
  whoCanHelp(asked: HelpAsked): Promise<HelpRow[]>;
  /**
   * Whom of the connections on LinkedIn that are kept for look-up the same words or need name, by organisation or role. They are none of
   * `people()`. Rejects as `whoCanHelp` does; empty where no connections are kept.
   */
  connections(asked: HelpAsked): Promise<ConnectionRow[]>;
  /** Whom you could introduce to each other, the best first, each of them in one pair. */
  pairs(): Promise<PairRow[]>;
  templates(): Promise<readonly TemplateRow[]>;
  /** Fills in a template by name, for one person or several; `answers` are to the template's prompts, by question. */
  render(template: string, people: string | readonly string[], answers?: Answers): Promise<RenderedText>;
  /**
   * What sentences seem to say that no note states yet, without those dismissed: of one note, or of all by path. Rejects where there is
   * no note at that path.
   */
  suggestions(of?: { readonly path?: string }): Promise<SuggestionRow[]>;
  /**
   * Writes a suggestion down in its note, as the user says it is: `kind`, `person` (in place of `who`) and `whom` stand for what was
   * read. Answers with the lines before and after; *Undo the last change to notes* does not undo it. Rejects, and writes nothing, where
   * no suggestion has this id, a kind or person is unknown, the row asks who it is and `person` does not say, or the line has changed.
   */
  accept(suggestion: AcceptedSuggestion): Promise<WrittenLines>;
  /** Lists a suggestion no more; its note stays as it is. Rejects where no suggestion has this id. */
  dismiss(suggestion: { readonly id: string }): Promise<{ readonly dismissed: string }>;
}

/** What answers need beside the notes. */
export interface ApiDeps {
  /** Those on LinkedIn that are kept for look-up. */
  readonly connections: { readonly all: () => Promise<readonly Connection[]> };
}

export function apiOf(deps: TemplateDeps & SuggestionRowDeps & ApiDeps): ReferenceDeskApi {
  const { desk, templates } = deps;
  const { network } = desk;
  const suggestions = new SuggestionRows(deps);
  const personOf = (words: string) => findPerson(network, words.trim());
  return {
    version: 1,
    ready: () => desk.whenReady(),
    onChange: (listener) => desk.onChange(listener),
    people: () => structuredClone(personRows(network, desk.today(), desk.rules)),
    meetings: () => structuredClone(meetingRows(network)),
    introductions: () => structuredClone(introductionRows(network, desk.today())),
    favours: () => structuredClone(favourRows(network)),
    followUps: () => structuredClone(followUpRows(network, desk.followUps())),
    path: (to, from) =>
      structuredClone(
        pathRow(network, personOf(to).key, from === undefined ? network.meKey : personOf(from).key, desk.today()),
      ),
    whoCanHelp: async (asked) => {
      await desk.whenReady();
      return structuredClone(await helpRows(desk, asked));
    },
    connections: async (asked) => {
      await desk.whenReady();
      return structuredClone(connectionRows(desk, await deps.connections.all(), asked));
    },
    pairs: async () => {
      await desk.whenReady();
      return structuredClone(await pairRows(desk));
    },
    templates: () => templates.list(),
    render: async (template, people, answers = {}) => {
      await desk.whenReady();
      const [first, ...others] = [people].flat().map(personOf);
      if (!first) throw new Error(say.plugin.sayForWhom);
      return wholeNote(await templates.fill(template, { people: [first, ...others], meeting: null }, answers));
    },
    suggestions: async ({ path } = {}) => {
      await desk.whenReady();
      return suggestions.list(path ?? null);
    },
    accept: async (suggestion) => {
      await desk.whenReady();
      return suggestions.accept(suggestion);
    },
    dismiss: async ({ id }) => {
      await desk.whenReady();
      return suggestions.dismiss(id);
    },
  };
}
