// templating/budget.ts
export const tooManyRuns = (runs: number): string => `This template runs its blocks more than ${runs} times.`;
export const loopOverFewerThings = 'Loop over fewer things, for example over the last ten with (take list 10).';
export const tooMuchOutput = (output: number): string => `This template prints more than ${output} characters.`;
export const printLess = 'Print less, or loop over fewer things.';
export const partialWithoutEnd = (name: string): string => `The partial “${name}” calls itself without end.`;
export const putCallInIf = 'Put the call in an {{#if}} that comes to an end.';

// templating/built-in-helpers.ts
export const takesOneValue = (name: string, count: number): string => `{{#${name}}} takes one value, not ${count}.`;
export const writeValue = (name: string): string => `Write {{#${name} value}}.`;

// templating/compile-call.ts
export const noHelper = (name: string): string => `There is no helper called “${name}”.`;
export const takeHelperOut = 'Take it out, or register a helper of that name.';
export const didYouMean = (near: string): string => `Did you mean “${near}”?`;

// templating/compile-partial.ts
export const oneContext = 'A partial takes one context.';
export const handOverByName = 'Hand more over by name: {{> name key=value}}.';
export const calledWithoutBlock = 'This partial was called without a block.';
export const noPartial = (name: string): string => `There is no partial called “${name}”.`;
export const takePartialOut = 'Take the call out, or make a template of that name.';

// templating/compile-program.ts
export const nestedTooDeeply = 'This template is nested too deeply.';
export const useFewerBlocks = 'Use fewer blocks within blocks.';
export const unknownDecorator = (name: string): string => `The decorator “${name}” is not known.`;
export const onlyInline = 'Only {{#*inline "name"}} is.';

// templating/create-library.ts
export const noTemplate = 'This is not a template.';
export const mendIt = 'Mend it.';

// templating/expressions.ts
export const invalidPath = (original: string): string => `Invalid path: ${original}.`;
export const writeAndFirst = 'Write ../ and ./ first.';
export const doesNotBelongHere = (wordsFor: string | undefined): string =>
  `${wordsFor ?? 'This'} does not belong here.`;
export const quoted = (what: string): string => `“${what}”`;
export const endOfTemplate = 'The end of the template';
export const thisSign = 'This sign';
export const endOfBlock = 'The end of a block';
export const thisName = 'This name';
export const closeWhatIsOpen = 'Close what is still open: a block with {{/name}}, a mustache with }}.';
export const openBlockFirst = 'Open the block with {{#name}} first, or take this line out.';
export const lookForBrackets =
  'Look for a missing or misplaced bracket or quote. Write \\{{ for braces that are not for the template.';

// templating/fault.ts
export const mendCalled = 'Mend what is called here, or leave it out.';

// templating/lint.ts
export const noDecorators = 'Decorators are not known.';
// templating/parse.ts
export const tooLong = 'This template is too long.';
export const splitItIntoPartials = 'Split it into partials.';

// templating/template-file.ts
export const writeOneOf = (templateKinds: string): string => `Write one of ${templateKinds}.`;
export const noKind = (kind: string): string => `“${kind}” is no kind of template.`;

// templating/grammar.ts
export const closedByAnother = (opened: string, closed: string): string =>
  `“{{#${opened}}}” is closed by “{{/${closed}}}”.`;
export const closeByName = 'Close each block with its own name.';

// templating/tokens.ts
export const lookForComment =
  'Look for a comment or a raw block that is not closed. Write \\{{ for braces that are not for the template.';
