import { say } from '../../i18n/words';

/** The text of a note about what was brought in: in a block of code, so that no name in it is read as more than a name. */
export function reportText(
  files: readonly string[],
  sections: readonly (readonly [title: string, lines: readonly string[]])[],
): string {
  const lines = sections.flatMap(([title, all]) =>
    all.length === 0 ? [] : ['', `${title}:`, ...all.map((line) => `  ${line}`)],
  );
  const inert = [say.importing.reportFiles(files), ...lines].map((line) => line.replace(/^\s*~+/, ''));
  return ['~~~~~~~~', ...inert, '~~~~~~~~', ''].join('\n');
}
