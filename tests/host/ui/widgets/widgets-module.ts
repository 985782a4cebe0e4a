import type * as Api from 'obsidian';
import { BaseComponent, ValueComponent } from './base-component';
import { ButtonComponent, ExtraButtonComponent } from './button-components';
import { DropdownComponent, SliderComponent, ToggleComponent } from './choice-components';
import { ConfirmationButton, ConfirmationModal } from './confirmation-modal';
import { debounce } from './debounce';
import { ColorComponent, DisplayValueComponent, ProgressBarComponent } from './display-components';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { htmlToMarkdown, MarkdownRenderChild, MarkdownRenderer, sanitizeHTMLToDom } from './markdown-renderer';
import { Menu, MenuItem, MenuSeparator } from './menu';
import { Modal } from './modal';
import { Notice } from './notice';
import { Platform } from './platform';
import { AbstractInputSuggest, EditorSuggest, PopoverSuggest } from './popover-suggest';
import { Keymap, Scope } from './scope';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './search';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import { SettingPage } from './setting-page';
import { PluginSettingTab, SettingTab } from './setting-tab';
import { FuzzySuggestModal, SuggestModal } from './suggest-modal';
import {
  AbstractTextComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './text-components';
import { displayTooltip, setTooltip } from './tooltip';

/** What the module `obsidian` exports for making an interface. */
export const widgetMembers = {
  AbstractInputSuggest,
  AbstractTextComponent,
  addIcon,
  BaseComponent,
  ButtonComponent,
  ColorComponent,
  ConfirmationButton,
  ConfirmationModal,
  debounce,
  displayTooltip,
  DisplayValueComponent,
  DropdownComponent,
  EditorSuggest,
  ExtraButtonComponent,
  FuzzySuggestModal,
  getIcon,
  getIconIds,
  htmlToMarkdown,
  Keymap,
  MarkdownRenderChild,
  MarkdownRenderer,
  Menu,
  MenuItem,
  MenuSeparator,
  Modal,
  MomentFormatComponent,
  Notice,
  Platform,
  PluginSettingTab,
  PopoverSuggest,
  prepareFuzzySearch,
  prepareSimpleSearch,
  ProgressBarComponent,
  removeIcon,
  renderMatches,
  renderResults,
  sanitizeHTMLToDom,
  Scope,
  SearchComponent,
  setIcon,
  Setting,
  SettingGroup,
  SettingPage,
  SettingTab,
  setTooltip,
  SliderComponent,
  sortSearchResults,
  SuggestModal,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
  ValueComponent,
} satisfies { [name in keyof typeof Api]?: unknown };

/** The functions have the types of obsidian.d.ts; the classes say so where they are declared, or below. */
widgetMembers satisfies Partial<
  Pick<
    typeof Api,
    | 'addIcon'
    | 'debounce'
    | 'displayTooltip'
    | 'getIcon'
    | 'getIconIds'
    | 'htmlToMarkdown'
    | 'Platform'
    | 'prepareFuzzySearch'
    | 'prepareSimpleSearch'
    | 'removeIcon'
    | 'renderMatches'
    | 'renderResults'
    | 'sanitizeHTMLToDom'
    | 'setIcon'
    | 'setTooltip'
    | 'sortSearchResults'
  >
>;

/** A class of the host has every member that obsidian.d.ts declares for it. */
export type Conforms<Host extends Record<keyof Declared, unknown>, Declared> = Host;

export type ConformingClasses = [
  Conforms<Modal, Api.Modal>,
  Conforms<ConfirmationModal, Api.ConfirmationModal>,
  Conforms<SuggestModal<string>, Api.SuggestModal<string>>,
  Conforms<FuzzySuggestModal<string>, Api.FuzzySuggestModal<string>>,
  Conforms<PopoverSuggest<string>, Api.PopoverSuggest<string>>,
  Conforms<AbstractInputSuggest<string>, Api.AbstractInputSuggest<string>>,
  Conforms<EditorSuggest<string>, Api.EditorSuggest<string>>,
  Conforms<SettingTab, Api.SettingTab>,
  Conforms<PluginSettingTab, Api.PluginSettingTab>,
  Conforms<Keymap, Api.Keymap>,
  Conforms<Scope, Api.Scope>,
  Conforms<Menu, Api.Menu>,
  Conforms<MenuItem, Api.MenuItem>,
  Conforms<Notice, Api.Notice>,
  Conforms<MarkdownRenderChild, Api.MarkdownRenderChild>,
];
