import { say } from '../../i18n/words';

/** The text of a note about what was brought in: in a block of code, so that no name in it is read as more than a name. */
export function reportText(
  files: readonly string[],
  sections: readonly (readonly [title: string, lines: readonly string[]])[],
): string {
  const lines = sections.flatMap(([title, all]) =>
    all.length === 0 ? [] : ['', `${title}:`, ...all.map((line) => `  ${line}`)],
  );
  // A plugin for templates fills in its marks in code, too, in a note that is just made.
  const inert = [say.importing.reportFiles(files), ...lines].map((line) =>
    line
      .replace(/^\s*~+/, '')
      .replace(/<%/g, '< %')
      .replace(/%>/g, '% >'),
  );
  return ['~~~~~~~~', ...inert, '~~~~~~~~', ''].join('\n');
}
