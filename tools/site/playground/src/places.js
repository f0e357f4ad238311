// Python counts code points, JavaScript UTF-16 units; the two differ only beyond the first plane.
const astral = /[\u{10000}-\u{10ffff}]/u;

export function offsetOf(text, points) {
  return astral.test(text) ? [...text].slice(0, points).join("").length : points;
}

export function pointsOf(text, offset) {
  return astral.test(text) ? [...text.slice(0, offset)].length : offset;
}

// The offset of a line and a column, both from 1, in a CodeMirror document.
export function offsetAt(doc, line, column) {
  const place = doc.line(Math.min(line, doc.lines));
  return Math.min(place.from + offsetOf(place.text, column - 1), doc.length);
}
