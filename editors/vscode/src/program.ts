// Where the program `recdsl` is, and how it is asked something.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";

export interface Answer {
  ok: boolean;
  out: string;
  errors: string;
}

// The setting, else the program of the workspace's environment, else the one on the PATH.
export function program(): string {
  const said = vscode.workspace.getConfiguration("recdsl").get<string>("path", "").trim();
  if (said) {
    return said;
  }
  const [folder, name] =
    process.platform === "win32" ? ["Scripts", "recdsl.exe"] : ["bin", "recdsl"];
  const roots = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
  const found = roots
    .filter((root) => root.uri.scheme === "file")
    .map((root) => join(root.uri.fsPath, ".venv", folder, name))
    .find((path) => existsSync(path));
  return found ?? "recdsl";
}

// Run the program on a text given on standard input.
export function run(args: string[], input: string): Promise<Answer> {
  return new Promise((resolve) => {
    const child = spawn(program(), args, { windowsHide: true });
    let out = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (out += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (errors += part));
    child.on("error", (error) => resolve({ ok: false, out, errors: error.message }));
    child.on("close", (status) => resolve({ ok: status === 0, out, errors }));
    child.stdin.on("error", () => undefined); // it may end before it has read all
    child.stdin.end(input);
  });
}
