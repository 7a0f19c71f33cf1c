"""What is to be read can be read: contrast in every set of colours, measured."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmdesk import paths
from pmdesk.ui import theme
from pmdesk.ui.actions import ACTIONS
from pmdesk.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme
from pmdesk.ui.window import Window

THEMES = {"light": LIGHT, "dark": DARK, "high light": HIGH_LIGHT, "high dark": HIGH_DARK}


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_every_ink_is_read_on_every_ground(name: str) -> None:
    colours = THEMES[name]
    grounds = (colours.background, colours.panel, colours.paper)
    for ink in (colours.ink, colours.second, colours.accent, colours.amber, colours.red):
        for ground in grounds:
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ink, ground in _pairs(colours):
        assert contrast(ink, ground) >= 4.5, (ink, ground)


def _pairs(colours: Theme) -> list[tuple[str, str]]:
    """Inks on the tints that are theirs, and what is chosen or filled."""
    return [
        (colours.on_accent, colours.accent),
        (colours.ink, colours.selected),
        (colours.second, colours.selected),
        (colours.amber, colours.on_amber),
        (colours.red, colours.on_red),
        (colours.green, colours.on_green),
        (colours.ink, colours.on_amber),
        (colours.ink, colours.on_red),
        (colours.ink, colours.on_green),
        (colours.accent, colours.on_amber),
        (colours.accent, colours.on_red),
        (colours.accent, colours.selected),
    ]


def test_dark_and_light_are_chosen_and_remembered(window: Window, qtbot: QtBot) -> None:
    window.do("theme_dark")
    assert theme.current() is DARK
    assert QApplication.palette().window().color().name() == DARK.panel
    window.do("theme_light")
    assert theme.current() is LIGHT
    assert window.library.setting("theme") == "light"


def test_the_colours_follow_the_system_until_one_is_chosen(window: Window, qtbot: QtBot) -> None:
    hints = theme.application().styleHints()
    window.do("theme_system")
    hints.setColorScheme(Qt.ColorScheme.Dark)
    try:
        if hints.colorScheme() != Qt.ColorScheme.Dark:
            pytest.skip("this screen has one colour scheme only")
        qtbot.waitUntil(lambda: QApplication.palette().window().color().name() == DARK.panel)
    finally:
        hints.unsetColorScheme()


def test_every_icon_that_is_named_is_drawn() -> None:
    folder = paths.resources() / "icons"
    code = (paths.home() / "pmdesk" / "ui").rglob("*.py")
    named = {action.icon for action in ACTIONS if action.icon}
    for file in code:
        named |= set(re.findall(r'icons\.icon\(\s*"([a-z_-]+)"', file.read_text(encoding="utf-8")))
    assert {name for name in named if not (folder / f"{name}.svg").exists()} == set()


def test_a_focus_ring_shows_where_the_keys_go(window: Window, qtbot: QtBot) -> None:
    """The button looks different once Tab has reached it."""
    window.pane.search.setFocus()
    QApplication.processEvents()
    before = window.pane.new.grab().toImage()
    while window.focusWidget() is not window.pane.new:
        here = window.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert window.pane.new.grab().toImage() != before
