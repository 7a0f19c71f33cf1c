"""The HTML file: one file, nothing fetched, every key a place, every passage in its language."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from pmdesk import paths
from pmdesk.domain.outline import Chart, Dot
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.formats import chart, html, prose
from pmdesk.words import LANGUAGES, Words

EMPTY = {"meta", "br", "hr", "img", "col", "link", "input", "circle", "rect", "line"}


class _Reader(HTMLParser):
    """Ids, addresses and open tags, as a browser meets them."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.inside: list[str] = []
        self.places: list[str] = []
        self.fetched: list[str] = []
        self.misplaced: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids += [given["id"] or ""] if "id" in given else []
        address = given.get("href") or ""
        self.places += [address[1:]] if address.startswith("#") else []
        self.fetched += [given["src"] or ""] if "src" in given else []
        parent = self.inside[-1] if self.inside else ""
        if tag == "p" and parent in ("span", "dl", "p", "b", "tr"):
            self.misplaced.append(f"{parent} > {tag}")
        if parent == "dl" and tag != "div":
            self.misplaced.append(f"dl > {tag}")
        if tag not in EMPTY:
            self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.inside, f"</{tag}> closes nothing"
        assert self.inside[-1] == tag, f"</{tag}> closes <{self.inside[-1]}>"
        self.inside.pop()


@pytest.fixture(scope="module")
def sample(schema: Schema) -> Postmortem:
    file = paths.resources() / "samples" / "expired-certificate.json"
    record = json.loads(file.read_text(encoding="utf-8"))
    return Postmortem.from_records(schema, record["id"], record["language"], record["answers"])


def _read(postmortem: Postmortem, language: str = "en") -> tuple[str, _Reader]:
    text = html.write(postmortem, Words.load(language)).decode()
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return text, reader


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_whole_and_every_link_in_it_arrives(sample: Postmortem, language: str) -> None:
    text, reader = _read(sample, language)
    assert text.startswith("<!DOCTYPE html>")
    assert f'<html lang="{language}">' in text
    assert reader.inside == []
    assert reader.misplaced == []
    assert len(reader.ids) == len(set(reader.ids))
    assert reader.places
    assert set(reader.places) <= set(reader.ids)


def test_a_page_needs_nothing_beside_itself(sample: Postmortem) -> None:
    text, reader = _read(sample)
    assert reader.fetched
    assert all(address.startswith("data:image/") for address in reader.fetched)
    assert "default-src 'none'" in text
    assert "url(" not in text


def test_words_in_another_language_say_so(schema: Schema) -> None:
    postmortem = Postmortem.blank(schema, "ja").answer("findings", "消えていた。", "ja")
    assert '<div class="prose" lang="ja"><p>消えていた。</p>' in _read(postmortem, "en")[0]
    assert 'class="prose" lang=' not in _read(postmortem, "ja")[0]


def test_what_is_typed_is_shown_and_never_obeyed(schema: Schema) -> None:
    hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    postmortem = Postmortem.blank(schema, "en").answer("owner", hostile)
    postmortem = postmortem.answer("title", hostile, "en").answer("findings", hostile, "en")
    postmortem, row = postmortem.with_row("timeline", {"time": "2026-11-18T08:52+09:00"})
    postmortem = postmortem.answer(f"timeline.{row}.event", hostile, "en")
    text, reader = _read(postmortem)
    assert "<script" not in text
    assert "<img" not in text
    assert reader.inside == []
    assert "&lt;script&gt;" in text


def test_a_stale_translation_is_said_where_it_is_allowed_to_stand(schema: Schema) -> None:
    postmortem, row = Postmortem.blank(schema, "ja").with_row(
        "timeline", {"time": "2026-11-18T08:52+09:00"}
    )
    for key in ("title", f"timeline.{row}.event", f"timeline.{row}.change", "external_title"):
        postmortem = postmortem.answer(key, "前の言葉", "ja").answer(key, "as it was", "en")
        postmortem = postmortem.answer(key, "新しい言葉", "ja")
    text, reader = _read(postmortem)
    assert text.count("The original changed after this was translated.") == 4
    assert reader.misplaced == []


def test_customers_are_not_told_that_a_translation_is_old(schema: Schema) -> None:
    postmortem = Postmortem.blank(schema, "ja")
    for key in ("external_title", "external_summary"):
        postmortem = postmortem.answer(key, "前の言葉", "ja").answer(key, "as it was", "en")
        postmortem = postmortem.answer(key, "新しい言葉", "ja")
    text = html.write(postmortem, Words.load("en"), profile="external").decode()
    assert "as it was" in text
    assert "The original changed" not in text
    assert "stale" not in text.partition("<body")[2]


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "here/there", "data:text/html,x", "//x"],
)
def test_a_link_to_anything_but_the_web_or_mail_is_only_words(address: str) -> None:
    said = prose.render(f"[read this]({address})")
    assert "read this" in said
    assert "<a" not in said


def test_an_image_is_shown_only_if_it_is_attached_here() -> None:
    mine, other = "a" * 64, "b" * 64
    said = prose.render(f"![x](attachment:{mine}) ![y](attachment:{other})", {mine})
    assert re.findall(r'src="([^"]*)"', said) == [f"pmdesk:{mine}"]
    assert "[y]" in said
    assert "<img" not in prose.render("![a src=x](http://x/y.png)")


@pytest.mark.parametrize("seconds", [300, 7200, 86_400, 21 * 86_400])
def test_a_chart_of_minutes_or_weeks_has_some_ticks_that_do_not_touch(seconds: int) -> None:
    dots = tuple(
        Dot(f"timeline.{n}", f"T-{n}", "", 1_795_000_000.0 + seconds * n / 9, "red")
        for n in range(10)
    )
    drawn = chart.draw(Chart("timeline.chart", (), dots, "Asia/Tokyo"))
    ticks = re.findall(r'<text x="([\d.]+)"[^>]*text-anchor="middle">([^<]+)<', drawn)
    assert 2 <= len(ticks) <= 9
    for (left, said), (right, after) in pairwise(ticks):
        assert float(right) - float(left) > 5.4 * (len(said) + len(after)) / 2


def test_a_chart_without_a_zone_is_the_same_on_every_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import time

    dots = tuple(Dot(f"t.{n}", "", "", 1_795_000_000.0 + n * 3600, "") for n in range(4))
    drawn = set()
    for zone in ("Asia/Tokyo", "America/New_York"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        drawn.add(chart.draw(Chart("timeline.chart", (), dots, "")))
    monkeypatch.undo()
    time.tzset()
    assert len(drawn) == 1


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Steps:\n- one\n- two", "<p>Steps:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        ("#12 broke", "<p>#12 broke</p>"),
        ("~~gone~~ 09:00~09:10", "<p><del>gone</del> 09:00~09:10</p>"),
        ("\\~ \\$ \\@ \\<", "<p>~ $ @ &lt;</p>"),
        ("12345678901. x", "<p>12345678901. x</p>"),
        ("```\n\tmake\n```", "<pre><code>\tmake\n</code></pre>"),
        ("<a@b and `c`> d", "<p>&lt;a@b and <code>c</code>&gt; d</p>"),
    ],
)
def test_prose_means_what_it_means_on_a_forge(typed: str, shown: str) -> None:
    assert prose.render(typed).strip() == shown


def test_code_in_a_table_of_prose_has_its_bar_without_a_backslash() -> None:
    assert "<code>p | q</code>" in prose.render("| a |\n|---|\n| `p \\| q` |")
