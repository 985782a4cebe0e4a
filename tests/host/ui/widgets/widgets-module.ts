import type * as Api from 'obsidian';
import * as components from './components';
import { debounce } from './debounce';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { Menu, MenuItem } from './menu';
import { ConfirmationModal, Modal } from './modal';
import { Notice } from './notice';
import { Platform } from './platform';
import { Keymap, Scope } from './scope';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './search';
import { Setting } from './setting';
import { PluginSettingTab, SettingTab } from './setting-tab';
import { FuzzySuggestModal, SuggestModal } from './suggest-modal';
import { displayTooltip, setTooltip } from './tooltip';

/** What the module `obsidian` exports for making an interface. */
export const widgetMembers = {
  ...components,
  addIcon,
  ConfirmationModal,
  debounce,
  displayTooltip,
  FuzzySuggestModal,
  getIcon,
  getIconIds,
  Keymap,
  Menu,
  MenuItem,
  Modal,
  Notice,
  Platform,
  PluginSettingTab,
  prepareFuzzySearch,
  prepareSimpleSearch,
  removeIcon,
  renderMatches,
  renderResults,
  Scope,
  setIcon,
  Setting,
  SettingTab,
  setTooltip,
  sortSearchResults,
  SuggestModal,
} satisfies { [name in keyof typeof Api]?: unknown };
