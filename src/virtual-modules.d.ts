/** The text of each file in templates/, by language and file name; the build fills it in. */
declare module 'virtual:templates' {
  const files: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default files;
}
/** The bundle of `src/introductions/ui/arrange-worker.ts` as text; the build fills it in. */
declare module 'virtual:arrange-worker' {
  const source: string;
  export default source;
}
