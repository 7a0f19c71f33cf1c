"""The pages that make a report a review copy: front, changes, answers and the sheet to fill in.

The sheet's fields have names to be read again: `sheet.check.<question>`, `sheet.note.<question>`,
`sheet.decision`, `sheet.name`, `sheet.date` and `sheet.note`. The ids of the pages are no keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from pmdesk.domain import outline, timeline
from pmdesk.domain.difference import Part, parts
from pmdesk.domain.outline import Cover
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.review import Answered, Change, Review, due
from pmdesk.domain.schema import Field, Option
from pmdesk.formats.pdf_form import THEN
from pmdesk.formats.typography import beside, ems, halves
from pmdesk.words import N_, Words

FRONT, CHANGES, ANSWERED, SHEET = "front", "changes", "answered", "sheet"
"""Where these pages are found."""
CHOICES = (("yes", N_("Yes")), ("no", N_("No")), ("unsure", N_("Unsure")))
STATES = {
    "open": N_("Still open"),
    "accepted": N_("Accepted"),
    "declined": N_("Declined"),
    "follow_up": N_("Made into a follow-up"),
    "agenda": N_("On the agenda"),
    "done": N_("Done"),
}
"""What became of a note."""
CONTEXT = 60
"""Characters of unchanged text shown on either side of a change."""

ASKED = N_("Please read this report and note whatever is missing, unclear or wrong.")
QUESTIONS = N_("The review sheet on page {page} asks for your answers to these questions.")
WRITING = (
    N_("On screen, highlight, strike out or add notes in any PDF reader, and save the file."),
    N_("On paper, write in the margin on the right."),
    N_("Every item has an ID, such as T-3 or Q-2.1; use it to refer to the item."),
)
FILL_IN = N_("Fill in the review sheet on page {page}.")
SENDING = (
    N_("Send the saved file itself: printing it to a new PDF loses your notes."),
    N_("On paper, hand back the pages with your notes and the review sheet."),
)
REPLY_BY = N_("Please reply by")
YOUR_NOTE = N_("Your note")
DECISION = N_("Your decision")
ANYTHING = N_("Anything else")


@dataclass(frozen=True)
class ReviewCopy:
    """One review copy's own pages, as HTML in the reader's language."""

    postmortem: Postmortem
    words: Words
    review: Review
    cover: Cover
    export_id: str

    # In front

    def front(self) -> Iterator[str]:
        """What is asked of the reviewer, until when, and how to give it back."""
        words, title = self.words, self.cover.title
        yield f'<section class="front" id="{FRONT}">'
        yield self._kind(words("Review copy"))
        yield f"<h1{self._language(title.language)}>{escape(title.text)}</h1>"
        yield f'<p class="asked">{self._say(ASKED)}</p>'
        yield f'<dl class="glance">{"".join(self._facts())}</dl>'
        yield _heading(words("What to look for"))
        yield f"<p>{self._with_page(QUESTIONS)}</p>"
        yield self._asked_for()
        yield _heading(words("How to write your notes"))
        yield _items(*map(self._say, WRITING))
        yield _heading(words("How to send your notes back"))
        yield _items(self._with_page(FILL_IN), self._send(), *map(self._say, SENDING))
        yield "</section>"

    def _facts(self) -> Iterator[str]:
        if until := self._until():
            yield _fact(self._say(REPLY_BY), escape(until))
        zone = timeline.zone(self.postmortem)
        for key in ("meeting_start", "owner"):
            asked = self.postmortem.schema.field(key)
            said = outline.say(asked, self.postmortem.value(key), self.words, zone)
            if said.text:
                yield _fact(self._say(asked.label), escape(said.text))

    def _questions(self) -> Sequence[Option]:
        return self.postmortem.schema.field("review_checks").options

    def _asked_for(self) -> str:
        asked = self._questions()
        heights = [ems(self._say(each.label) + self._say(each.help)) for each in asked]
        items = [self._asked(each) for each in asked]
        return beside("asked-for", "ol", items, halves(heights))

    def _asked(self, option: Option) -> str:
        return f"<li>{self._say(option.label)}{self._why(option)}</li>"

    def _why(self, option: Option) -> str:
        return f' <span class="why">{self._say(option.help)}</span>' if option.help else ""

    def _send(self) -> str:
        words, owner = self.words, self.postmortem.value("owner")
        if owner:
            return escape(words("Save the file and send it to {owner}.", owner=str(owner)))
        return escape(words("Save the file and send it back to whoever gave it to you."))

    # At the end

    def changes(self) -> Iterator[str]:
        """What reads differently since the last review copy; nothing in the first one."""
        words, since = self.words, self.review.since
        if not self.review.changes:
            return
        yield f'<section class="changes" id="{CHANGES}">'
        yield _heading(words("Changes since the last review copy"))
        lead = [words("Removed words are struck out; new words are underlined.")]
        if since:
            lead.append(words("The last copy was export {id}.", id=since))
        yield f'<p class="lead">{escape(self._join(lead))}</p>'
        yield from map(self._change, self.review.changes)
        yield "</section>"

    def _change(self, change: Change) -> str:
        key, before, after = change
        pieces = parts(before, after) if self._is_text(key) else _replaced(before, after)
        said = "".join(map(_ink, _shortened(pieces)))
        mark = self.postmortem.mark_of(key) if self._knows(key) else ""
        head = f"<h4>{_mark(mark)}{escape(self._label(key))}</h4>"
        return f'<div class="change">{head}<p>{said}</p></div>'

    def _knows(self, key: str) -> bool:
        return self.postmortem.schema.has(key.partition(".")[0])

    def _is_text(self, key: str) -> bool:
        """Whether its words are compared; a time or a choice is replaced as a whole."""
        asked = self._fields(key)[-1:]
        return not asked or asked[0].is_rows or asked[0].the_kind.per_language

    def _label(self, key: str) -> str:
        fields = self._fields(key)
        return " · ".join(self.words(each.label) for each in fields) if fields else key

    def _fields(self, key: str) -> list[Field]:
        """The field at a key, and the column of a cell; a record's `row.cells.name.ja` is one."""
        if not self._knows(key):
            return []
        head, _, rest = key.partition(".")
        asked = self.postmortem.schema.field(head)
        name = rest.partition(".")[2].removeprefix("cells.").partition(".")[0]
        return [asked, *(each for each in asked.columns if each.key == name)]

    def answered(self) -> Iterator[str]:
        """What became of the notes of an earlier round; nothing where there were none."""
        if not self.review.answered:
            return
        yield f'<section class="answered" id="{ANSWERED}">'
        yield _heading(self.words("What became of earlier notes"))
        yield from map(self._answer, self.review.answered)
        yield "</section>"

    def _answer(self, note: Answered) -> str:
        about = f"<q>{escape(note.words)}</q> " if note.words else ""
        state = self.words(STATES[note.state]) if note.state in STATES else note.state
        return (
            f'<div class="note"><p>{_mark(note.mark)}<b>{escape(note.author)}</b> '
            f"{about}{escape(note.text)}</p>"
            f'<p class="reply"><span class="state">{escape(state)}</span> {escape(note.reply)}</p>'
            "</div>"
        )

    def sheet(self) -> Iterator[str]:
        """The form: every question for reviewers, a decision, a name and a date."""
        words, until = self.words, self._until()
        lead = [escape(words("Fill it in on screen or by hand.")), self._send()]
        if until:
            lead.append(escape(words("Please reply by {date}.", date=until)))
        yield f'<section class="sheet" id="{SHEET}">'
        yield self._kind()
        yield _heading(words("Review sheet"))
        yield f'<p class="lead">{self._join(lead)}</p>'
        yield self._table()
        yield from self._verdict()
        yield "</section>"

    def _table(self) -> str:
        choices = "".join(f'<th scope="col" class="choice">{self._say(c)}</th>' for _, c in CHOICES)
        head = f'<th scope="col" class="ask">{escape(self.words("Review question"))}</th>{choices}'
        head += f'<th scope="col" class="remark">{self._say(YOUR_NOTE)}</th>'
        rows = "".join(map(self._row, self._questions()))
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"

    def _row(self, option: Option) -> str:
        asked = self._say(option.label)
        choices = "".join(
            f'<td class="choice">{_radio(f"{SHEET}.check.{option.key}", key, asked, self._say(c))}'
            "</td>"
            for key, c in CHOICES
        )
        note = _area(f"{SHEET}.note.{option.key}", f"{asked} {self._say(YOUR_NOTE)}")
        head = f'<th scope="row" class="ask">{asked}{self._why(option)}</th>'
        return f"<tr>{head}{choices}<td>{note}</td></tr>"

    def _verdict(self) -> Iterator[str]:
        asked = self.postmortem.schema.field("reviewers").column("decision")
        decision, anything = self._say(DECISION), self._say(ANYTHING)
        yield f'<div class="verdict"><h3>{decision}</h3><p class="decisions">'
        for each in asked.options:
            if each.key != asked.default:
                button = _radio(f"{SHEET}.decision", each.key, decision, self._say(each.label))
                yield f'<span class="decision">{button} {self._say(each.label)}</span> '
        yield f"</p><h3>{anything}</h3>"
        yield _area(f"{SHEET}.note", anything, "overall")
        yield '<p class="signed">'
        for name, label in (("name", self.words("Name")), ("date", self.words("Date"))):
            line = _line(f"{SHEET}.{name}", escape(label))
            yield f'<span class="{name}">{escape(label)} {line}</span> '
        yield "</p></div>"

    # Words

    def _say(self, sentence: str) -> str:
        return escape(self.words(sentence))

    def _until(self) -> str:
        until = self.review.until
        return due(self.postmortem) if until is None else until

    def _kind(self, *first: str) -> str:
        """Which postmortem, in which state, which export: on the pages without a running head."""
        export = self.words("Export {id}", id=self.export_id) if self.export_id else ""
        said = (*first, self.cover.number, self.cover.status, export)
        return f'<p class="kind">{escape(" · ".join(part for part in said if part))}</p>'

    def _language(self, language: str) -> str:
        return f' lang="{language}"' if language and language != self.words.language else ""

    def _with_page(self, sentence: str) -> str:
        """A sentence with the number of the sheet's page in it, wherever its language puts that."""
        title = escape(self.words("Review sheet"))
        number = f'<a class="page" href="#{SHEET}" title="{title}"></a>'
        return escape(self.words(sentence, page="\0")).replace("\0", number)

    def _join(self, sentences: Sequence[str]) -> str:
        return (" " if self.words.language == "en" else "").join(sentences)


# Ink


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _items(*items: str) -> str:
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"


def _fact(label: str, value: str) -> str:
    return f"<div><dt>{label}</dt><dd>{value}</dd></div>"


def _mark(mark: str) -> str:
    return f'<span class="mark">{escape(mark)}</span> ' if mark else ""


def _radio(name: str, value: str, asked: str, label: str) -> str:
    return f'<input type="radio" name="{name}" value="{value}" title="{asked}{THEN}{label}">'


def _area(name: str, title: str, kind: str = "remark") -> str:
    return f'<textarea class="{kind}" name="{name}" title="{title}"></textarea>'


def _line(name: str, title: str) -> str:
    return f'<input type="text" name="{name}" value="" title="{title}">'


_TAGS = {"same": "span", "removed": "del", "added": "ins"}


def _ink(part: Part) -> str:
    tag = _TAGS[part.kind]
    return f"<{tag}>{escape(part.text).replace(chr(10), '<br>')}</{tag}>"


def _replaced(before: str, after: str) -> list[Part]:
    space = " " if before and after else ""
    pieces = (Part("removed", before), Part("same", space), Part("added", after))
    return [each for each in pieces if each.text]


def _shortened(pieces: Sequence[Part]) -> Iterator[Part]:
    """What stayed is only there to find the place by."""
    for place, part in enumerate(pieces):
        start = "" if place == 0 else _cut(part.text)
        end = "" if place == len(pieces) - 1 else _cut(part.text[::-1])[::-1]
        if part.kind != "same" or len(part.text) <= len(start) + len(end) + CONTEXT // 2:
            yield part
        else:
            yield Part("same", f"{start}…{end}")


def _cut(text: str) -> str:
    """The beginning of a text, up to a space where it has any near, and within its paragraph."""
    found = text.lstrip("\n")[:CONTEXT].partition("\n")[0]
    return found[: found.rfind(" ") + 1] if " " in found[CONTEXT // 2 :] else found
