import * as language from "@codemirror/language";
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import moment from "moment";
import { editorInfoField } from "./editor-info";
import { fault, guardObject } from "./faults";
import { TFile } from "./files";
import { setIcon } from "./icons";
import { Keymap } from "./keyboard";
import { MarkdownView } from "./markdown-view";
import { Menu } from "./menu";
import { Modal } from "./modal";
import { Notice } from "./notice";
import { pageOptions } from "./page-options";
import { normalizePath } from "./paths";
import { Platform } from "./platform";
import { Plugin } from "./plugin";
import { MarkdownRenderChild } from "./render-child";
import {
  ButtonComponent,
  DropdownComponent,
  ExtraButtonComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
} from "./settings/components";
import { Scope } from "./scope";
import { Setting } from "./settings/setting";
import { SettingGroup } from "./settings/setting-group";
import { PluginSettingTab, SettingTab } from "./settings/setting-tab";
import { FuzzySuggestModal, SuggestModal } from "./suggest-modal";
import { ItemView } from "./views";
import { parseYaml, stringifyYaml } from "./yaml";

guardObject(Keymap, "Keymap");

const obsidian = {
  ButtonComponent,
  DropdownComponent,
  ExtraButtonComponent,
  FuzzySuggestModal,
  ItemView,
  Keymap,
  MarkdownRenderChild,
  MarkdownView,
  Menu,
  Modal,
  Notice,
  Platform,
  Plugin,
  PluginSettingTab,
  SearchComponent,
  Scope,
  Setting,
  SettingGroup,
  SettingTab,
  SuggestModal,
  TextAreaComponent,
  TextComponent,
  TFile,
  ToggleComponent,
  editorInfoField,
  getLanguage: () => pageOptions.language,
  moment,
  normalizePath,
  parseYaml,
  setIcon,
  stringifyYaml,
};

guardObject(obsidian, 'module "obsidian"');

const modules = new Map<string, unknown>([
  ["obsidian", obsidian],
  ["@codemirror/language", language],
  ["@codemirror/state", state],
  ["@codemirror/view", view],
]);

/** The plugin's `require`. */
export function requireModule(name: string): unknown {
  if (!modules.has(name)) throw fault(`Cannot find module '${name}'`);
  return modules.get(name);
}
