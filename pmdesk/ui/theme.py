"""How the window looks: colours, type and spacing, said once, for light and dark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from pmdesk import paths


@dataclass(frozen=True)
class Theme:
    """One set of colours. Text on `paper`, `panel` and `background` has a contrast of 4.5 : 1."""

    background: str
    panel: str
    paper: str
    line: str
    strong_line: str
    ink: str
    second: str
    third: str
    accent: str
    on_accent: str
    selected: str
    amber: str
    on_amber: str
    red: str
    on_red: str
    green: str
    on_green: str

    def tone(self, tone: str) -> tuple[str, str]:
        """Ink and tint of a tone, for chips and dots."""
        return {
            "red": (self.red, self.on_red),
            "amber": (self.amber, self.on_amber),
            "green": (self.green, self.on_green),
            "blue": (self.accent, self.selected),
        }.get(tone, (self.second, self.line))


LIGHT = Theme(
    background="#f6f6f4",
    panel="#fbfbfa",
    paper="#ffffff",
    line="#e3e2de",
    strong_line="#d3d1cb",
    ink="#1f2328",
    second="#5b616a",
    third="#8a9099",
    accent="#2563a8",
    on_accent="#ffffff",
    selected="#e6eef8",
    amber="#9a5b00",
    on_amber="#fdf3e1",
    red="#b3261e",
    on_red="#fbeae9",
    green="#2e7d4f",
    on_green="#eaf6ef",
)
DARK = Theme(
    background="#1b1d20",
    panel="#202327",
    paper="#26292e",
    line="#33373d",
    strong_line="#434850",
    ink="#e7e9ec",
    second="#a9b0ba",
    third="#7d858f",
    accent="#7db3ee",
    on_accent="#10202f",
    selected="#2a3a4d",
    amber="#e8b55c",
    on_amber="#3a2f1c",
    red="#f1918a",
    on_red="#40242a",
    green="#7fcb9b",
    on_green="#1f3a2b",
)

HIGH_LIGHT = Theme(
    background="#ffffff",
    panel="#ffffff",
    paper="#ffffff",
    line="#6b6b6b",
    strong_line="#000000",
    ink="#000000",
    second="#1f1f1f",
    third="#3d3d3d",
    accent="#00409a",
    on_accent="#ffffff",
    selected="#d5e5ff",
    amber="#6b3d00",
    on_amber="#fff4d6",
    red="#8f0000",
    on_red="#ffe8e6",
    green="#005a2b",
    on_green="#ddf7e6",
)
HIGH_DARK = Theme(
    background="#000000",
    panel="#000000",
    paper="#000000",
    line="#9a9a9a",
    strong_line="#ffffff",
    ink="#ffffff",
    second="#ececec",
    third="#c8c8c8",
    accent="#8fd0ff",
    on_accent="#000000",
    selected="#123a66",
    amber="#ffd479",
    on_amber="#332400",
    red="#ffb0a8",
    on_red="#3a0d0d",
    green="#93f0b5",
    on_green="#06301a",
)

BASE = 14
"""Pixels of the window's type at 100 %."""


@cache
def families() -> tuple[str, ...]:
    """The bundled faces in the order in which to ask them, loaded once; empty where none is."""
    found: list[str] = []
    for file in sorted((paths.resources() / "fonts").glob("*.ttf"), key=_turn):
        number = QFontDatabase.addApplicationFont(str(file))
        found += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(dict.fromkeys(found))


def _turn(file: Path) -> tuple[bool, bool, str]:
    """The four languages first, then other scripts, symbols, pictures."""
    return "CJK" not in file.name, "Sans" not in file.name, file.name


_OWN = {
    "en": ("Inter", "Noto Sans", "Segoe UI", "Helvetica Neue"),
    "ja": ("Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI"),
    "zh-Hans": ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI"),
    "zh-Hant": ("Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei UI"),
}


_FORMS = {"ja": "LJAN", "zh-Hans": "LZHS", "zh-Hant": "LZHT"}
"""Qt knows one language for the whole program; the bundled font answers to these features too."""


def font(language: str, scale: float = 1.0) -> QFont:
    """The window's face: the system's own for the language, then the bundled one."""
    face = QFont()
    face.setPixelSize(round(BASE * scale))
    face.setStyleHint(QFont.StyleHint.SansSerif)
    return in_forms_of(language, face)


def in_forms_of(language: str, face: QFont) -> QFont:
    """The same face, as large and as heavy, in which a text of this language has its own forms."""
    dressed = QFont(face)
    dressed.setFamilies([*_OWN.get(language, ()), *_sans(), "sans-serif"])
    # Those of the window's language would stay beside the new ones.
    dressed.clearFeatures()
    if language in _FORMS:
        # The forms of the program's own locale would come first otherwise.
        dressed.setFeature(QFont.Tag("locl"), 0)
        for each, tag in _FORMS.items():
            # A span of rich text adds its features to those around it: the others are said off.
            dressed.setFeature(QFont.Tag(tag), int(each == language))
    return dressed


def has_forms(language: str) -> bool:
    """Whether its script draws shared characters in a way of its own."""
    return language in _FORMS


_COLOURED = ("Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji")


def _sans() -> list[str]:
    """The bundled faces of running text; pictures in the system's colours where it has any."""
    sans = [name for name in families() if "Mono" not in name]
    pictures = [name for name in sans if "Emoji" in name]
    return [name for name in sans if name not in pictures] + [*_COLOURED, *pictures]


def font_for(language: str) -> QFont:
    """What a cell or a span needs to show a text of this language: families and forms, and nothing
    that says how large. Scripts without forms of their own look as the window does."""
    return in_forms_of(language, QFont()) if has_forms(language) else QFont()


def monospace(scale: float | None = None) -> QFont:
    """The face of queries and commands, at the window's zoom."""
    scale = zoom() if scale is None else scale
    own = [name for name in families() if "Mono" in name]
    face = QFont([*own, "DejaVu Sans Mono", "Menlo", "Consolas", *_sans()])
    face.setPixelSize(round(13 * scale))
    face.setStyleHint(QFont.StyleHint.Monospace)
    return face


def application() -> QApplication:
    """The one there is."""
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running


def is_dark(application: QApplication) -> bool:
    return application.styleHints().colorScheme() == Qt.ColorScheme.Dark


def wants_contrast(application: QApplication) -> bool:
    """Whether the system asks for high contrast."""
    accessibility = getattr(application.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def current() -> Theme:
    """The theme in force: whoever paints asks here each time."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return LIGHT
    chosen = application.property("pmdesk-theme")
    dark = chosen == "dark" if chosen in ("light", "dark") else is_dark(application)
    if wants_contrast(application):
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


def zoom() -> float:
    """How much larger than 100 % everything is drawn, the system's text size included."""
    application = QApplication.instance()
    return float((application.property("pmdesk-zoom") if application else None) or 1.0)


def px(size: float) -> int:
    """A length of the design, in pixels at the present zoom."""
    return round(size * zoom())


def apply(
    application: QApplication, language: str, scale: float = 1.0, choice: str = "system"
) -> Theme:
    """Dresses the program: palette, face and style sheet. `choice`: system, light or dark."""
    application.setProperty("pmdesk-theme", choice)
    application.setProperty("pmdesk-zoom", scale)
    theme = current()
    if application.style().objectName().lower() != "fusion":
        application.setStyle("Fusion")
    if application.palette() != palette(theme):
        application.setPalette(palette(theme))
    sheet, face = style_sheet(theme, scale), font(language, scale)
    # Setting a style sheet has every widget polished again: only where it says something new.
    if application.styleSheet() != sheet:
        # It gives the widgets the font that the program has now.
        application.setFont(face)
        application.setProperty("pmdesk-face", face)
        application.setStyleSheet(sheet)
        # The first one brings back the system's faces of single kinds of widget; this ends them.
        application.setFont(face)
    speak(application, language, scale)
    return theme


def speak(application: QApplication, language: str, scale: float = 1.0) -> None:
    """The face that has the right forms for a language."""
    face = font(language, scale)
    if application.font() != face:
        application.setFont(face)
    before = application.property("pmdesk-face")
    application.setProperty("pmdesk-face", face)
    if isinstance(before, QFont) and before != face:
        # Under a style sheet, widgets keep the font they were polished with, and polishing them all
        # again takes seconds: those in sight change at once, the others when nothing else is to do.
        widgets = application.allWidgets()
        _dress(each for each in widgets if each.isVisible())
        _Wardrobe.of(application).take([each for each in widgets if not each.isVisible()])


def _dress(widgets: Iterable[QWidget]) -> None:
    """Gives widgets the forms of the window's language, at the size and weight that each has."""
    face = application().property("pmdesk-face")
    for widget in widgets:
        if not widget.property("pmdesk-forms"):
            dressed = QFont(widget.font())
            if set(dressed.families()) & set(face.families()) and not dressed.fixedPitch():
                dressed.setFamilies(face.families())
            dressed.clearFeatures()
            for tag in face.featureTags():
                dressed.setFeature(tag, face.featureValue(tag))
            if dressed != widget.font():
                widget.setFont(dressed)


class _Wardrobe(QObject):
    """Dresses what is out of sight, a few widgets at a time between two events."""

    AT_ONCE = 40

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @classmethod
    def of(cls, application: QApplication) -> _Wardrobe:
        return application.findChild(cls) or cls(application)

    def take(self, widgets: list[QWidget]) -> None:
        self._waiting = widgets
        self._timer.start(0)

    def _go_on(self) -> None:
        now, self._waiting = self._waiting[: self.AT_ONCE], self._waiting[self.AT_ONCE :]
        _dress(each for each in now if isValid(each))
        if not self._waiting:
            self._timer.stop()


def palette(theme: Theme) -> QPalette:
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.panel,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.background,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.Button: theme.paper,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.ToolTipBase: theme.paper,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.third,
        QPalette.ColorRole.Mid: theme.strong_line,
        QPalette.ColorRole.Light: theme.paper,
        QPalette.ColorRole.Dark: theme.strong_line,
        QPalette.ColorRole.Accent: theme.accent,
    }
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.third))
    return result


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """Everything that a palette cannot say."""

    def px(size: float) -> str:
        return f"{round(size * scale)}px"

    shade = "dark" if theme in (DARK, HIGH_DARK) else "light"
    check = (paths.resources() / "style" / f"check-{shade}.svg").as_posix()
    arrow = (paths.resources() / "style" / f"arrow-{shade}.svg").as_posix()
    return f"""
QWidget#page, QScrollArea#form,
QScrollArea#form > QWidget > QWidget {{ background: {theme.panel}; }}
QWidget#library, QWidget#side, QWidget#side_page {{ background: {theme.background}; }}
QSplitter::handle {{ background: {theme.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QLabel[role="title"] {{ font-size: {px(19)}; font-weight: 600; }}
QLabel[role="section"] {{ font-size: {px(16)}; font-weight: 600; }}
QLabel[role="label"] {{ font-weight: 600; font-size: {px(13)}; }}
QLabel[role="lead"] {{ color: {theme.second}; font-size: {px(13)}; }}
QLabel[role="meta"] {{ color: {theme.second}; font-size: {px(12)}; }}
QLabel[role="hint"] {{ color: {theme.second}; font-size: {px(12)}; }}
QLabel[role="suggested"] {{ color: {theme.green}; font-size: {px(12)}; }}
QLabel[role="problem"] {{ color: {theme.amber}; font-size: {px(12)}; }}
QLabel[role="fault"] {{ color: {theme.red}; font-size: {px(12)}; }}
QLabel[role="group"] {{ color: {theme.second}; font-size: {px(12)}; font-weight: 600; }}
QLabel[role="figure"] {{ font-size: {px(19)}; font-weight: 600; }}
QLabel[role="chip"] {{
    border-radius: {px(9)}; padding: 0 {px(7)}; font-size: {px(12)}; font-weight: 600;
    color: {theme.amber}; background: {theme.on_amber}; }}
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QFrame[role="editor"] {{
    background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.strong_line};
    border-radius: {px(6)}; padding: {px(5)} {px(8)};
    selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus,
QFrame[role="editor"][focused="true"] {{
    border: 2px solid {theme.accent}; padding: {px(4)} {px(7)}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{
    background: {theme.background}; }}
QFrame[role="editor"] QLineEdit {{ border: none; padding: 0; background: transparent; }}
QComboBox::drop-down {{ border: none; width: {px(24)}; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: {px(14)}; height: {px(14)}; }}
QComboBox QAbstractItemView {{ background: {theme.paper}; border: 1px solid {theme.strong_line};
    selection-background-color: {theme.selected}; selection-color: {theme.ink}; outline: 0; }}
QPushButton {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.strong_line};
    border-radius: {px(6)}; padding: {px(5)} {px(12)}; }}
QPushButton:hover {{ background: {theme.background}; }}
QPushButton:focus {{ border: 2px solid {theme.accent}; padding: {px(4)} {px(11)}; }}
QPushButton:disabled {{ color: {theme.third}; }}
QPushButton[tight="true"] {{ padding: {px(4)} {px(7)}; font-size: {px(12)}; }}
QPushButton[tight="true"]:focus {{ padding: {px(3)} {px(6)}; }}
QComboBox[tight="true"] {{ padding: {px(3)} {px(7)}; font-size: {px(12)}; }}
QComboBox[tight="true"]:focus {{ padding: {px(2)} {px(6)}; }}
QPushButton[role="primary"] {{ background: {theme.accent}; color: {theme.on_accent};
    border: 1px solid {theme.accent}; font-weight: 600; }}
QPushButton[role="primary"]:disabled {{ background: {theme.line}; color: {theme.third};
    border-color: {theme.line}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {theme.ink}; }}
QPushButton[role="link"], QToolButton[role="link"] {{ background: transparent; border: none;
    color: {theme.accent}; padding: {px(3)} {px(4)}; text-align: left; }}
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus {{
    border: 1px solid {theme.accent}; border-radius: {px(4)}; }}
QPushButton[role="chip"] {{ background: transparent; border: 1px solid transparent;
    border-radius: {px(12)}; padding: {px(3)} {px(10)};
    color: {theme.second}; font-size: {px(13)}; }}
QPushButton[role="chip"]:hover {{ background: {theme.line}; }}
QPushButton[role="chip"]:checked {{ background: {theme.selected}; color: {theme.accent};
    font-weight: 600; }}
QPushButton[role="chip"]:focus {{ border: 1px solid {theme.accent}; }}
QPushButton[role="badge"] {{ background: {theme.selected}; border: 1px solid transparent;
    border-radius: {px(9)}; padding: 0 {px(7)}; color: {theme.accent}; font-size: {px(12)};
    font-weight: 600; icon-size: {px(12)}; min-height: {px(18)}; }}
QPushButton[role="badge"]:hover, QPushButton[role="badge"]:focus {{
    border: 1px solid {theme.accent}; padding: 0 {px(7)}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {px(6)};
    padding: {px(4)}; color: {theme.ink}; }}
QToolButton:hover {{ background: {theme.line}; }}
QToolButton:focus {{ border: 1px solid {theme.accent}; }}
QToolButton[role="tag"] {{ background: {theme.selected}; color: {theme.accent};
    border: 1px solid transparent; border-radius: {px(9)}; padding: {px(1)} {px(8)};
    font-size: {px(12)}; }}
QToolButton[role="tag"]:focus {{ border: 1px solid {theme.accent}; }}
QCheckBox {{ spacing: {px(8)}; padding: {px(2)}; border: 1px solid transparent;
    border-radius: {px(4)}; }}
QCheckBox::indicator, QListView::indicator {{ width: {px(15)}; height: {px(15)};
    border: 1px solid {theme.third}; border-radius: {px(4)}; background: {theme.paper}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{
    border-color: {theme.accent}; background: {theme.accent}; image: url("{check}"); }}
QTableCornerButton::section {{ background: {theme.background}; border: none;
    border-bottom: 1px solid {theme.strong_line}; }}
QCheckBox:focus {{ border: 1px solid {theme.accent}; }}
QTableView, QListView, QTreeView {{ background: {theme.paper}; border: 1px solid {theme.line};
    border-radius: {px(6)}; gridline-color: {theme.line}; font-size: {px(13)};
    selection-background-color: {theme.selected}; selection-color: {theme.ink}; outline: 0; }}
QTableView:focus, QListView:focus {{ border: 1px solid {theme.accent}; }}
QTableView::item {{ padding: {px(4)} {px(6)}; border-bottom: 1px solid {theme.line}; }}
QTableView QLineEdit, QTableView QComboBox, QTableView QPlainTextEdit {{
    border-radius: 0; padding: {px(2)} {px(5)}; border: 2px solid {theme.accent}; }}
QHeaderView::section {{ background: {theme.background}; color: {theme.second};
    border: none; border-bottom: 1px solid {theme.strong_line}; padding: {px(5)} {px(6)};
    font-size: {px(12)}; text-align: left; }}
QHeaderView::section:vertical {{ padding-left: {px(18)}; }}
QFrame#dropLine {{ background: {theme.accent}; border: none; }}
QListView#entries {{ background: transparent; border: none; }}
QListView#entries:focus {{ border: none; }}
QTabBar#stages {{ background: {theme.panel}; }}
QStatusBar, QWidget#status {{ background: {theme.background}; color: {theme.second};
    border-top: 1px solid {theme.line}; font-size: {px(12)}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QToolButton, QStatusBar QLabel {{ color: {theme.second}; font-size: {px(12)};
    padding: {px(2)} {px(6)}; }}
QPushButton, QToolButton {{ icon-size: {px(16)}; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton::menu-button {{ border: none; width: {px(16)}; }}
QPushButton::menu-indicator {{ image: none; }}
QMenu {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.strong_line};
    padding: {px(4)}; }}
QMenu::item {{ padding: {px(5)} {px(24)} {px(5)} {px(12)}; border-radius: {px(4)}; }}
QMenu::item:selected {{ background: {theme.selected}; color: {theme.ink}; }}
QMenu::item:disabled {{ color: {theme.third}; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: {px(4)} 0; }}
QMenuBar {{ background: {theme.background}; }}
QMenuBar::item {{ padding: {px(4)} {px(8)}; background: transparent; }}
QMenuBar::item:selected {{ background: {theme.selected}; }}
QFrame#notice {{ background: {theme.selected}; border: 1px solid {theme.accent};
    border-radius: {px(6)}; }}
QFrame#notice[tone="amber"] {{ background: {theme.on_amber}; border-color: {theme.amber}; }}
QFrame#notice[tone="red"] {{ background: {theme.on_red}; border-color: {theme.red}; }}
QFrame#notice[tone="green"] {{ background: {theme.on_green}; border-color: {theme.green}; }}
QFrame#notice QLabel {{ color: {theme.ink}; font-size: {px(13)}; }}
QFrame#notice QPushButton {{ font-weight: 600; font-size: {px(13)}; }}
QFrame[below="true"] {{ margin-top: {px(8)}; }}
QFrame#bar {{ background: {theme.background}; border: 1px solid {theme.line};
    border-radius: {px(6)}; }}
QFrame#palette {{ background: {theme.paper}; border: 1px solid {theme.strong_line};
    border-radius: {px(8)}; }}
QFrame#palette QListView {{ border: none; }}
QWidget#header {{ background: {theme.panel}; }}
QWidget#stages {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; }}
QPushButton[role="status"] {{ border-radius: {px(12)}; padding: {px(3)} {px(12)};
    min-height: {px(18)}; }}
QPushButton[role="quiet"] {{ padding: {px(3)} {px(12)}; min-height: {px(18)}; }}
QPushButton[role="quiet"]:focus {{ padding: {px(2)} {px(11)}; }}
QPushButton[role="quiet"]:checked {{ background: {theme.selected}; color: {theme.accent}; }}
QPushButton[role="status"]:focus {{ padding: {px(2)} {px(11)}; }}
QPushButton[role="status"]::menu-indicator {{ image: none; }}
QLabel[role="quote"] {{ border: 0 solid {theme.strong_line}; border-left-width: 3px;
    padding-left: {px(8)}; font-size: {px(13)}; }}
QLabel[role="body"] {{ font-size: {px(13)}; color: {theme.second}; }}
QLabel[role="strong"] {{ font-size: {px(14)}; font-weight: 600; }}
QListView#found {{ background: transparent; border: none; }}
QWidget#status QLabel, QWidget#status QToolButton {{ color: {theme.second};
    font-size: {px(12)}; padding: {px(2)} {px(4)}; }}
QWidget#status QToolButton[popupMode="1"] {{ padding-right: {px(18)}; }}
QWidget#status QToolButton:hover {{ color: {theme.ink}; }}
QTabBar QToolButton {{ padding: 0; background: {theme.background}; border-radius: 0; }}
QTabBar#side_tabs {{ background: {theme.background}; }}
QTabBar#side_tabs::tab {{ padding: {px(8)} {px(5)}; font-size: {px(13)}; }}
QFrame#card {{ background: {theme.paper}; border: 1px solid {theme.line};
    border-radius: {px(6)}; }}
QFrame#rule {{ background: {theme.line}; max-height: 1px; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {px(10)}; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(10)}; margin: 0; }}
QScrollBar::handle {{ background: {theme.strong_line}; border-radius: {px(4)}; min-height: {px(24)};
    min-width: {px(24)}; margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; height: 0; width: 0; }}
QToolTip {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.strong_line}; }}
QProgressBar {{ border: 1px solid {theme.line}; border-radius: {px(4)}; background: {theme.paper};
    text-align: center; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: {px(3)}; }}
QTabWidget::pane {{ border: none; }}
QTabBar::tab {{ background: transparent; color: {theme.second}; padding: {px(6)} {px(10)};
    border: none; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {theme.ink}; font-weight: 600;
    border-bottom: 2px solid {theme.accent}; }}
QTabBar::tab:focus {{ border: 1px solid {theme.accent}; }}
"""
