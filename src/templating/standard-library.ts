import {
  createLibraryWith,
  helpersOf,
  type Compiled,
  type LibraryOptions,
  type Renderer,
  type RenderOptions,
  type RenderResult,
  type TemplateName,
} from './create-library';
import { lintTemplate } from './lint';
import { luxonDays } from './luxon-days';
import type { TemplateProblem } from './problem';

export interface Library extends Renderer {
  /** What is wrong with a template whatever its data: syntax, unknown helpers, missing partials. Empty where nothing is. */
  lint(source: string, options?: TemplateName): readonly TemplateProblem[];
}

/** A library of templates that know each other's names, share helpers, and speak one language. */
export function createLibrary(options: LibraryOptions = {}): Library {
  const renderer = createLibraryWith(luxonDays, options);
  return {
    ...renderer,
    lint: (text, given) => {
      const parsed = renderer.parse(text, given);
      return parsed.ok
        ? lintTemplate(
            parsed.program,
            { name: given?.name ?? null, text },
            Object.keys(helpersOf(options)),
            Object.keys(options.partials ?? {}),
          )
        : parsed.problems;
    },
  };
}

const plainLibrary = createLibrary();

/** Makes a template ready to be rendered many times, with standard helpers and no partials. */
export function compile(source: string, options?: TemplateName & LibraryOptions): Compiled {
  return (options ? createLibrary(options) : plainLibrary).compile(source, options);
}

/** Renders a template once. */
export function render(
  source: string,
  data: unknown,
  options?: TemplateName & RenderOptions & LibraryOptions,
): RenderResult {
  return (options ? createLibrary(options) : plainLibrary).render(source, data, options);
}

/** What is wrong with a template whatever its data. */
export function lint(source: string, options?: TemplateName & LibraryOptions): readonly TemplateProblem[] {
  return (options ? createLibrary(options) : plainLibrary).lint(source, options);
}
