export function isLinkedIn(url: string): boolean {
  return /^(?:https?:\/\/)?(?:[\w-]+\.)*linkedin\.com\//i.test(url);
}

/** Addresses that lead to the same page are equal once folded: without protocol, `www.`, country of LinkedIn, search and slash at the end. */
export function foldUrl(url: string): string {
  const bare = url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/^[a-z]{2,3}\.linkedin\.com/, 'linkedin.com')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  try {
    return decodeURIComponent(bare);
  } catch (error) {
    if (error instanceof URIError) return bare;
    throw error;
  }
}

/** Parts of addresses of pages of a whole organisation: its first page in a language, who works there. */
const ofMany =
  /^(?:[a-z]{2}|[a-z]{2}[-_][a-z]{2}|index\.\w+|home|start|team|teams|people|staff|about|about-us|contact|contact-us|kontakt|impressum|imprint|ueber-uns|über-uns|mitarbeiter)$/;
const ofManyAtLinkedIn = /^(?:company|school|showcase|groups|jobs)$/;

/** Whether an address is that of one person: the first page of a site may be that of everybody who works there. */
export function namesOnePerson(url: string): boolean {
  const [, ...path] = foldUrl(url).split('/');
  const parts = path.filter((part) => part !== '');
  if (isLinkedIn(url)) return parts.length > 0 && !ofManyAtLinkedIn.test(parts[0] ?? '');
  return parts.some((part) => !ofMany.test(part));
}
