import type * as Api from 'obsidian';
import type { Conforms } from '../widgets/widgets-module';
import { BasesEntry, BasesEntryGroup, BasesQueryResult, BasesViewConfig, parsePropertyId } from './base-data';
import { BasesView, QueryController } from './bases-view';

/** What the module `obsidian` exports for showing Bases. */
export const basesMembers = {
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesView,
  BasesViewConfig,
  parsePropertyId,
  QueryController,
} satisfies { [name in keyof typeof Api]?: unknown };

basesMembers satisfies Partial<Pick<typeof Api, 'parsePropertyId'>>;

export type ConformingBases = [
  Conforms<BasesEntry, Api.BasesEntry>,
  Conforms<BasesEntryGroup, Api.BasesEntryGroup>,
  Conforms<BasesQueryResult, Api.BasesQueryResult>,
  Conforms<BasesView, Api.BasesView>,
  Conforms<BasesViewConfig, Api.BasesViewConfig>,
  Conforms<QueryController, Api.QueryController>,
];
