"""The comments on the open postmortem: looked at by the window, answered, and worked through."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pmdesk.domain import comments
from pmdesk.domain.comments import Comment
from pmdesk.domain.text import fingerprint
from pmdesk.domain.trouble import Trouble
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.domain.postmortem import Postmortem
    from pmdesk.store.library import Library
    from pmdesk.ui.session import Session

FOLLOW_UPS, AGENDA = "follow_ups", "agenda_notes"
"""Where a comment goes that becomes an action, or a point for the meeting."""


MOST_DECIDED = 500
"""Decisions whose way back is kept; the steps of undo are fewer."""


@dataclass(frozen=True)
class _Done:
    """An answer that a decision changed: with undo, the comment waits again.

    `before` and `after` are fingerprints of the answer, which are kept as long as undo is.
    """

    key: str
    before: str
    after: str
    state: str


class Discussion(QObject):
    """Holds the comments of the open postmortem; whoever looks at them listens to `changed`."""

    changed = Signal()
    troubled = Signal(object)
    """A Trouble: a comment could not be kept."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._session: Session | None = None
        self._done: dict[str, _Done] = {}
        self.comments: Sequence[Comment] = ()

    def open(self, session: Session | None) -> None:
        """The comments of another postmortem, or of none. Raises Trouble."""
        if self._session is not None:
            self._session.changed.disconnect(self._answer_changed)
        self._session = session
        self._done.clear()
        if session is not None:
            session.changed.connect(self._answer_changed)
            if session.can_undo or session.can_redo:
                self._done.update(_read(self._library.steps(session.postmortem.id)))
        self.refresh()

    def refresh(self) -> None:
        """Reads them anew, as after a file came home."""
        session = self._session
        self.comments = self._library.comments(session.postmortem.id) if session else ()
        self._forget_overtaken()
        self.changed.emit()

    def way_back(self) -> dict[str, Any]:
        """What undo would open again, as JSON, to be kept with the steps of undo."""
        kept = [*self._done.items()][-MOST_DECIDED:]
        return {_DECIDED: {comment_id: asdict(done) for comment_id, done in kept}}

    def _forget_overtaken(self) -> None:
        """What was opened or settled otherwise since is no longer in the hands of undo."""
        for comment_id, done in [*self._done.items()]:
            comment = self.get(comment_id)
            is_undone = comment is not None and comment.state == "open" and (
                self._stands(done.key) == done.before
            )  # fmt: skip
            if comment is None or not (comment.state == done.state or is_undone):
                del self._done[comment_id]

    def _stands(self, head: str) -> str:
        return _print(self._session.postmortem, head) if self._session is not None else ""

    @property
    def session(self) -> Session | None:
        return self._session

    @property
    def may_write(self) -> bool:
        return self._session is not None and not self._session.read_only

    # Looking

    @property
    def open_count(self) -> int:
        return comments.open_count(self.comments)

    def open_at(self) -> dict[str, int]:
        """Field (or "" for the whole) -> how many comments on it wait for somebody."""
        counts: dict[str, int] = {}
        for each in self.comments:
            if each.is_open:
                head = each.key.partition(".")[0]
                counts[head] = counts.get(head, 0) + 1
        return counts

    def get(self, comment_id: str) -> Comment | None:
        return next((each for each in self.comments if each.id == comment_id), None)

    def as_exported(self, comment: Comment) -> Postmortem | None:
        """The postmortem as it stood in the copy that a comment was written on."""
        export = self._library.export(comment.export) if comment.export else None
        if export is None or self._session is None:
            return None
        return self._library.at(self._session.postmortem.id, export.upto)

    def words_now(self, comment: Comment) -> tuple[int, int] | None:
        """Where its marked words stand in the answer now, in the language being written."""
        session = self._session
        if session is None or comment.language not in ("", session.language):
            return None
        return comments.words_now(comment, session.postmortem, self.as_exported(comment))

    def pdf(self, comment: Comment) -> bytes | None:
        """The file that a comment came with."""
        try:
            return self._library.attachment(comment.file) if comment.file else None
        except KeyError:
            return None

    # Saying

    def say(self, key: str, text: str) -> Comment:
        """A comment typed here, on the answer at a key. Raises Trouble."""
        assert self._session is not None
        said = comments.typed(key, self._session.language, self._library.author, text, _now())
        self._save(said)
        return said

    def reply(self, comment: Comment, text: str) -> None:
        said = comments.typed(
            comment.key, comment.language, self._library.author, text, _now(), reply_to=comment.id
        )
        self._save(said)

    # Deciding

    def settle(self, comment: Comment, state: str, reason: str = "") -> None:
        """Gives it a state (comments.STATES) and says why; "open" takes it up again."""
        self._done.pop(comment.id, None)
        self._save(replace(comment, state=state, reason=reason))

    def accept(self, comment: Comment) -> None:
        """Agreed; proposed words take the place of the marked ones. Raises Trouble."""
        assert self._session is not None
        if comment.proposal is not None:
            after = comments.applied(comment, self._session.postmortem, self.as_exported(comment))
            if after is not self._session.postmortem:
                self._change(comment, after, comment.key, "accepted")
        self._save(replace(comment, state="accepted", reason=""))

    def follow_up(self, comment: Comment) -> None:
        """A new action that says where it comes from."""
        session = self._session
        assert session is not None
        text = self._as_text(comment)
        after, row_id = session.postmortem.with_row(FOLLOW_UPS, {"state": "proposed"})
        after = after.answer(f"{FOLLOW_UPS}.{row_id}.action", text, session.language)
        mark = self._mark(comment.key)
        factors = session.postmortem.schema.field("factors").mark if (
            session.postmortem.schema.has("factors")) else ""  # fmt: skip
        if factors and mark.startswith(f"{factors}-"):
            after = after.answer(f"{FOLLOW_UPS}.{row_id}.factor", mark)
        named = after.mark(FOLLOW_UPS, row_id)
        self._change(comment, after, FOLLOW_UPS, "follow_up")
        self._save(replace(comment, state="follow_up", reason=named))

    def put_on_agenda(self, comment: Comment) -> None:
        """A line among what the meeting is to talk about."""
        session = self._session
        assert session is not None
        before = session.postmortem.text(AGENDA, session.language).rstrip()
        line = "- " + self._as_text(comment)
        text = f"{before}\n{line}" if before else line
        after = session.postmortem.answer(AGENDA, text, session.language)
        self._change(comment, after, AGENDA, "agenda")
        self._save(replace(comment, state="agenda", reason=""))

    def put_at(self, comment: Comment, key: str) -> None:
        """Somebody has said which answer it is about; its replies go with it."""
        assert self._session is not None
        put = [comment, *(each for each in self.comments if each.reply_to == comment.id)]
        # Without a language, its words would be looked for in none.
        language = comment.language or comments.language_of(
            self._session.postmortem, key, comment.words, self._session.language
        )
        self._save(
            *(
                replace(each, key=key, language=language, certainty="chosen", candidates=())
                for each in put
            )
        )

    def _as_text(self, comment: Comment) -> str:
        """One line that says what was said, about what and by whom."""
        assert self._session is not None
        words = Words.load(self._session.language)
        said = " ".join((comment.text or comment.words).split())
        if comment.proposal is not None and not comment.text:
            said = f"{comment.words} → {comment.proposal}"
        source = words.list([each for each in (self._mark(comment.key), comment.author) if each])
        return words("{text} ({source})", text=said, source=source) if source else said

    def _mark(self, key: str) -> str:
        """What people call the row, or else the field."""
        assert self._session is not None
        postmortem = self._session.postmortem
        head, _, rest = key.partition(".")
        if not postmortem.schema.has(head):
            return ""
        if not rest:
            return Words.load(self._session.language)(postmortem.schema.field(head).label)
        try:
            return postmortem.mark(head, rest.partition(".")[0])
        except ValueError:
            return ""

    def _change(self, comment: Comment, after: Postmortem, key: str, state: str) -> None:
        """The answer first, and on disk, then the comment: never one that only claims to be done.

        One step of undo. Raises Trouble.
        """
        session = self._session
        assert session is not None
        head = key.partition(".")[0]
        before = self._stands(head)
        session.apply(after, key, burst=False)
        # The last one stands last.
        self._done.pop(comment.id, None)
        self._done[comment.id] = _Done(head, before, _print(after, head), state)
        session.flush_now()

    def _answer_changed(self, key: str) -> None:
        """Undo and redo of what a decision changed take the decision with them."""
        head = key.partition(".")[0]
        for comment_id, done in [*self._done.items()]:
            comment = self.get(comment_id)
            if comment is None or done.key != head:
                continue
            stands = self._stands(head)
            try:
                if stands == done.before and comment.state == done.state:
                    self._save(replace(comment, state="open"))
                elif stands == done.after and comment.state == "open":
                    self._save(replace(comment, state=done.state))
            except Trouble as trouble:
                self.troubled.emit(trouble)

    def _save(self, *changed: Comment) -> None:
        assert self._session is not None
        kept = self._library.save_comments(self._session.postmortem.id, changed)
        anew = {each.id: each for each in kept}
        known = [anew.pop(each.id, each) for each in self.comments]
        self.comments = (*known, *anew.values())
        self.changed.emit()


_DECIDED = "decided"


def _read(kept: Any) -> dict[str, _Done]:
    """What `way_back` gave, from whatever hand."""
    found = kept.get(_DECIDED) if isinstance(kept, dict) else None
    names = {each.name for each in fields(_Done)}
    return {
        comment_id: _Done(**each)
        for comment_id, each in (found.items() if isinstance(found, dict) else ())
        if isinstance(each, dict)
        and each.keys() == names
        and all(isinstance(value, str) for value in each.values())
    }


def _print(postmortem: Postmortem, head: str) -> str:
    """A fingerprint of one answer."""
    answers = {head: postmortem.answers[head]} if head in postmortem.answers else {}
    alone = replace(postmortem, answers=answers, unknown={})
    return fingerprint(json.dumps(alone.records(), sort_keys=True, ensure_ascii=True))


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
