import { menuOf, type PersonAction } from './person-actions';
import { ItemView, Platform, type App, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Person, PersonKey } from '../../model/person';
import { aboutPerson, contactDays, type Fact } from '../about-person';
import type { Desk } from '../../vault/desk';
import { renderFirstPage, stillReading } from '../../ui/first-page';
import { renderAbout } from './render-about';
import { say } from '../../i18n/words';

export const PERSON_VIEW = 'reference-desk-person';

/** What the view starts but does not do itself. */
export interface PersonViewActions {
  prepare(personKey: string): void;
  actionsFor(person: Person): readonly PersonAction[];
  settle(open: NonNullable<Fact['open']>): readonly PersonAction[];
}

/** All that the notes say of one person, in the side bar, in step with the notes. */
export class PersonView extends ItemView {
  override icon = 'contact';
  override navigation = false;
  private key: PersonKey | null = null;
  /** What is drawn: the same again is left as it is, with its focus and its place. */
  private drawn = '';

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: Desk,
    private readonly actions: PersonViewActions,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return PERSON_VIEW;
  }

  override getDisplayText(): string {
    const person = this.person();
    return person ? say.people.about(person.name) : say.people.aboutPerson;
  }

  override getState(): Record<string, unknown> {
    return { person: this.key };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (typeof state === 'object' && state !== null && 'person' in state && typeof state.person === 'string') {
      this.key = state.person;
      this.contentEl.scrollTop = 0;
      this.draw();
    }
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('reference-desk-about');
    this.contentEl.toggleClass('reference-desk-touch', Platform.isMobile);
    this.register(this.desk.onChange(() => this.draw()));
    this.registerEvent(
      this.app.vault.on('rename', (file, before) => {
        if (this.key === before) this.key = file.path;
      }),
    );
    this.draw();
  }

  private person(): Person | null {
    return this.key === null ? null : this.desk.network.person(this.key);
  }

  private draw(): void {
    const { desk, contentEl } = this;
    const person = this.person();
    if (desk.indexing || !person) {
      this.drawn = '';
      contentEl.empty();
      renderFirstPage(contentEl, desk.indexing ? stillReading() : nobody());
      return;
    }
    const today = desk.today();
    const sections = aboutPerson(desk.network, person, today, desk.rules);
    const days = contactDays(desk.network, person.key, today);
    const looks = JSON.stringify([person, sections, days, today]);
    if (looks === this.drawn) return;
    this.drawn = looks;
    const { scrollTop } = contentEl;
    const focused = contentEl.findAll('button').findIndex((button) => button === contentEl.doc.activeElement);
    contentEl.empty();
    renderAbout(
      contentEl,
      person,
      { sections, days, today },
      {
        open: (source, pane) => void desk.open(source, pane),
        openNote: (pane) => void desk.openPerson(person, pane),
        show: (key) => void openPersonView(this.app, key),
        prepare: () => this.actions.prepare(person.key),
        showActions: ({ left, bottom }, open) => {
          const menu = menuOf(open ? this.actions.settle(open) : this.actions.actionsFor(person));
          menu.showAtPosition({ x: left, y: bottom }, contentEl.doc);
        },
      },
    );
    contentEl.scrollTop = scrollTop;
    contentEl.findAll('button')[focused]?.focus({ preventScroll: true });
  }
}

const nobody = () => ({
  icon: 'contact',
  title: say.people.nobodyIsShownHere,
  paragraphs: [say.people.openNoteFirst(say.shared.aboutThisPerson)],
});

/** Shows somebody in the side bar. */
export async function openPersonView({ workspace }: App, person: PersonKey): Promise<void> {
  const state = { person };
  const leaf = await workspace.ensureSideLeaf(PERSON_VIEW, 'right', { active: true, reveal: true, state });
  // A view that was there already keeps what it showed, unless it is told.
  await leaf.setViewState({ type: PERSON_VIEW, state, active: true });
}
