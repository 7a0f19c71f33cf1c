"""A small postmortem to be reviewed, and the marks that reviewers shall leave in its PDF.

Each engine of make_annotated.py writes the same marks, as far as it knows their kinds; the tests
then ask whether each came back, and stands at the answer and the words that it was put on.
"""

from __future__ import annotations

import ctypes
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

from pmdesk import paths
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.domain.text import Text
from pmdesk.formats import pdf_notes
from pmdesk.formats.pdf_marks import Box

LANGUAGE = "ja"
_KEPT = (
    "title", "severity", "severity_scheme", "services", "owner", "status", "time_zone",
    "impact_start", "impact_end", "incident_commander", "scribe", "executive_summary", "findings",
    "cues_missed", "cues_focus", "cues_different", "surprised",
)  # fmt: skip
_ROWS = {"people": 2, "timeline": 7, "factors": 2, "follow_ups": 2, "went_well": 2}
_HYPHENS = (
    "The on-call engineer re-ran a roll-back-and-replay of the read-through cache, and the "
    "long-lived connections re-opened one-by-one"
)
_HANS = (
    "网关到后端的全部连接都被拒绝，首页因此显示为空。证书到期前没有任何提醒，值班人员无法事先知道。"
)
_HANT = "記錄檔寫明憑證已到期，因此三分鐘內就縮小了範圍"


def postmortem(schema: Schema) -> Postmortem:
    """Two or three pages of the shipped sample, with words in all four languages."""
    file = paths.resources() / "samples" / "expired-certificate.json"
    record = json.loads(file.read_text(encoding="utf-8"))
    answers = _cut(record["answers"])
    made = Postmortem.from_records(schema, record["id"], record["language"], answers)
    made = made.answer("number", "PM-2026-014")
    made = made.answer("surprised", Text({"zh-Hans": _HANS}))
    row = made.rows("went_well")[0].id
    made = made.answer(f"went_well.{row}.what", Text({"zh-Hant": _HANT}))
    row = made.rows("timeline")[3].id
    return made.answer(f"timeline.{row}.event", Text({"en": _HYPHENS}))


def _cut(answers: dict[str, Any]) -> dict[str, Any]:
    kept = {key: answers[key] for key in _KEPT if key in answers}
    for field, most in _ROWS.items():
        rows = sorted(key for key in answers if key.startswith(f"{field}."))
        kept.update({key: answers[key] for key in rows[:most]})
    return kept


@dataclass(frozen=True)
class Wanted:
    """A mark that a reviewer shall leave. `key` is where it belongs, "?" where that is unclear;
    `start` and `end` are the span of `words` in the answer, -1 for words of a label or of two."""

    id: str
    kind: str
    key: str
    page: int
    boxes: tuple[Box, ...]
    words: str = ""
    start: int = -1
    end: int = -1
    text: str = ""
    replacement: str | None = None
    parent: str = ""

    @property
    def rect(self) -> Box:
        lefts, bottoms, rights, tops = zip(*self.boxes, strict=True)
        return (min(lefts), min(bottoms), max(rights), max(tops))

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "rect": self.rect}

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> Wanted:
        boxes = tuple(tuple(box) for box in record.pop("boxes"))
        record.pop("rect")
        return cls(boxes=boxes, **record)


class Print:
    """An exported PDF: where its words stand."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2 as pdfium

        self._document = pdfium.PdfDocument(data)
        self.places = {place.key: place for place in pdf_notes.places(data)}
        self._pages = [self._letters(page) for page in self._document]
        self.width, self.height = self._document.get_page_size(0)

    def _letters(self, page: Any) -> list[tuple[str, Box]]:
        import pypdfium2.raw as raw

        text, box, found = page.get_textpage(), raw.FS_RECTF(), []
        for index in range(text.count_chars()):
            sign = chr(raw.FPDFText_GetUnicode(text.raw, index))
            raw.FPDFText_GetLooseCharBox(text.raw, index, ctypes.byref(box))
            if sign.strip() and sign not in "\x02\ufffe":
                found.append((sign, (box.left, box.bottom, box.right, box.top)))
            elif sign in "\x02\ufffe":
                found.append(("-", (box.left, box.bottom, box.right, box.top)))
        return found

    def count(self, key: str, words: str) -> int:
        """How often words stand on the page on which a key begins."""
        letters = self._pages[self.places[key].page]
        return "".join(sign for sign, _ in letters).count("".join(words.split()))

    def lines(
        self, key: str, words: str, nth: int = 0, *, wrapped: bool = False
    ) -> tuple[int, tuple[Box, ...]]:
        """The page and the lines on which words stand, the `nth` time at or below a key.

        What is `wrapped` may go on to the left of where it began.
        """
        place = self.places[key]
        letters = self._pages[place.page]
        line, wanted = "".join(sign for sign, _ in letters), "".join(words.split())
        at = line.find(wanted)
        while at >= 0:
            boxes = [box for _, box in letters[at : at + len(wanted)]]
            is_right = wrapped or boxes[0][0] >= place.left - 2
            if boxes[0][3] <= place.top + 3 and is_right:
                if nth == 0:
                    return place.page, tuple(_by_line(boxes))
                nth -= 1
            at = line.find(wanted, at + 1)
        raise KeyError(f"{words} at {key}")


def _by_line(boxes: list[Box]) -> Iterator[Box]:
    line: list[Box] = []
    for box in [*boxes, None]:
        if line and (box is None or abs(box[1] - line[-1][1]) > 4 or box[0] < line[-1][0]):
            lefts, bottoms, rights, tops = zip(*line, strict=True)
            yield (min(lefts), min(bottoms), max(rights), max(tops))
            line = []
        if box is not None:
            line.append(box)


def wanted(data: bytes, postmortem: Postmortem) -> list[Wanted]:
    """The marks for an exported PDF of `postmortem`."""
    printed = Print(data)
    marks: list[Wanted] = []

    def on(kind: str, key: str, words: str, *, nth: int = 0, at: str = "", **more: Any) -> None:
        page, boxes = printed.lines(at or key, words, nth)
        value = postmortem.value(key)
        source = value.best(LANGUAGE)[1] if isinstance(value, Text) else str(value)
        start = -1
        for _ in range(nth + 1):
            start = source.find(words, start + 1)
        end = start + len(words) if start >= 0 else -1
        marks.append(Wanted("", kind, key, page, boxes, words, start, end, **more))

    rows = [f"timeline.{row.id}" for row in postmortem.rows("timeline")]
    actions = [f"follow_ups.{row.id}" for row in postmortem.rows("follow_ups")]
    went_well = f"went_well.{postmortem.rows('went_well')[0].id}"

    # Words
    on("highlight", "cues_focus", "ゲートウェイの失敗率")
    on(
        "highlight",
        "findings",
        "期限が来ると、ゲートウェイからバックエンドへの接続はすべて拒否された。復旧に使う初期化処理は",
    )
    on("highlight", "findings", "停止が見えない更新処理", text="ここが要点です")
    on("highlight", f"{rows[4]}.event", "ホームに何も出ない", text="Which page exactly?")
    on("highlight", f"{rows[0]}.source", "notBefore")
    on("highlight", f"{rows[6]}.event", "初期化処理が古いファイルを見つけると")
    on("highlight", f"{rows[3]}.event", "a roll-back-and-replay of the read-through cache")
    on("highlight", f"{rows[5]}.actor", "オンコール", at=f"{rows[5]}.actor")
    on("highlight", "scribe", str(postmortem.value("scribe")))
    on("highlight", "surprised", "证书到期前没有任何提醒")
    on("highlight", f"{went_well}.what", "縮小了範圍", text="數字從哪裡來？")
    on("highlight", "executive_summary", "データの損失はない", at="title")
    on("highlight", "findings", "証明書", nth=1)
    page, boxes = printed.lines(f"{rows[4]}.time", "00:00")
    _, more = printed.lines(f"{rows[4]}.event", "利用者から")
    marks.append(Wanted("", "highlight", rows[4], page, (*boxes, *more)))
    on("underline", "surprised", "值班人员无法事先知道")
    on("underline", f"{actions[0]}.action", "証明書の残りが4時間を切ったら", text="なぜ4時間？")
    on("squiggly", f"{went_well}.what", "憑證已到期")
    on("squiggly", "cues_missed", "更新用コンテナ")
    on("strike_out", f"{rows[2]}.event", postmortem.best(f"{rows[2]}.event", LANGUAGE)[:5])
    on("strike_out", "cues_different", postmortem.best("cues_different", LANGUAGE)[2:8],
       text="→ 別の言葉", replacement="別の言葉")  # fmt: skip
    on("strike_out", f"{rows[3]}.event", "one-by-one", text="Is this certain?")

    # Points and areas
    def line_of(key: str, words: str) -> tuple[int, Box]:
        page, boxes = printed.lines(key, words)
        return page, boxes[0]

    def point(kind: str, key: str, page: int, box: Box, text: str) -> None:
        marks.append(Wanted("", kind, key, page, (box,), text=text))

    page, box = line_of(f"{rows[2]}.event", postmortem.best(f"{rows[2]}.event", LANGUAGE)[:6])
    point(
        "note", rows[2], page, _icon(printed.width - 30, box), "Note in the right margin of a row"
    )
    page, box = line_of("cues_focus", "ゲートウェイ")
    point("note", "cues_focus", page, _icon(8, box), "左の余白のメモ")
    page, box = line_of(f"{rows[5]}.event", postmortem.best(f"{rows[5]}.event", LANGUAGE)[:4])
    point("note", f"{rows[5]}.event", page, _icon(box[0] + 6, box), "On the words")
    page, box = line_of("findings", "有効期限24時間")
    middle = printed.places["findings"].top + 4
    point("note", "?", page, (300, middle - 10, 320, middle + 10), "Between two lines")
    page, box = line_of("surprised", "网关到后端")
    wide = (printed.width - 54, box[1] - 2, printed.width - 2, box[3] + 2)
    point("free_text", "surprised", page, wide, "空白处")
    page, boxes = printed.lines("cues_missed", "残り時間は")
    caret = (boxes[0][0] - 3, boxes[0][1] - 2, boxes[0][0] + 3, boxes[0][1] + 5)
    start = postmortem.best("cues_missed", LANGUAGE).index("残り時間は")
    marks.append(
        Wanted("", "caret", "cues_missed", page, (caret,), "", start, start, text="実際の")
    )
    for kind, key, words in (
        ("ink", f"{rows[5]}.event", postmortem.best(f"{rows[5]}.event", LANGUAGE)[:8]),
        ("shape", f"{rows[0]}.event", postmortem.best(f"{rows[0]}.event", LANGUAGE)[:8]),
        ("stamp", "cues_different", postmortem.best("cues_different", LANGUAGE)[:8]),
    ):
        page, box = line_of(key, words)
        point(kind, key, page, (box[0] - 2, box[1] - 1, box[2] + 2, box[3] + 1), f"{kind} here")
    numbered = [replace(mark, id=f"m{n}") for n, mark in enumerate(marks, 1)]
    first = numbered[0]
    return [
        *numbered,
        replace(first, id="r1", kind="reply", text="同意します", parent=first.id),
        replace(first, id="s1", kind="state", text="accepted", parent=first.id),
    ]


def _icon(left: float, box: Box) -> Box:
    middle = (box[1] + box[3]) / 2
    return (left, middle - 10, left + 20, middle + 10)


FILLED: dict[str, tuple[str, int | str]] = {
    "sheet.check.blameless": ("button", 0),
    "sheet.check.owners_agreed": ("button", 2),
    "sheet.decision": ("button", 1),
    "sheet.note.blameless": ("text", "二行の\nメモ"),
    "sheet.note": ("text", "结论清楚。"),
    "sheet.name": ("text", "山本 Kim"),
    "sheet.date": ("text", "2026-11-22"),
}
"""What a reviewer fills in: the button to press, counted from 0, or the words."""
SAID = {
    "sheet.check.blameless": "yes",
    "sheet.check.owners_agreed": "unsure",
    "sheet.decision": "approve_with_changes",
    "sheet.note.blameless": "二行の\nメモ",
    "sheet.note": "结论清楚。",
    "sheet.name": "山本 Kim",
    "sheet.date": "2026-11-22",
}
"""What shall come home of it."""
