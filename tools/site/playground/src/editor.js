// The editor: colours and completion come from the language itself, marks from the linter.
import { autocompletion } from "@codemirror/autocomplete";
import { json } from "@codemirror/lang-json";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { Compartment, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";
import { basicSetup } from "codemirror";
import { ask } from "./python.js";
import { offsetAt, offsetOf, pointsOf } from "./places.js";

const colour = StateEffect.define();
const colours = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    marks = marks.map(transaction.changes);
    for (const effect of transaction.effects) if (effect.is(colour)) marks = effect.value;
    return marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});
const language = new Compartment();

export function createEditor(parent, { text, name, edition, changed }) {
  const completions = async (context) => {
    if (!/\.(rec|json)$/.test(name()) || (!context.explicit && !context.matchBefore(/\w+/))) return null;
    const written = context.state.doc.toString();
    const { offers } = await ask("offered", {
      text: written,
      offset: pointsOf(written, context.pos),
      name: name(),
      edition: edition(),
    });
    if (offers.length === 0) return null;
    return {
      from: offsetOf(written, offers[0].from),
      to: offsetOf(written, offers[0].to),
      options: offers.map((offer, rank) => ({
        label: offer.label,
        detail: offer.detail,
        apply: offer.text,
        boost: -rank / 100,
      })),
    };
  };
  return new EditorView({
    parent,
    doc: text,
    extensions: [
      basicSetup,
      language.of([]),
      colours,
      lintGutter(),
      autocompletion({ override: [completions] }),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "The text", spellcheck: "false" }),
      EditorView.updateListener.of((update) => update.docChanged && changed()),
    ],
  });
}

export function speak(view, kind) {
  view.dispatch({ effects: language.reconfigure(kind === "body" ? json() : []) });
}

export async function paint(view, name, edition) {
  const text = view.state.doc.toString();
  const { words } = /\.(rec|json)$/.test(name) ? await ask("coloured", { text, name, edition }) : { words: [] };
  if (view.state.doc.toString() !== text) return;
  const marks = words.map(([from, to, kind]) =>
    Decoration.mark({ class: `pg-${kind}` }).range(offsetOf(text, from), offsetOf(text, to)),
  );
  view.dispatch({ effects: colour.of(Decoration.set(marks, true)) });
}

export function mark(view, findings, apply) {
  const { doc } = view.state;
  const diagnostics = findings.map((finding) => {
    const from = offsetAt(doc, finding.line, finding.column);
    return {
      from,
      to: Math.max(from, offsetAt(doc, finding.endLine, finding.endColumn)),
      severity: finding.severity,
      source: `${finding.code} ${finding.name}`,
      message: [finding.message, finding.help].filter(Boolean).join("\n"),
      actions: finding.fixes.map((fix) => ({ name: fix.title, apply: () => apply(fix) })),
    };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

export function edit(view, fix) {
  const { doc } = view.state;
  view.dispatch({
    changes: fix.edits.map((change) => ({
      from: offsetAt(doc, change.line, change.column),
      to: offsetAt(doc, change.endLine, change.endColumn),
      insert: change.text,
    })),
  });
  view.focus();
}
