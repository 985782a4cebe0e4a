import files from 'virtual:templates';

/** The templates that come with the library, as they stand in its folder: text of the file by name of the file. */
export const builtInTemplates: Readonly<Record<string, string>> = files;
