"""A comment in words: its line in the list, and all that was said as a text to read."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from pmdesk.domain import comments, difference, timeline
from pmdesk.domain.comments import Comment
from pmdesk.domain.postmortem import say_place
from pmdesk.ui import theme
from pmdesk.ui.comment_list import KINDS, STATES, Line, gist
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.domain.postmortem import Postmortem
    from pmdesk.ui.discussion import Discussion


class Wording:
    """Says the comments of a discussion in the window's words."""

    def __init__(self, discussion: Discussion, words: Words) -> None:
        self._discussion, self._words = discussion, words

    def line(self, comment: Comment, replies: Sequence[Comment], hangs: bool) -> Line:
        """As the list shows it."""
        words = self._words
        place = self.place(comment) if comment.key and not comment.is_asked else ""
        if comment.is_asked:
            place = words("Where does this belong?")
            if self._is_gone(comment):
                place = words("The row was deleted. Where does this belong?")
        said = words.count("{n} replies", len(replies)) if replies else ""
        state = "" if comment.is_open else words(STATES[comment.state])
        head = " · ".join(part for part in (comment.author, place, said, state) if part)
        page = words("p. {n}", n=comment.page + 1) if comment.page >= 0 else ""
        told = gist(comment, words, self.question(comment))
        return Line(comment, head or words("No name given"), told, page, hangs)

    def place(self, comment: Comment) -> str:
        session = self._discussion.session
        if session is None or not comment.key:
            return self._words("Whole postmortem")
        places = [say_place(session.postmortem, key, self._words) for key in comment.keys]
        place = self._words.list([*dict.fromkeys(places)])
        return self._words("{place} · row deleted", place=place) if self._is_gone(
            comment) else place  # fmt: skip

    def _is_gone(self, comment: Comment) -> bool:
        session = self._discussion.session
        return session is not None and comments.is_gone(comment, session.postmortem)

    def choice(self, key: str) -> str:
        """An answer to choose from: its place, and how it begins."""
        session = self._discussion.session
        if session is None:
            return key
        place = say_place(session.postmortem, key, self._words)
        shown = " ".join(self._answer(session.postmortem, key, session.language).split())[:40]
        return f"{place}: {shown}" if shown else place

    def _answer(self, postmortem: Postmortem, key: str, language: str) -> str:
        """An answer as people read it: times on the postmortem's clock, choices by their names."""
        words, asked, value = self._words, postmortem.schema.field(key), postmortem.value(key)
        match value:
            case str() if asked.kind == "moment":
                row_key, _, column = key.rpartition(".")
                told = postmortem.value(f"{row_key}.precision") if column == "time" else ""
                zone = timeline.zone(postmortem)
                return timeline.say_moment(value, words, zone, str(told or ""))
            case str() if asked.options:
                return words(asked.label_of(value))
            case tuple():
                return words.list([words(asked.label_of(each)) for each in value])
            case bool():
                return words("Yes") if value else words("No")
        return postmortem.best(key, language)

    def question(self, comment: Comment) -> str:
        """What the review sheet asked, or what was decided on it."""
        session = self._discussion.session
        if comment.kind != "sheet" or session is None:
            return ""
        schema = session.postmortem.schema
        if comment.field == "sheet":
            decision = schema.field("reviewers").column("decision")
            said = self._words(decision.label_of(comment.answer)) if comment.answer else ""
            return said or self._words("Review sheet")
        return self._words(schema.field("review_checks").label_of(comment.field))

    def thread(self, comment: Comment, replies: Sequence[Comment]) -> str:
        """The comment and its replies as rich text; every word of it is escaped."""
        words, colours = self._words, theme.current()
        parts = [self._one(comment)]
        for each in replies:
            parts.append(
                f"<table cellspacing='0' cellpadding='0'><tr><td width='14'></td>"
                f"<td>{self._one(each)}</td></tr></table>"
            )
        if comment.state != "open":
            said = html.escape(self._decision(comment.state, comment.reason))
            parts.append(f"<p style='color:{colours.green}'><b>{said}</b></p>")
        elif (was := _settled_as(comment)) is not None:
            said = html.escape(words("Earlier: {text}", text=self._decision(*was)))
            parts.append(f"<p style='color:{colours.second}'>{said}</p>")
        if comment.earlier:
            texts = [str(each["text"]) for each in comment.earlier if each.get("text")]
            for text in texts[-3:]:
                said = html.escape(words("Earlier: {text}", text=text))
                parts.append(f"<p style='color:{colours.second}'><s>{said}</s></p>")
        return "".join(parts)

    def _decision(self, state: str, reason: str) -> str:
        said = self._words(STATES[state])
        return self._words("{state}: {reason}", state=said, reason=reason) if reason else said

    def _one(self, comment: Comment) -> str:
        words, colours = self._words, theme.current()
        kind = words(KINDS[comment.kind]) if comment.kind in KINDS else ""
        when = _when(comment.at)
        page = words("p. {n}", n=comment.page + 1) if comment.page >= 0 else ""
        meta = " · ".join(part for part in (comment.author, when, kind, page) if part)
        said = [f"<p style='color:{colours.second}; margin-bottom:2px'>{html.escape(meta)}</p>"]
        if comment.kind == "state":
            said.append(f"<p>{html.escape(gist(comment, words))}</p>")
            return "".join(said)
        if question := self.question(comment):
            asked = gist(comment, words, question) if comment.field != "sheet" else question
            asked = asked.removesuffix(f" – {' '.join(comment.text.split())}")
            said.append(f"<p><b>{html.escape(asked)}</b></p>")
        if comment.proposal is not None:
            said.append(f"<p>{_edit(comment.words, comment.proposal)}</p>")
        elif comment.words:
            quoted = html.escape(words("“{words}”", words=comment.words))
            said.append(f"<p style='color:{colours.second}'>{quoted}</p>")
        if comment.text:
            said.append(f"<p>{_lines(comment.text)}</p>")
        return "".join(said)


def _settled_as(comment: Comment) -> tuple[str, str] | None:
    """State and reason of the last decision on what is open again; None where there was none."""
    reason: object = comment.reason
    for each in reversed(comment.earlier):
        reason = each.get("reason", reason)
        if (state := each.get("state", "open")) in STATES and state != "open":
            return str(state), str(reason or "")
    return None


def _when(at: str) -> str:
    try:
        return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}" if at else ""
    except (ValueError, OverflowError, OSError):
        return at[:16]


def _lines(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _edit(before: str, after: str) -> str:
    """A proposed edit as it would change the words."""
    colours = theme.current()
    styles = {
        "removed": f"color:{colours.red}; text-decoration:line-through",
        "added": f"color:{colours.green}; text-decoration:underline",
    }
    said = []
    for part in difference.parts(before, after):
        style = styles.get(part.kind)
        text = _lines(part.text)
        said.append(f"<span style='{style}'>{text}</span>" if style else text)
    return "".join(said)
