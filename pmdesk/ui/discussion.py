"""The comments on the open postmortem: looked at by the window, answered, and worked through."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pmdesk.domain import comments
from pmdesk.domain.comments import Comment, NotApplied
from pmdesk.domain.trouble import Trouble
from pmdesk.words import N_, Words

if TYPE_CHECKING:
    from pmdesk.domain.postmortem import Postmortem
    from pmdesk.store.library import Library
    from pmdesk.ui.session import Session

FOLLOW_UPS, AGENDA = "follow_ups", "agenda_notes"
"""Where a comment goes that becomes an action, or a point for the meeting."""

Fields = dict[str, Any]
"""Some fields of a comment, as in its JSON; None for one that is blank."""


class Discussion(QObject):
    """Holds the comments of the open postmortem; whoever looks at them listens to `changed`.

    Whatever is decided, said or placed here is a step of the session's undo: the step carries what
    the comments said before and after beside the answers, and `_went_beside` brings it back.
    """

    changed = Signal()
    troubled = Signal(object)
    """A Trouble: a comment could not be kept."""
    stepped = Signal(object)
    """Undo or redo has changed the comments with these ids."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._session: Session | None = None
        self.comments: Sequence[Comment] = ()

    def open(self, session: Session | None) -> None:
        """The comments of another postmortem, or of none. Raises Trouble."""
        if self._session is not None:
            self._session.went_beside.disconnect(self._went_beside)
        self._session = session
        if session is not None:
            session.went_beside.connect(self._went_beside)
        self.refresh()

    def refresh(self) -> None:
        """Reads them anew, as after a file came home."""
        session = self._session
        self.comments = self._library.comments(session.postmortem.id) if session else ()
        self.changed.emit()

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
                # A mark over two answers waits at both.
                for head in {key.partition(".")[0] for key in each.keys}:
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
        self._decide([said])
        return said

    def say_from_paper(
        self, key: str, text: str, author: str, name: str, data: bytes, page: int
    ) -> None:
        """What somebody wrote on a page (from 0) of a file that only a person can read."""
        assert self._session is not None
        file = self._library.attach(data, name, "application/pdf")
        author = author or self._library.author
        more: Fields = {"page": page, "file": file.sha256}
        self._decide([comments.typed(key, self._session.language, author, text, _now(), **more)])

    def reply(self, comment: Comment, text: str) -> None:
        said = comments.typed(
            comment.key, comment.language, self._library.author, text, _now(), reply_to=comment.id
        )
        self._decide([said])

    # Deciding, on one or on several: each is one step of undo

    def settle(self, chosen: Sequence[Comment], state: str, reason: str = "") -> None:
        """Gives them a state (comments.STATES) and says why; "open" takes them up again."""
        self._decide([replace(each, state=state, reason=reason) for each in chosen])

    def accept(self, chosen: Sequence[Comment]) -> None:
        """Agreed; proposed words take the place of the marked ones. What can be done is done;
        raises NotApplied for the rest, and Trouble."""
        assert self._session is not None
        after, agreed, refused = self._session.postmortem, [], []
        for each in chosen:
            try:
                if each.proposal is not None:
                    after = comments.applied(each, after, self.as_exported(each))
                agreed.append(replace(each, state="accepted", reason=""))
            except NotApplied as trouble:
                refused.append(trouble)
        if agreed:
            self._decide(agreed, after, agreed[0].key)
        if refused:
            raise refused[0] if len(chosen) == 1 else _not_all(len(refused))

    def follow_up(self, chosen: Sequence[Comment]) -> None:
        """A new action for each, that says where it comes from."""
        assert self._session is not None
        after, decided = self._session.postmortem, []
        for each in chosen:
            after, named = self._with_action(after, each)
            decided.append(replace(each, state="follow_up", reason=named))
        self._decide(decided, after, FOLLOW_UPS)

    def _with_action(self, postmortem: Postmortem, comment: Comment) -> tuple[Postmortem, str]:
        """The postmortem with one more action, and what people call that."""
        assert self._session is not None
        text, language = self._as_text(comment), self._session.language
        after, row_id = postmortem.with_row(FOLLOW_UPS, {"state": "proposed"})
        after = after.answer(f"{FOLLOW_UPS}.{row_id}.action", text, language)
        mark = self._mark(comment.key)
        factors = after.schema.field("factors").mark if after.schema.has("factors") else ""
        if factors and mark.startswith(f"{factors}-"):
            after = after.answer(f"{FOLLOW_UPS}.{row_id}.factor", mark)
        return after, after.mark(FOLLOW_UPS, row_id)

    def put_on_agenda(self, chosen: Sequence[Comment]) -> None:
        """A line for each among what the meeting is to talk about."""
        assert self._session is not None
        session = self._session
        before = session.postmortem.text(AGENDA, session.language).rstrip()
        lines = [before, *("- " + self._as_text(each) for each in chosen)]
        text = "\n".join(line for line in lines if line)
        after = session.postmortem.answer(AGENDA, text, session.language)
        self._decide([replace(each, state="agenda", reason="") for each in chosen], after, AGENDA)

    def put_at(self, comment: Comment, key: str) -> None:
        """Somebody has said which answer it is about; its replies go with it."""
        assert self._session is not None
        put = [comment, *(each for each in self.comments if each.reply_to == comment.id)]
        # Without a language, its words would be looked for in none.
        language = comment.language or comments.language_of(
            self._session.postmortem, key, comment.words, self._session.language
        )
        place: Fields = {"key": key, "also": (), "language": language}
        place |= {"certainty": "chosen", "candidates": ()}
        self._decide([replace(each, **place) for each in put])

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

    def _decide(
        self, decided: Sequence[Comment], after: Postmortem | None = None, key: str = ""
    ) -> None:
        """The answer first, and on disk, then the comments: never one that only claims to be done.

        One step of undo. Raises Trouble.
        """
        session = self._session
        assert session is not None
        beside = self._step(decided)
        if after is not None and after is not session.postmortem:
            session.apply(after, key, burst=False, beside=beside)
            session.flush_now()
            self._save(decided)
        elif beside:
            self._save(decided)
            session.apply(session.postmortem, decided[0].key, burst=False, beside=beside)

    def _step(self, decided: Sequence[Comment]) -> dict[str, dict[str, Fields]]:
        """What undo and redo need to know: of each comment, the fields that differ."""
        before: dict[str, Fields] = {}
        after: dict[str, Fields] = {}
        for each in decided:
            old = self.get(each.id)
            was, now_is = (old or replace(each, state="withdrawn")).to_json(), each.to_json()
            names = [name for name in {*was, *now_is} if was.get(name) != now_is.get(name)]
            if names:
                before[each.id] = {name: was.get(name) for name in names}
                after[each.id] = {name: now_is.get(name) for name in names}
        return {"before": before, "after": after} if after else {}

    def _went_beside(self, step: Mapping[str, Any], is_back: bool) -> None:
        """Undo and redo take the decisions of their step with them.

        What has been decided otherwise since, as by a reply that came home, is left alone.
        """
        found, wanted = ("after", "before") if is_back else ("before", "after")
        changed = []
        for each in self.comments:
            with contextlib.suppress(ValueError, TypeError, KeyError, AttributeError):
                record, expected = each.to_json(), step[found][each.id]
                if all(record.get(name) == value for name, value in expected.items()):
                    changed.append(_with(record, step[wanted][each.id]))
        if not changed:
            return
        try:
            self._save(changed)
        except Trouble as trouble:
            self.troubled.emit(trouble)
        self.stepped.emit([each.id for each in changed])

    def _save(self, changed: Sequence[Comment]) -> None:
        assert self._session is not None
        kept = self._library.save_comments(self._session.postmortem.id, changed)
        anew = {each.id: each for each in kept}
        known = [anew.pop(each.id, each) for each in self.comments]
        self.comments = (*known, *anew.values())
        self.changed.emit()


def _with(record: Fields, changes: Fields) -> Comment:
    """Raises ValueError where the changes make no sense."""
    both = {**record, **changes}
    return Comment.from_json({name: each for name, each in both.items() if each is not None})


def _not_all(count: int) -> NotApplied:
    return NotApplied(
        N_("Comments whose edit could not be made as it stands: {n}. They stay open."),
        N_("Accept each of them on its own to see why."),
        n=count,
    )


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
