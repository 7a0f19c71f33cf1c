"""A report leaves the window: to a file of one's choice, in the background."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmdesk.domain.text import Text
from pmdesk.formats import bundle, markdown, pdf
from pmdesk.ui.export_dialog import (
    Export,
    ExportDialog,
    file_name,
    with_ending,
    writers,
)
from pmdesk.ui.guide import PREVIEW
from pmdesk.ui.notices import Notice
from pmdesk.ui.window import Window
from pmdesk.words import NAMES


def dialog_of(window: Window) -> ExportDialog:
    window.do("export")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    return dialog


def choose(dialog: ExportDialog, format_: object, language: str, path: Path) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(format_))
    dialog.language.setCurrentIndex(dialog.language.findData(language))
    dialog.path.setText(str(path))


def test_a_report_is_written_in_a_language_the_window_does_not_speak(
    sample_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window = sample_window
    dialog = dialog_of(window)
    choose(dialog, markdown, "ja", tmp_path / "report.md")
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: (tmp_path / "report.md").exists(), timeout=10_000)
    assert "タイムライン" in (tmp_path / "report.md").read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: "report.md was written." in window.notices.said(), timeout=5000)


def test_pictures_lie_beside_markdown_and_the_window_says_where(
    sample_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window = sample_window
    assert window.session is not None
    data = b"\x89PNG\r\n\x1a\n" + bytes(50_000)
    file = window.library.attach(data, "graph.png", "image/png")
    changed, row = window.session.postmortem.with_row("monitoring")
    window.session.apply(changed.answer(f"monitoring.{row}.file", file), "monitoring")
    dialog = dialog_of(window)
    choose(dialog, markdown, "en", tmp_path / "report.md")
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    said = "report.md was written, and its picture beside it in report-files."
    qtbot.waitUntil(lambda: said in window.notices.said(), timeout=10_000)
    assert (tmp_path / "report-files" / "graph.png").read_bytes() == data
    window.reports.save_copy(window.session.postmortem, tmp_path / "copy.md")
    assert (tmp_path / "copy-files" / "graph.png").read_bytes() == data
    assert "copy-files/graph.png" in (tmp_path / "copy.md").read_text(encoding="utf-8")


def test_the_next_export_proposes_what_was_chosen_last(
    sample_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dialog_of(sample_window)
    choose(dialog, bundle, "zh-Hans", tmp_path / "first.json")
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sample_window.reports.writing is None, timeout=10_000)
    qtbot.waitUntil(lambda: sample_window.findChild(ExportDialog) is None)
    again = dialog_of(sample_window)
    assert again.format.currentData() is bundle
    assert again.language.currentData() == "zh-Hans"
    assert Path(again.path.text()).parent == tmp_path
    again.reject()


def _with_an_old_message(window: Window) -> tuple[str, str]:
    """The languages of the message to customers, and of its translation that is old now."""
    session = window.session
    assert session is not None
    text = session.postmortem.value("external_summary")
    assert isinstance(text, Text)
    original = text.original or ""
    changed = session.postmortem.answer("external_summary", "It is otherwise.", original)
    session.apply(changed, "external_summary")
    return original, "en" if original != "en" else "zh-Hans"


def _said(dialog: ExportDialog) -> list[str]:
    model = dialog.concerns.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_an_old_translation_leaves_for_customers_only_with_a_yes(
    sample_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    original, other = _with_an_old_message(sample_window)
    dialog = dialog_of(sample_window)
    choose(dialog, markdown, other, tmp_path / "report.md")
    dialog.profile.setCurrentIndex(dialog.profile.findData("internal"))
    assert not dialog.all_the_same.isVisible()
    assert dialog.export.isEnabled()
    dialog.profile.setCurrentIndex(dialog.profile.findData("external"))
    assert any(NAMES[other] in said for said in _said(dialog))
    assert not dialog.export.isEnabled()
    QTest.keyClick(dialog.all_the_same, Qt.Key.Key_Space)
    assert dialog.export.isEnabled()
    dialog.language.setCurrentIndex(dialog.language.findData(original))
    assert not any(NAMES[other] in said for said in _said(dialog)), "the original is never old"
    dialog.language.setCurrentIndex(dialog.language.findData(other))
    assert not dialog.export.isEnabled(), "the yes was for another report"
    dialog.reject()


def test_a_concern_leads_to_its_place_in_the_language_of_the_report(
    sample_window: Window, qtbot: QtBot
) -> None:
    _, other = _with_an_old_message(sample_window)
    dialog = dialog_of(sample_window)
    dialog.language.setCurrentIndex(dialog.language.findData(other))
    dialog.profile.setCurrentIndex(dialog.profile.findData("external"))
    dialog.concerns.setFocus()
    dialog.concerns.choose(0)
    QTest.keyClick(dialog.concerns, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sample_window.key == "external_summary")
    assert sample_window.session is not None
    assert sample_window.session.language == other
    qtbot.waitUntil(lambda: sample_window.findChild(ExportDialog) is None)


@pytest.mark.parametrize("wanted", [each.SUFFIX for each in writers()])
@pytest.mark.parametrize("begun", [each.SUFFIX for each in writers()] + ["", ".PDF", ".htm"])
@pytest.mark.parametrize("stem", ["mine", "report.v1", "PM-2026-014 v1.2", "障害報告。第2版"])
def test_a_name_keeps_all_but_its_ending(stem: str, begun: str, wanted: str) -> None:
    named = with_ending(stem + begun, wanted)
    kept = (begun.casefold(), wanted) in {(wanted, wanted), (".htm", ".html")}
    assert named == (stem + begun if kept else stem + wanted)
    assert with_ending(named, wanted) == named


@pytest.mark.parametrize("name", ["mine", "report.v1", "v1.2"])
def test_a_name_that_was_typed_follows_every_format(
    sample_window: Window, tmp_path: Path, name: str
) -> None:
    dialog = dialog_of(sample_window)
    dialog.path.setText(str(tmp_path / name))
    for place in (1, 2, 3, 4, 0):
        dialog.format.setCurrentIndex(place)
        assert dialog.path.text() == str(tmp_path / f"{name}{dialog.format.currentData().SUFFIX}")
    dialog.reject()


def test_a_name_typed_without_an_ending_gets_one_and_that_is_said(
    sample_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dialog_of(sample_window)
    choose(dialog, markdown, "zh-Hans", tmp_path / "report.v1")
    assert "report.v1.md" in dialog.note.text()
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: (tmp_path / "report.v1.md").exists(), timeout=20_000)


def test_the_folder_is_in_sight_however_long_its_path_is(
    sample_window: Window, tmp_path: Path
) -> None:
    folder = tmp_path / "a folder with a very long name indeed, and " / "more of it" / "at the end"
    folder.mkdir(parents=True)
    dialog = dialog_of(sample_window)
    dialog.path.setText(str(folder / "report.pdf"))
    dialog.resize(dialog.minimumWidth(), dialog.height())
    QApplication.processEvents()
    assert dialog.folder.isVisible()
    shown = dialog.folder.shown()
    assert dialog.folder.fontMetrics().horizontalAdvance(shown) <= dialog.folder.width()
    assert shown.endswith("at the end")
    assert str(folder) in dialog.folder.toolTip()
    dialog.reject()


def test_a_folder_that_is_not_there_is_said_before_anything_is_written(
    sample_window: Window, tmp_path: Path
) -> None:
    dialog = dialog_of(sample_window)
    dialog.path.setText(str(tmp_path / "nowhere" / "report.pdf"))
    assert not dialog.export.isEnabled()
    dialog.reject()


def test_a_review_copy_asks_until_when_and_proposes_the_day_of_the_meeting(
    sample_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dialog_of(sample_window)
    choose(dialog, pdf, "en", tmp_path / "copy.pdf")
    assert not dialog.until.isVisible()
    assert dialog.about.text().startswith("The whole report")
    dialog.profile.setFocus()
    QTest.keyClick(dialog.profile, Qt.Key.Key_Down)
    assert dialog.profile.currentData() == "review"
    assert dialog.about.text().startswith("For reviewers")
    assert dialog.until.isVisible()
    assert dialog.until.text() == "2026-02-17"
    dialog.until.setFocus()
    dialog.until.selectAll()
    QTest.keyClicks(dialog.until, "soon")
    assert not dialog.export.isEnabled()
    dialog.until.selectAll()
    QTest.keyClicks(dialog.until, "2026-12-24")
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: (tmp_path / "copy.pdf").exists(), timeout=120_000)
    reader = PdfReader(tmp_path / "copy.pdf")
    assert "2026-12-24" in reader.pages[0].extract_text()
    assert reader.metadata is not None
    assert len(str(reader.metadata["/pmdeskexport"])) == 8


def _cancel(window: Window, target: Path, qtbot: QtBot) -> None:
    """Presses the Cancel of the notice that speaks of this file."""

    def notice() -> Notice | None:
        notices = window.notices.findChildren(Notice)
        return next((e for e in notices if e.isVisible() and target.name in e.label.text()), None)

    qtbot.waitUntil(lambda: notice() is not None)
    found = notice()
    assert found is not None
    QTest.mouseClick(found.buttons[0], Qt.MouseButton.LeftButton)


def test_exports_wait_for_one_another_and_each_can_be_cancelled(
    sample_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window, names = sample_window, ("first.pdf", "second.md", "third.md", "fourth.json")
    formats = (pdf, markdown, markdown, bundle)
    for name, format_ in zip(names, formats, strict=True):
        window.reports.write_report(Export(format_, "en", "internal", tmp_path / name))
    said = " ".join(window.notices.said())
    assert all(name in said for name in names), "each has a line of its own"
    _cancel(window, tmp_path / "second.md", qtbot)
    _cancel(window, tmp_path / "first.pdf", qtbot)
    qtbot.waitUntil(lambda: window.reports.writing is None, timeout=60_000)
    assert sorted(each.name for each in tmp_path.glob("*.*")) == ["fourth.json", "third.md"]
    assert "third.md was written." in window.notices.said()
    assert "fourth.json was written." in window.notices.said()


def test_what_waits_is_written_as_it_stood_when_it_was_asked_for(
    sample_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window = sample_window
    assert window.session is not None
    for name, words in (("one.md", "As it was"), ("two.md", "As it is now")):
        changed = window.session.postmortem.answer("findings", words, "en")
        window.session.apply(changed, "findings")
        window.reports.write_report(Export(markdown, "en", "internal", tmp_path / name))
    qtbot.waitUntil(lambda: window.reports.writing is None, timeout=60_000)
    assert "As it was" in (tmp_path / "one.md").read_text(encoding="utf-8")
    assert "As it is now" in (tmp_path / "two.md").read_text(encoding="utf-8")


def test_an_export_that_was_cancelled_leaves_the_old_file(
    sample_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"the old one")
    sample_window.reports.write_report(Export(pdf, "en", "internal", target))
    _cancel(sample_window, target, qtbot)
    qtbot.waitUntil(lambda: sample_window.reports.writing is None, timeout=20_000)
    assert target.read_bytes() == b"the old one"


def test_a_file_that_cannot_be_written_is_said_and_the_old_one_stays(
    sample_window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.md"
    target.write_bytes(b"the old one")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pmdesk.files.os.fsync", full)
    sample_window.reports.write_report(Export(markdown, "en", "internal", target))
    qtbot.waitUntil(lambda: sample_window.reports.writing is None, timeout=20_000)
    monkeypatch.undo()
    assert any("report.md" in said and "No space" in said for said in sample_window.notices.said())
    assert target.read_bytes() == b"the old one"
    assert list(tmp_path.glob(".pmdesk-*")) == []


def test_a_proposed_name_says_what_it_is_and_suits_every_system(sample_window: Window) -> None:
    assert sample_window.session is not None
    postmortem = sample_window.session.postmortem.answer("title", 'A/B: "C" <D>?', "en")
    name = file_name(postmortem, "en", "external", ".pdf")
    assert name.endswith("-en-external.pdf")
    assert not set('<>:"/\\|?* ') & set(name)


def test_the_preview_shows_the_report_and_follows_what_is_typed(
    sample_window: Window, qtbot: QtBot
) -> None:
    from pmdesk.ui.preview import Preview

    window = sample_window
    window.side.turn(PREVIEW)
    preview = window.side.preview
    assert isinstance(preview, Preview)
    qtbot.waitUntil(lambda: preview.document.pageCount() > 3, timeout=60_000)
    first = preview.document.getAllText(0).text()
    window.page.go_to("title")
    editor = window.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, " Zebra")
    qtbot.waitUntil(lambda: "Zebra" in preview.document.getAllText(0).text(), timeout=30_000)
    assert "Zebra" not in first


def test_the_first_preview_finds_its_process_already_there(
    sample_window: Window, qtbot: QtBot
) -> None:
    window = sample_window
    window.warm_up()
    qtbot.waitUntil(lambda: window.page_setter.is_running and not window.setting.busy)
    window.side.turn(PREVIEW)
    preview = window.side.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.document.pageCount() > 0, timeout=20_000)  # type: ignore[attr-defined]


def test_a_cancelled_export_does_not_leave_the_preview_empty(
    sample_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window = sample_window
    window.side.turn(PREVIEW)
    preview = window.side.preview
    assert preview is not None
    qtbot.waitUntil(lambda: window.setting.busy)
    window.page_setter.cancel()
    qtbot.waitUntil(lambda: preview.document.pageCount() > 0, timeout=20_000)  # type: ignore[attr-defined]
