// The languages that the server reads, and which of their texts are worth starting it for.

import * as vscode from "vscode";

const SPEC = "recdsl";
const JSON_LANGUAGES = ["json", "jsonc"];
const SEARCHED = [
  "javascript",
  "javascriptreact",
  "typescript",
  "typescriptreact",
  "python",
  "php",
  "go",
  "java",
  "csharp",
  "dart",
  "kotlin",
  "swift",
  "ruby",
  "rust",
  "elixir",
  "yaml",
  "markdown",
  "shellscript",
  "http",
];
// The names in a body, as the linter looks for them before it parses a text.
const BODY =
  /clientRequest|(recording|recordingFile|snapshot|storage|extensionService|transcoding)Config|transcodeOptions|appsCollection/;

function wanted(setting: string): boolean {
  return vscode.workspace.getConfiguration("recdsl").get<boolean>(setting, true);
}

export function selector(): { scheme: string; language: string }[] {
  const languages = [
    ...(wanted("json") ? JSON_LANGUAGES : []),
    ...(wanted("programs") ? SEARCHED : []),
  ].map((language) => ({ scheme: "file", language }));
  return [
    { scheme: "file", language: SPEC },
    { scheme: "untitled", language: SPEC },
    ...languages,
  ];
}

// Whether a text is a spec, or may contain a body.
export function matters(document: vscode.TextDocument): boolean {
  const { languageId, uri } = document;
  const served = selector().some(({ scheme, language }) => scheme === uri.scheme && language === languageId);
  return served && (languageId === SPEC || BODY.test(document.getText()));
}
