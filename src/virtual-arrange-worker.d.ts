/** The bundle of `src/obsidian/views/graph/arrange-worker.ts` as a text; the build fills it in. */
declare module 'virtual:arrange-worker' {
  const source: string;
  export default source;
}
