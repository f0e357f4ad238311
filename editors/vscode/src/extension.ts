// The VS Code extension: starts `recdsl lsp`, and shows pictures and bodies beside the text.

import * as vscode from "vscode";
import { LanguageClient, State, type Middleware } from "vscode-languageclient/node";
import { program, run } from "./program";
import { matters, selector } from "./languages";
import { showBody, showLayout, showResult } from "./showing";

const SETTINGS = ["recdsl.path", "recdsl.json", "recdsl.programs"];
let client: LanguageClient | undefined;
let waiting: vscode.Disposable | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("recdsl");
  const restart = async () => {
    await stop();
    await startWhenNeeded(log);
  };
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand("recdsl.restart", restart),
    vscode.commands.registerCommand("recdsl.openLayout", (name?: string) => show(showLayout, name)),
    vscode.commands.registerCommand("recdsl.openBody", (name?: string) => show(showBody, name)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (SETTINGS.some((setting) => change.affectsConfiguration(setting))) {
        void restart();
      }
    }),
  );
  await startWhenNeeded(log);
}

export async function deactivate(): Promise<void> {
  await stop();
}

// Most programs contain no body: the server starts with the first text that may contain one.
async function startWhenNeeded(log: vscode.OutputChannel): Promise<void> {
  if (vscode.workspace.textDocuments.some(matters)) {
    await start(log);
    return;
  }
  const look = (document: vscode.TextDocument) => {
    if (waiting && matters(document)) {
      waiting.dispose();
      waiting = undefined;
      void start(log);
    }
  };
  waiting = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument((change) => look(change.document)),
  );
}

async function start(log: vscode.OutputChannel): Promise<void> {
  const command = program();
  client = new LanguageClient(
    "recdsl",
    "recdsl",
    { command, args: ["lsp"] },
    { documentSelector: selector(), outputChannel: log, middleware },
  );
  try {
    await client.start();
  } catch {
    await explain(command);
  }
}

async function stop(): Promise<void> {
  waiting?.dispose();
  waiting = undefined;
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
