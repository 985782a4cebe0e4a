/** The text of each file in templates/, by file name; the build fills it in. */
declare module 'virtual:templates' {
  const files: Readonly<Record<string, string>>;
  export default files;
}
