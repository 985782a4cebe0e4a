/** Reference Desk's templates: Handlebars for Markdown, without dynamic code. */
export { builtInTemplates, builtInTemplatesIn } from './templating/built-in-templates';
export type { Budgets } from './templating/budget';
export {
  compile,
  createLibrary,
  lint,
  render,
  type Compiled,
  type Library,
  type LibraryOptions,
  type RenderOptions,
  type RenderResult,
  type Template,
  type TemplateName,
} from './templating/create-library';
export type { Escape } from './templating/escape';
export type { BlockProgram, Data, Helper, HelperOptions, Question, RenderSettings } from './templating/frame';
export type { HelperDocumentation } from './templating/helper-definition';
export type {
  InterviewContext,
  InterviewFavour,
  InterviewMatch,
  InterviewMeeting,
  InterviewPerson,
  NoteLinkValue,
} from './templating/interview-context';
export { safeText, type SafeText } from './templating/values';
export { parse, type Parsed } from './templating/parse';
export type { TemplateProblem } from './templating/problem';
export { promptsIn, type Prompt } from './templating/prompts';
export { readQuestionBank } from './templating/question-bank';
export { helperDocumentation, standardHelpers } from './templating/standard-helpers';
export type { Program } from './templating/ast';
export {
  readTemplateFile,
  renderTemplateFile,
  type RenderedTemplate,
  type TemplateFile,
  type TemplateFileResult,
  type TemplateKind,
} from './templating/template-file';
