import { nameOfPath } from './fold';
import { say } from '../i18n/words';

/**
 * Somebody referred to in a note, as written there; the network finds out who is meant. `self` is the person whose note it is,
 * `me` the owner of the vault.
 */
export type Mention =
  | { readonly kind: 'link'; readonly target: string; readonly display: string | null }
  | { readonly kind: 'name'; readonly name: string; readonly orSeveral?: OrSeveral }
  | { readonly kind: 'email'; readonly email: string; readonly name: string | null }
  | { readonly kind: 'self' }
  | { readonly kind: 'me' };

/** A name with a comma in it, `Noor, Ida`: somebody known by just that or the other way round, else the one person or the several it reads as. */
export interface OrSeveral {
  readonly turned: string | null;
  /** Whether it reads as one name turned round, should nobody in it be known. */
  readonly likelyOne: boolean;
  readonly parts: readonly Mention[];
  /** Pieces that read as what somebody is (`Ida Noor, CEO`): people only where they are known. */
  readonly roles: readonly Mention[];
}

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
