import { type App, Modal, Notice, Setting } from 'obsidian';
import { introductionLine } from '../../editing/captured-line';
import { addSteps } from '../../editing/introduction-step';
import { tellsIntroduction, tellsStep } from '../../editing/read-back';
import { say } from '../../i18n/words';
import { lineOf, whyForLetter } from '../../introductions/stages';
import type { Introduction } from '../../model/introduction';
import type { Person, PersonKey } from '../../model/person';
import { nameOfPath } from '../../notes/fold';
import { askForm, type Field } from '../../ui/form';
import { keepHeadInSight } from '../../ui/search-in-sight';
import { Failure, whyNot } from '../../vault/failure';
import { provenChange } from '../../vault/proven-change';
import { type CaptureDeps, openMeeting, personOfNote, write } from './capture';
import { askedStep, toldOf } from './introduction-actions';
import { makeOrSay } from './person-actions';

/** What the two commands need that begin an introduction. */
export interface IntroduceDeps extends CaptureDeps {
  /** The text of a letter from a template, filled in for these people, the reader first. Throws a `Failure`. */
  letterFor(template: string, keys: readonly PersonKey[], answers: Readonly<Record<string, string>>): Promise<string>;
}

type Row = readonly [id: string, name: string, icon: string, callback: () => unknown];

export function introduceCommands(deps: IntroduceDeps): Row[] {
  return [
    ['introduce', say.people.introduceDots, 'handshake', () => introduce(deps)],
    ['ask-for-introduction', say.people.askForIntroductionDots, 'hand-helping', () => askForIntroduction(deps)],
  ];
}

/** Asks whom to introduce to whom and why, notes it, and shows the letters that ask each of them in private. */
export async function introduce(
  deps: IntroduceDeps,
  known: { readonly first?: Person; readonly second?: Person; readonly why?: string } = {},
): Promise<void> {
  const { app, desk } = deps;
  await desk.whenReady();
  const first = known.first ?? (await personOfNote(deps, say.people.toIntroduce));
  if (!first) return;
  const second = known.second ?? (await deps.pickOrAdd(say.people.toIntroduceTo(first.name), [first]));
  if (!second) return;
  if (second.key === first.key) {
    new Notice(say.people.introductionNeedsTwo(first.name));
    return;
  }
  const { network } = desk;
  const isPair = ({ by, people }: Introduction): boolean =>
    by === network.meKey && people.includes(first.key) && people.includes(second.key);
  const before = network.introductionsOf(first.key).find(isPair);
  const wasDeclined = network.declinedOf(first.key).some(isPair);
  if (before?.state === 'made') {
    new Notice(say.people.introducedAlready({ first: first.name, second: second.name }));
    return;
  }
  const fields: Field[] = [
    whyField(
      say.people.whyMeet,
      (before && whyForLetter(network, before)) ?? known.why ?? '',
      wasDeclined ? say.people.wasDeclined : say.people.bothReadIt,
    ),
    {
      name: say.people.asking,
      value: 'later',
      options: {
        later: say.people.askLater,
        both: say.people.askBothNow,
        first: say.people.askOnlyNow(first.name),
      },
    },
  ];
  const title = say.people.introduceTwo({ first: first.name, second: second.name });
  const meeting = openMeeting(deps);
  const answers = await askForm(app, title, fields, say.people.record, (given) => {
    const asking = given[say.people.asking];
    const asked = asking === 'both' ? [first, second] : asking === 'first' ? [first] : [];
    const done = say.people.iPromisedToIntroduce({ one: first.name, two: second.name });
    if (before) return addToKnown(deps, before, asked, `${done}.`);
    return write(deps, meeting, first.path === null && second.path !== null ? second : first, (place) => {
      const links = [first, second].map((one) => place.linkTo(one));
      // A later day says that it is promised anew.
      const day = wasDeclined ? desk.today() : null;
      const line = introductionLine('promised', links, day, inOneLine(given[say.people.whyMeet]));
      const steps = asked.map((one) => askedStep(place.linkTo(one), desk.today()));
      return { line, steps, done: `${done}.`, intention: tellsIntroduction('promised') };
    });
  });
  if (!answers) return;
  const why = { why: (answers[say.people.whyMeet] ?? '').trim() };
  await showLetters(deps, say.people.lettersToAsk, [
    { to: first, template: 'Ask before introducing', keys: [first.key, second.key], why },
    { to: second, template: 'Ask before introducing', keys: [second.key, first.key], why },
  ]);
}

/** Asks who should introduce me to whom and why, notes that I asked, and shows the letter. */
export async function askForIntroduction(
  deps: IntroduceDeps,
  known: { readonly by?: Person; readonly to?: Person; readonly why?: string } = {},
): Promise<void> {
  const { app, desk } = deps;
  await desk.whenReady();
  const by = known.by ?? (await personOfNote(deps, say.people.toAskThem));
  if (!by) return;
  const to = known.to ?? (await deps.pickOrAdd(say.people.toMeetThrough(by.name), [by]));
  if (!to) return;
  if (to.key === by.key) {
    new Notice(say.people.introductionNeedsTwo(by.name));
    return;
  }
  const { network } = desk;
  const isIt = (one: Introduction): boolean =>
    one.by === by.key && one.people.includes(to.key) && one.people.includes(network.meKey);
  const before = network.introductionsOf(by.key).find(isIt);
  const wasDeclined = network.declinedOf(by.key).some(isIt);
  const fields = [
    whyField(
      say.people.whatToLearn,
      (before && whyForLetter(network, before)) ?? known.why ?? '',
      wasDeclined ? say.people.wasDeclined : say.people.theyReadIt,
    ),
  ];
  const title = say.people.askToIntroduce({ by: by.name, to: to.name });
  const meeting = openMeeting(deps);
  const answers = await askForm(app, title, fields, say.people.record, (given) => {
    const done = say.people.notedAsked([by.name]);
    // What was only named stays where it is: that I asked is another line.
    if (before?.state === 'promised' || before?.state === 'asked') return addToKnown(deps, before, [by], done);
    return write(deps, meeting, by, (place) => {
      const links = [by, to].map((one) => place.linkTo(one));
      const day = wasDeclined ? desk.today() : null;
      const line = introductionLine('asked', links, day, inOneLine(given[say.people.whatToLearn]));
      return { line, steps: [askedStep(place.linkTo(by), desk.today())], done, intention: tellsIntroduction('asked') };
    });
  });
  if (!answers) return;
  const why = { why: (answers[say.people.whatToLearn] ?? '').trim() };
  await showLetters(deps, say.people.letterToAsk, [
    { to: by, template: 'Ask for an introduction', keys: [by.key, to.key], why },
  ]);
}

function whyField(name: string, value: string, words: string): Field {
  return { name, value, understand: () => ({ fine: true, words }) };
}

/** A line of its own must not begin another, nor hold tags that make it one. */
function inOneLine(words: string | undefined): string | null {
  const line = (words ?? '').replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

/** An introduction that is noted already is not noted again: who is asked now stands below its line. */
function addToKnown(
  deps: IntroduceDeps,
  introduction: Introduction,
  asked: readonly Person[],
  done: string,
): Promise<string | null> {
  return whyNot(async () => {
    const { app, desk, readRules } = deps;
    const found = toldOf(desk.network, introduction);
    if (asked.length === 0) {
      const line = lineOf(introduction);
      if (line) throw new Failure(say.people.promisedAlready(nameOfPath(line.path)));
    }
    const file = found && app.vault.getFileByPath(found.path);
    if (!found || !file) throw new Failure(`${say.editing.introductionGone} ${say.vault.nothingWasWritten}`);
    const { vocabulary } = await readRules();
    const steps = asked.map((one) => askedStep(desk.linkTo(one, file.path), desk.today()));
    const change = await provenChange(deps, file.path, addSteps(found.told, steps, vocabulary), tellsStep('asked'));
    return makeOrSay(deps, done, { file, change }, []);
  });
}

interface Letter {
  readonly to: Person;
  readonly template: string;
  readonly keys: readonly PersonKey[];
  readonly why: Readonly<Record<string, string>>;
}

async function showLetters(deps: IntroduceDeps, title: string, letters: readonly Letter[]): Promise<void> {
  const why = await whyNot(async () => {
    const texts = await Promise.all(
      letters.map(async ({ to, template, keys, why: answers }) => ({
        name: to.name,
        ...partsOf(await deps.letterFor(template, keys, answers)),
      })),
    );
    new LettersModal(deps.app, title, texts).open();
    return null;
  });
  if (why !== null) new Notice(why);
}

/** A letter, and the shorter ones that stand below it as quotes: each is copied by itself. */
function partsOf(markdown: string): Pick<ShownLetter, 'text' | 'more'> {
  const [letter = '', ...quotes] = markdown.split(/\n(?=> \*\*)/);
  const more = quotes.map((quote) => {
    const [, label = '', text = ''] = /^> \*\*([^*\n]+?):?\*\*\s*([^]*)$/.exec(quote.trim()) ?? ['', '', quote];
    return { label, text: asPlainText(text) };
  });
  return { text: asPlainText(letter), more };
}

/** A letter as it is pasted into a message: without the marks of Markdown. */
function asPlainText(markdown: string): string {
  return markdown
    .trim()
    .replace(/^> /gm, '')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[ \t]+$/gm, '');
}

interface ShownLetter {
  readonly name: string;
  readonly text: string;
  readonly more: readonly { readonly label: string; readonly text: string }[];
}

/** Letters to copy, each in a field of its own that is selected as a whole when one comes to it: the plugin leaves the clipboard alone. */
class LettersModal extends Modal {
  constructor(
    app: App,
    private readonly title: string,
    private readonly letters: readonly ShownLetter[],
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(this.title);
    this.contentEl.addClass('reference-desk-letters');
    keepHeadInSight(this, true);
    this.contentEl.createEl('p', { text: say.people.howToCopy });
    const fields = this.letters.map(({ name, text, more }) => {
      const heading = say.people.letterTo(name);
      this.contentEl.createEl('h3', { text: heading });
      const field = this.addField(heading, text, '10');
      new Setting(this.contentEl).addButton((button) => {
        button.setButtonText(say.people.selectLetter).onClick(() => selectAll(field));
        button.buttonEl.setAttr('aria-label', say.people.selectLetterTo(name));
      });
      for (const one of more) {
        this.contentEl.createEl('p', { text: one.label });
        this.addField(`${one.label}: ${name}`, one.text, '3');
      }
      return field;
    });
    fields[0]?.focus();
  }

  private addField(label: string, text: string, rows: string): HTMLTextAreaElement {
    const field = this.contentEl.createEl('textarea', { attr: { 'aria-label': label, rows } });
    field.value = text;
    field.addEventListener('focus', () => selectAll(field));
    return field;
  }

  override onClose(): void {
    keepHeadInSight(this, false);
    this.contentEl.empty();
  }
}

/** Selects a text from its end, so that its beginning stays in sight. */
function selectAll(field: HTMLTextAreaElement): void {
  if (field.doc.activeElement !== field) field.focus();
  field.setSelectionRange(0, field.value.length, 'backward');
  field.scrollTop = 0;
}
