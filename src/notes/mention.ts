import { nameOfPath } from './fold';
import { say } from '../i18n/words';

/**
 * Somebody referred to in a note, as written there; the network finds out who is meant. `self` is the person whose note it is,
 * `me` the owner of the vault.
 */
export type Mention =
  | { readonly kind: 'link'; readonly target: string; readonly display: string | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'email'; readonly email: string; readonly name: string | null }
  | { readonly kind: 'self' }
  | { readonly kind: 'me' };

export const self: Mention = { kind: 'self' };
export const me: Mention = { kind: 'me' };

/** A name as somebody would say it. */
export function nameOfMention(mention: Mention): string {
  switch (mention.kind) {
    case 'link':
      return nameOfPath(mention.target);
    case 'name':
      return mention.name;
    case 'email':
      return mention.name ?? mention.email;
    case 'self':
      return say.notes.thisPerson();
    case 'me':
      return say.notes.youYourself();
  }
}
