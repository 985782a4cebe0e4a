let made = 0;

/** An id for an element that others refer to: two views of a kind may be open in one document. */
export function unusedId(): string {
  made += 1;
  return `reference-desk-${made}`;
}
