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

/** Whether an address is that of one person: the first page of a site may be that of everybody who works there. */
export function namesOnePerson(url: string): boolean {
  const [, ...path] = foldUrl(url).split('/');
  return path.length > 0 && path.some((part) => part !== '');
}
