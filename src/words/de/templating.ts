// templating/budget.ts
export const tooManyRuns = (runs: number): string => `Diese Vorlage durchläuft ihre Blöcke mehr als ${runs}-mal.`;
export const loopOverFewerThings = 'Durchlaufe weniger, zum Beispiel mit (take list 10) die letzten zehn.';
export const tooMuchOutput = (output: number): string => `Diese Vorlage gibt mehr als ${output} Zeichen aus.`;
export const printLess = 'Gib weniger aus oder durchlaufe weniger.';
export const partialWithoutEnd = (name: string): string => `Der Baustein „${name}“ ruft sich endlos selbst auf.`;
export const putCallInIf = 'Setz den Aufruf in ein {{#if}}, das ein Ende findet.';

// templating/built-in-helpers.ts
export const takesOneValue = (name: string, count: number): string => `{{#${name}}} nimmt einen Wert, nicht ${count}.`;
export const writeValue = (name: string): string => `Schreib {{#${name} value}}.`;

// templating/compile-call.ts
export const noHelper = (name: string): string => `Einen Helfer namens „${name}“ gibt es nicht.`;
export const takeHelperOut = 'Nimm ihn heraus oder registriere einen Helfer dieses Namens.';
export const didYouMean = (near: string): string => `Meintest du „${near}“?`;

// templating/compile-partial.ts
export const oneContext = 'Ein Baustein nimmt einen Kontext.';
export const handOverByName = 'Übergib mehr mit Namen: {{> name key=value}}.';
export const calledWithoutBlock = 'Dieser Baustein wurde ohne Block aufgerufen.';
export const noPartial = (name: string): string => `Einen Baustein namens „${name}“ gibt es nicht.`;
export const takePartialOut = 'Nimm den Aufruf heraus oder leg eine Vorlage dieses Namens an.';

// templating/compile-program.ts
export const nestedTooDeeply = 'Diese Vorlage ist zu tief verschachtelt.';
export const useFewerBlocks = 'Verwende weniger Blöcke in Blöcken.';
export const unknownDecorator = (name: string): string => `Der Dekorator „${name}“ ist nicht bekannt.`;
export const onlyInline = 'Bekannt ist nur {{#*inline "name"}}.';

// templating/create-library.ts
export const noTemplate = 'Das ist keine Vorlage.';
export const mendIt = 'Berichtige es.';

// templating/expressions.ts
export const invalidPath = (original: string): string => `Ungültiger Pfad: ${original}.`;
export const writeAndFirst = 'Schreib ../ und ./ an den Anfang.';
export const doesNotBelongHere = (wordsFor: string | undefined): string => `${wordsFor ?? 'Das'} gehört nicht hierher.`;
export const quoted = (what: string): string => `„${what}“`;
export const endOfTemplate = 'Das Ende der Vorlage';
export const thisSign = 'Dieses Zeichen';
export const endOfBlock = 'Das Ende eines Blocks';
export const thisName = 'Dieser Name';
export const closeWhatIsOpen = 'Schließ, was noch offen ist: einen Block mit {{/name}}, einen Ausdruck mit }}.';
export const openBlockFirst = 'Öffne zuerst den Block mit {{#name}} oder nimm diese Zeile heraus.';
export const lookForBrackets =
  'Such, wo eine Klammer oder ein Anführungszeichen fehlt oder falsch steht. Schreib \\{{ für Klammern, die nicht der Vorlage gelten.';

// templating/fault.ts
export const mendCalled = 'Berichtige, was hier aufgerufen wird, oder lass es weg.';

// templating/lint.ts
export const noDecorators = 'Dekoratoren sind nicht bekannt.';
// templating/parse.ts
export const tooLong = 'Diese Vorlage ist zu lang.';
export const splitItIntoPartials = 'Teile sie in Bausteine auf.';

// templating/template-file.ts
export const writeOneOf = (templateKinds: string): string => `Schreib eine von ${templateKinds}.`;
export const noKind = (kind: string): string => `„${kind}“ ist keine Art von Vorlage.`;

// templating/grammar.ts
export const closedByAnother = (opened: string, closed: string): string =>
  `„{{#${opened}}}“ wird mit „{{/${closed}}}“ geschlossen.`;
export const closeByName = 'Schließ jeden Block mit seinem eigenen Namen.';

// templating/tokens.ts
export const lookForComment =
  'Such einen Kommentar oder rohen Block, der nicht geschlossen ist. Schreib \\{{ für Klammern, die nicht zur Vorlage gehören.';
