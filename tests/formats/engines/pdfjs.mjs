// Marks written by PDF.js, the engine of Firefox: node pdfjs.mjs FOLDER in.pdf wanted.json out.pdf
// FOLDER is that of pdfjs-dist. Like Firefox it knows highlights, text and ink, nothing else.

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, source, wanted, target] = process.argv.slice(2);
const pdfjs = await import(pathToFileURL(`${folder}/legacy/build/pdf.mjs`).href);
const { AnnotationEditorType: types } = pdfjs;
const task = pdfjs.getDocument({ data: new Uint8Array(readFileSync(source)), verbosity: 0 });
const pdf = await task.promise;
const storage = pdf.annotationStorage;
let n = 0;
let marks = JSON.parse(readFileSync(wanted, "utf8"));
if (!Array.isArray(marks)) {
  const fields = await pdf.getFieldObjects();
  for (const [name, [kind, value]] of Object.entries(marks)) {
    const type = kind === "button" ? "radiobutton" : "text";
    const widgets = fields[name].filter((widget) => widget.type === type);
    if (kind === "button") {
      widgets.forEach((widget, at) => storage.setValue(widget.id, { value: at === value }));
    } else {
      storage.setValue(widgets[0].id, { value });
    }
  }
  marks = [];
}
for (const mark of marks) {
  const [left, bottom, right, top] = mark.rect;
  const common = {
    pageIndex: mark.page, rect: mark.rect, rotation: 0, user: "Kim 山本", date: new Date(),
    structTreeParentId: null,
  };
  let value = null;
  if (mark.kind === "highlight") {
    value = {
      ...common, annotationType: types.HIGHLIGHT, color: [255, 255, 152], opacity: 1, thickness: 12,
      quadPoints: mark.boxes.flatMap(([l, b, r, t]) => [l, t, r, t, l, b, r, b]),
      outlines: mark.boxes.map(([l, b, r, t]) => [l, b, l, t, r, t, r, b]),
    };
    if (mark.text) {
      value.popup = { contents: mark.text, rect: [right, top - 100, right + 180, top] };
    }
  } else if (mark.kind === "free_text") {
    value = { ...common, annotationType: types.FREETEXT, color: [0, 0, 0], fontSize: 10,
      value: mark.text };
  } else if (mark.kind === "ink") {
    const points = [left, bottom, right, top];
    value = { ...common, annotationType: types.INK, color: [0, 0, 0], thickness: 1, opacity: 1,
      paths: { lines: [[NaN, NaN, NaN, NaN, left, bottom, NaN, NaN, NaN, NaN, right, top]],
        points: [points] } };
  }
  if (value) storage.setValue(`pdfjs_internal_editor_${n++}`, value);
}
writeFileSync(target, await pdf.saveDocument());
process.stdout.write(`PDF.js ${pdfjs.version}`);
process.exit(0);
