// The VS Code extension: starts `recdsl lsp`, and shows pictures and bodies beside the text.

import * as vscode from "vscode";
import { LanguageClient, State, type Middleware } from "vscode-languageclient/node";
import { program, run } from "./program";
import { showBody, showLayout, showResult } from "./showing";

const LANGUAGE = "recdsl";
let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("recdsl");
  const restart = async () => {
    await stop();
    await start(log);
  };
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand("recdsl.restart", restart),
    vscode.commands.registerCommand("recdsl.openLayout", (name?: string) => show(showLayout, name)),
    vscode.commands.registerCommand("recdsl.openBody", (name?: string) => show(showBody, name)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("recdsl.path") || change.affectsConfiguration("recdsl.json")) {
        void restart();
      }
    }),
  );
  await start(log);
}

export async function deactivate(): Promise<void> {
  await stop();
}

async function start(log: vscode.OutputChannel): Promise<void> {
  const command = program();
  const selector = [{ scheme: "file", language: LANGUAGE }, { scheme: "untitled", language: LANGUAGE }];
  if (vscode.workspace.getConfiguration("recdsl").get<boolean>("json", true)) {
    selector.push({ scheme: "file", language: "json" }, { scheme: "file", language: "jsonc" });
  }
  client = new LanguageClient(
    "recdsl",
    "recdsl",
    { command, args: ["lsp"] },
    { documentSelector: selector, outputChannel: log, middleware },
  );
  try {
    await client.start();
  } catch {
    await explain(command);
  }
}

async function stop(): Promise<void> {
  if (client?.state === State.Running) {
    await client.stop();
  }
  client = undefined;
}

// What a command of the server gives back (a picture, a body) is for people: it is shown.
const middleware: Middleware = {
  async executeCommand(command, args, next) {
    const result: unknown = await next(command, args);
    if (typeof result === "string") {
      await showResult(result);
    }
    return result;
  },
};

async function show(
  how: (document: vscode.TextDocument, name?: string) => Promise<void>,
  name?: string,
): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) {
    await how(document, typeof name === "string" ? name : undefined);
  }
}

async function explain(command: string): Promise<void> {
  const version = await run(["--version"], "");
  const install = "Install it with: pip install 'recdsl[lsp]'";
  const reason = version.ok
    ? `${command} is ${version.out.trim()}, and its language server does not start.`
    : `The program ${command} is not found.`;
  const choice = await vscode.window.showErrorMessage(`${reason} ${install}`, "Settings");
  if (choice) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "recdsl.path");
  }
}
