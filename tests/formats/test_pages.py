"""What makes pages quick to set changes none of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
import tinyhtml5
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmdesk import paths
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.formats import bundle, html, pdf_pages
from pmdesk.formats.typography import halves
from pmdesk.importing import samples
from pmdesk.words import LANGUAGES, Words
from tests.formats.random_postmortems import postmortems

PLACES = re.compile(r' (?:id|data-key)="([^"]+)"')


@pytest.fixture(scope="module")
def both(schema: Schema) -> list[Postmortem]:
    return [
        bundle.read(file.read_bytes(), file.name, schema, "en").postmortem for file in samples()
    ]


def _page(postmortem: Postmortem, language: str, profile: str, *, screen: bool = False) -> str:
    words = Words.load(language)
    return html.make_page(
        postmortem, words, profile=profile, attachments={}, screen=screen, export_id="7K2F-Q9"
    ).html


def _all_of(root: ElementTree.Element) -> Iterator[tuple[str, dict[str, str], str, str]]:
    # HTML has what stands behind the body's last element, a line's end, inside the body.
    for each in root.iter():
        tail = (each.tail or "").rstrip("\n")
        yield each.tag, each.attrib, each.text or "", tail


def _as_browsers_do(page: str) -> ElementTree.Element:
    root: ElementTree.Element = tinyhtml5.parse(page, namespace_html_elements=False)
    found = root.find("body")
    assert found is not None
    return found


@pytest.mark.parametrize("profile", ["internal", "external", "review"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_read_as_xml_says_what_a_browser_reads_in_it(
    both: list[Postmortem], language: str, profile: str
) -> None:
    for postmortem in both:
        page = _page(postmortem, language, profile)
        found = ElementTree.fromstring(pdf_pages.as_xml(page)).find("body")
        assert found is not None
        assert [*_all_of(found)][1:] == [*_all_of(_as_browsers_do(page))][1:]


@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=60)
@given(data=st.data())
def test_a_page_of_anything_is_read_as_xml_or_as_browsers_do(
    schema: Schema, data: st.DataObject
) -> None:
    page = _page(data.draw(postmortems(schema)), "en", "internal")
    try:
        found = ElementTree.fromstring(pdf_pages.as_xml(page)).find("body")
    except ElementTree.ParseError:
        return
    assert found is not None
    assert "".join(found.itertext()).split() == "".join(_as_browsers_do(page).itertext()).split()


@pytest.mark.parametrize("profile", ["internal", "review"])
def test_only_what_a_link_leads_to_has_a_style_of_its_own(
    both: list[Postmortem], profile: str
) -> None:
    """An id does that to an element and to all inside it, which cost a third of the time."""
    for postmortem in both:
        page = _page(postmortem, "ja", profile)
        led_to = set(re.findall(r'(?:href|data-place)="#([^"]+)"', page))
        pages = {"front", "changes", "answered", "sheet"}
        assert set(re.findall(r' id="([^"]+)"', page)) <= led_to | pages | set(_headings(page))
        assert ' style="' not in page.replace('<col style="', "")
        on_screen = set(PLACES.findall(_page(postmortem, "ja", profile, screen=True)))
        assert on_screen <= set(PLACES.findall(page))


def _headings(page: str) -> list[str]:
    return re.findall(r'<h\d id="([^"]+)"', page)


def test_no_layout_is_tried_out_again_and_again() -> None:
    """Balanced columns and leader dots were half of the time of an export."""
    styles = "".join(file.read_text("utf-8") for file in (paths.resources() / "css").glob("*.css"))
    assert not re.search(r"[{;]\s*column(s|-count|-width)\s*:", styles)
    assert "leader(" not in styles
    # Other than on four sides, each dot of these is drawn by itself.
    assert not re.search(r"border[a-z-]*:[^;]*(dotted|dashed)", styles)


@given(st.lists(st.floats(0.5, 20), min_size=1, max_size=30), st.data())
def test_two_columns_are_as_level_as_they_can_be(heights: list[float], data: st.DataObject) -> None:
    size = len(heights)
    keep = data.draw(st.lists(st.booleans(), min_size=size, max_size=size))
    end = halves(heights, keep)
    assert end == size or not keep[end - 1]

    def highest(at: int) -> float:
        return max(sum(heights[:at]), sum(heights[at:]))

    others = [at for at in range(1, size) if not keep[at - 1]]
    assert highest(end) <= min(map(highest, [*others, size])) + 1e-6
