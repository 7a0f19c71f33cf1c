"""Everything that can be done, as data: menus, palette, shortcuts and help loop over ACTIONS.

To add one: a line here, and a method of the window named after its id.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pmdesk.domain.text import NOTHING
from pmdesk.ui.comment_decisions import DECISIONS
from pmdesk.words import N_, Words


@dataclass(frozen=True)
class Action:
    """One thing to do. `when` names what must hold for it; the first shortcut is the one shown."""

    id: str
    title: str
    group: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    when: str = "always"
    details: Mapping[str, object] = field(default_factory=lambda: NOTHING)

    def say(self, words: Words) -> str:
        return words.fill(self.title, self.details)


GROUPS: Mapping[str, str] = {
    "library": N_("Library"),
    "edit": N_("Edit"),
    "go": N_("Go"),
    "comments": N_("Comments"),
    "view": N_("View"),
    "help": N_("Help"),
}
CONDITIONS = (
    "always", "writable", "open", "can_change", "can_undo", "can_redo", "in_trash", "encrypted",
    "can_decide",
)  # fmt: skip

_STAGES = tuple(
    Action(
        f"stage_{number}",
        N_("Go to stage {number}"),
        "go",
        (f"Alt+{number}",),
        when="open",
        details={"number": number},
    )
    for number in range(1, 8)
)

_DECISIONS = tuple(
    Action(
        f"decide_{each.name}",
        each.title,
        "comments",
        (f"Alt+Shift+{each.letter.upper()}",),
        when="can_decide",
    )
    for each in DECISIONS
)

ACTIONS: tuple[Action, ...] = (
    Action("new", N_("New postmortem"), "library", ("Ctrl+N",), "plus", "writable"),
    Action("import_files", N_("Import files…"), "library", ("Ctrl+O",), "import", "writable"),
    Action("open_samples", N_("Open the samples"), "library", icon="book", when="writable"),
    Action("export", N_("Export…"), "library", ("Ctrl+E",), "export", "open"),
    Action("duplicate", N_("Duplicate"), "library", ("Ctrl+Shift+D",), "copy", "can_change"),
    Action("rename", N_("Rename"), "library", ("F2",), "pen", "can_change"),
    Action(
        "trash",
        N_("Move to the trash"),
        "library",
        ("Ctrl+Shift+Backspace",),
        "trash",
        "can_change",
    ),
    Action("show_trash", N_("Show the trash"), "library", icon="trash"),
    Action("restore", N_("Restore from the trash"), "library", icon="undo", when="in_trash"),
    Action("delete_for_good", N_("Delete permanently"), "library", icon="close", when="in_trash"),
    Action("back_up_now", N_("Back up the library"), "library", icon="copy"),
    Action("library_care", N_("Library and safety…"), "library", icon="book"),
    Action("lock", N_("Lock the library"), "library", ("Ctrl+Alt+L",), when="encrypted"),
    Action("quit", N_("Quit"), "library", ("Ctrl+Q",)),
    Action("undo", N_("Undo"), "edit", ("Ctrl+Z",), "undo", "can_undo"),
    Action("redo", N_("Redo"), "edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "can_redo"),
    Action("find_words", N_("Find in this postmortem"), "edit", ("Ctrl+F",), "search", "open"),
    Action("find_next", N_("Find next"), "edit", ("F3",), "down", "open"),
    Action("find_previous", N_("Find previous"), "edit", ("Shift+F3",), "up", "open"),
    Action(
        "swap_language",
        N_("Write in the other language"),
        "edit",
        ("Ctrl+Shift+L",),
        "swap",
        "open",
    ),
    Action("choose_versions", N_("Choose between two versions…"), "edit", when="can_change"),
    Action("go_to_anything", N_("Go to anything…"), "go", ("Ctrl+K",), "search"),
    Action("search_library", N_("Search the library"), "go", ("Ctrl+Shift+F",), "search"),
    *_STAGES,
    Action("next_stage", N_("Next stage"), "go", ("Ctrl+Tab", "Ctrl+PgDown"), when="open"),
    Action(
        "previous_stage", N_("Previous stage"), "go", ("Ctrl+Shift+Tab", "Ctrl+PgUp"), when="open"
    ),
    Action("next_problem", N_("Next problem"), "go", ("F8",), "warn", "open"),
    Action("previous_problem", N_("Previous problem"), "go", ("Shift+F8",), "warn", "open"),
    Action(
        "add_comment",
        N_("Comment on this answer"),
        "comments",
        ("Ctrl+Alt+M",),
        "comment",
        "can_change",
    ),
    Action("next_comment", N_("Next comment"), "comments", ("F7",), "comment", "open"),
    Action(
        "previous_comment", N_("Previous comment"), "comments", ("Shift+F7",), "comment", "open"
    ),
    *_DECISIONS,
    Action("next_pane", N_("Next pane"), "go", ("F6",)),
    Action("previous_pane", N_("Previous pane"), "go", ("Shift+F6",)),
    Action("show_guide", N_("Show the guide"), "view", ("Ctrl+Shift+G",), "book"),
    Action("show_problems", N_("Show the problems"), "view", ("Ctrl+Shift+M",), "warn"),
    Action("show_preview", N_("Show the preview"), "view", ("Ctrl+Shift+V",), "eye", "open"),
    Action("show_history", N_("Show the history"), "view", ("Ctrl+Shift+H",), "undo", "open"),
    Action("show_comments", N_("Show the comments"), "view", ("Ctrl+Shift+K",), "comment", "open"),
    Action("toggle_library", N_("Show or hide the library"), "view", ("F9",), "panel"),
    Action("toggle_side", N_("Show or hide the guide pane"), "view", ("Shift+F9",), "panel"),
    Action("zoom_in", N_("Zoom in"), "view", ("Ctrl++", "Ctrl+="), "zoom_in"),
    Action("zoom_out", N_("Zoom out"), "view", ("Ctrl+-",), "zoom_out"),
    Action("zoom_reset", N_("Actual size"), "view", ("Ctrl+0",)),
    Action("theme_system", N_("System colors"), "view", icon="contrast"),
    Action("theme_light", N_("Light colors"), "view", icon="sun"),
    Action("theme_dark", N_("Dark colors"), "view", icon="moon"),
    Action("show_menu", N_("Open the menu"), "help", ("F10",)),
    Action("shortcuts", N_("Keyboard shortcuts"), "help", ("F1", "Ctrl+/"), "keyboard"),
    Action("about", N_("About pmdesk"), "help"),
)
