// Marks written by MuPDF: mutool run mupdf.js in.pdf wanted.json out.pdf
// Its pages are measured from the top.

var subtypes = {
  highlight: "Highlight", underline: "Underline", strike_out: "StrikeOut", squiggly: "Squiggly",
  note: "Text", free_text: "FreeText", caret: "Caret", ink: "Ink", stamp: "Stamp", shape: "Square",
};

var document = new PDFDocument(scriptArgs[0]);
var wanted = JSON.parse(read(scriptArgs[1]));
for (var n = 0; n < wanted.length; n++) {
  var mark = wanted[n];
  if (!subtypes[mark.kind]) continue;
  var page = document.loadPage(mark.page);
  var height = page.bound()[3];
  var turn = function (box) { return [box[0], height - box[3], box[2], height - box[1]]; };
  var annotation = page.createAnnotation(subtypes[mark.kind]);
  if (/highlight|underline|strike_out|squiggly/.test(mark.kind)) {
    var quads = [];
    for (var b = 0; b < mark.boxes.length; b++) {
      var box = turn(mark.boxes[b]);
      quads.push([box[0], box[1], box[2], box[1], box[0], box[3], box[2], box[3]]);
    }
    annotation.setQuadPoints(quads);
  } else if (mark.kind === "ink") {
    var drawn = turn(mark.rect);
    annotation.setInkList([[[drawn[0], drawn[1]], [drawn[2], drawn[3]]]]);
  } else {
    annotation.setRect(turn(mark.rect));
  }
  annotation.setContents(mark.text);
  if (mark.kind !== "free_text" && mark.kind !== "stamp") annotation.setAuthor("Kim 山本");
  annotation.update();
}
document.save(scriptArgs[2], "incremental");
print("MuPDF");
