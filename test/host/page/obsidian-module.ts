import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import { Component } from "./component";
import { fault, guardObject } from "./faults";
import { TFile, TFolder } from "./files";
import { setIcon } from "./icons";
import { Keymap } from "./keyboard";
import { MarkdownView } from "./markdown-view";
import { Menu, MenuItem } from "./menu";
import { Notice } from "./notice";
import { normalizePath } from "./paths";
import { Platform } from "./platform";
import { Plugin } from "./plugin";
import { ItemView } from "./views";
import { parseYaml, stringifyYaml } from "./yaml";

const apiVersion = "1.13.1";

function requireApiVersion(version: string): boolean {
  return apiVersion.localeCompare(version, "en", { numeric: true }) >= 0;
}

guardObject(Keymap, "Keymap");

const obsidian = {
  Component,
  ItemView,
  Keymap,
  MarkdownView,
  Menu,
  MenuItem,
  Notice,
  Platform,
  Plugin,
  TFile,
  TFolder,
  apiVersion,
  normalizePath,
  parseYaml,
  requireApiVersion,
  setIcon,
  stringifyYaml,
};

guardObject(obsidian, 'module "obsidian"');

const modules = new Map<string, unknown>([
  ["obsidian", obsidian],
  ["@codemirror/state", state],
  ["@codemirror/view", view],
]);

/** The plugin's `require`. */
export function requireModule(name: string): unknown {
  if (!modules.has(name)) throw fault(`Cannot find module '${name}'`);
  return modules.get(name);
}
