// Pictures and bodies, shown beside the text that they come from.

import * as vscode from "vscode";
import { run } from "./program";

let panel: vscode.WebviewPanel | undefined;

export async function showLayout(document: vscode.TextDocument, name?: string): Promise<void> {
  const picked = name === undefined ? [] : ["--name", name];
  const theme = isDark() ? "dark" : "light";
  const answer = await run(
    ["preview", "-", "--format", "svg", "--theme", theme, ...picked],
    document.getText(),
  );
  if (answer.ok) {
    await showResult(answer.out);
    return;
  }
  const names = [...document.getText().matchAll(/^\s*recording\s+([A-Za-z0-9][\w-]*)/gim)];
  if (name === undefined && names.length > 1) {
    const choice = await vscode.window.showQuickPick(
      names.map((found) => found[1] ?? ""),
      { title: "Which recording?" },
    );
    if (choice) {
      await showLayout(document, choice);
    }
    return;
  }
  await vscode.window.showInformationMessage(firstLine(answer.errors));
}

export async function showBody(document: vscode.TextDocument, name?: string): Promise<void> {
  const picked = name === undefined ? [] : ["--name", name];
  const answer = await run(["compile", "-", ...picked], document.getText());
  if (answer.ok) {
    await showResult(answer.out);
  } else {
    await vscode.window.showErrorMessage(firstLine(answer.errors));
  }
}

// Show a drawing as one, and anything else as JSON.
export async function showResult(text: string): Promise<void> {
  if (text.trimStart().startsWith("<svg")) {
    showDrawing(text);
    return;
  }
  const document = await vscode.workspace.openTextDocument({ content: text, language: "json" });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
}

function showDrawing(svg: string): void {
  if (!panel) {
    panel = vscode.window.createWebviewPanel(
      "recdsl.layout",
      "Layout",
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: false },
    );
    panel.onDidDispose(() => (panel = undefined));
  }
  panel.webview.html = page(svg);
  panel.reveal(vscode.ViewColumn.Beside, true);
}

// No script runs and nothing is loaded in this page; the drawing brings its own style.
function page(svg: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>body { display: grid; place-items: center; min-height: 96vh } svg { max-width: 100%; height: auto }</style>
</head>
<body>${svg}</body>
</html>`;
}

function isDark(): boolean {
  const kind = vscode.window.activeColorTheme.kind;
  return kind === vscode.ColorThemeKind.Dark || kind === vscode.ColorThemeKind.HighContrast;
}

function firstLine(text: string): string {
  return text.split("\n").find((line) => line.trim()) ?? "recdsl gave no answer.";
}
