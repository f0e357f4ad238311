// The right side: a tab for each result, with the keys that tabs have everywhere.
const NAMES = { body: "Body", findings: "Findings", english: "In English", layout: "Layout", curl: "curl" };
// What a tab shows where there is nothing to show.
const NOTHING = {
  body: "A program stays as it is: see its findings. A sentence with errors has no body.",
  findings: "There is nothing to report.",
  english: "There is no recording to describe.",
  layout: "There is no picture: only a mixed recording of video has a layout.",
  curl: "Only a sentence without errors becomes a call.",
};

export function createResults(root, { apply, rulesAddress }) {
  const list = root.querySelector("[role=tablist]");
  const panel = root.querySelector("[role=tabpanel]");
  let shown = "body";
  let results = {};
  const tabs = Object.entries(NAMES).map(([name, title]) => {
    const tab = document.createElement("button");
    Object.assign(tab, { type: "button", id: `pg-tab-${name}`, textContent: title });
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", "pg-panel");
    tab.addEventListener("click", () => show(name));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
      next.click();
      next.focus();
    });
    list.append(tab);
    return tab;
  });

  function show(name) {
    shown = name;
    for (const tab of tabs) {
      const selected = tab.id === `pg-tab-${name}`;
      tab.setAttribute("aria-selected", String(selected));
      tab.tabIndex = selected ? 0 : -1;
    }
    panel.setAttribute("aria-labelledby", `pg-tab-${name}`);
    panel.replaceChildren(...draw());
  }

  function draw() {
    const drawn = elements();
    return drawn.length || !results.findings ? drawn : [paragraph(NOTHING[shown])];
  }

  function elements() {
    if (shown === "findings") return (results.findings ?? []).map(finding);
    if (shown === "layout") return (results.pictures ?? []).map(picture);
    return (results[shown] ?? []).map((text) => block(text));
  }

  function finding(found) {
    const item = document.createElement("section");
    item.className = `pg-finding pg-${found.severity}`;
    const head = document.createElement("h3");
    const page = document.createElement("a");
    page.href = rulesAddress(found);
    page.textContent = `${found.code} ${found.name}`;
    head.append(`${found.severity}, line ${found.line}: `, page);
    item.append(head, paragraph(found.message), paragraph(found.help));
    for (const fix of found.fixes) {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", textContent: `${fix.title} (${fix.safety})` });
      button.addEventListener("click", () => apply(fix));
      item.append(button);
    }
    return item;
  }

  return {
    show,
    update(next) {
      results = next;
      const count = next.findings?.length;
      tabs[1].textContent = count ? `Findings (${count})` : "Findings";
      show(shown);
    },
  };
}

function paragraph(text) {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

function block(text) {
  const element = document.createElement("pre");
  element.textContent = text;
  return element;
}

function picture({ svg, text }) {
  const figure = document.createElement("figure");
  if (svg) {
    const image = document.createElement("img");
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    image.alt = text;
    figure.append(image);
  } else figure.append(paragraph(text));
  return figure;
}
