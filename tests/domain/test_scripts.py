"""Text under another language than its own is seen, and nothing else is."""

from __future__ import annotations

import json

import pytest

from pmdesk import paths
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.domain.scripts import Misplaced, language_of, misplaced, moved
from pmdesk.domain.text import Text
from pmdesk.words import LANGUAGES, Words


@pytest.mark.parametrize(
    ("text", "kept_as", "found"),
    [
        ("証明書の期限が切れた。", "en", "ja"),
        ("証明書の期限が切れた。", "zh-Hans", "ja"),
        ("証明書の期限が切れた。", "zh-Hant", "ja"),
        ("証明書の期限が切れた。", "ja", None),
        ("ステータスページ", "en", "ja"),
        ("Grafana のエラー率が 40% を超えた。", "en", "ja"),
        ("検索が止まっていた。`kubectl get pods` で確かめた。", "en", "ja"),
        # Han alone is Japanese, or Chinese of either kind.
        ("証明書期限切", "en", None),
        ("证书已经过期，检索服务不可用。", "en", None),
        ("证书已经过期，检索服务不可用。", "ja", None),
        ("憑證過期", "zh-Hans", None),
        # Chinese with a Japanese name in it.
        ("我们的日本客户使用 メルカリ 的接口。", "zh-Hans", None),
        ("優の良品公司的查詢服務無法使用，其餘功能正常。", "zh-Hant", None),
        # English that quotes Japanese.
        ("The page said 「ただいま込み合っています」 to everybody.", "en", None),
        ("The page said “ただいま込み合っています” to everybody.", "en", None),
        ("The title of the page is サービス and it was seen by most of our customers.", "en", None),
        # English sentences kept as something else.
        ("The certificate had expired, and nobody was told about it.", "ja", "en"),
        ("Search was down for 56 minutes. We are sorry for the interruption.", "zh-Hans", "en"),
        # Names, commands and what a log said.
        ("Grafana: edge errors", "ja", None),
        ("connection reset by peer", "ja", None),
        ("docker ps -a", "ja", None),
        ("error: failed to connect to the upstream server at 10.0.0.1", "ja", None),
        ("`The certificate had expired, and nobody was told about it.`", "ja", None),
        ("On-call Engineer", "zh-Hant", None),
        ("sum(rate(edge_connect_errors_total[1m])) by (job)", "ja", None),
        ("T-3, E-1", "ja", None),
        # Languages that pmdesk does not write.
        ("검색이 중단되었습니다.", "en", None),
        ("การค้นหาไม่ทำงาน", "ja", None),
        ("", "en", None),
        ("99.7", "ja", None),
    ],
)
def test_a_text_is_taken_for_another_language_only_where_that_is_plain(
    text: str, kept_as: str, found: str | None
) -> None:
    assert language_of(text, kept_as) == found


@pytest.mark.parametrize("name", ["expired-certificate", "lost-nodes"])
def test_nothing_in_the_samples_is_taken_for_another_language(schema: Schema, name: str) -> None:
    record = json.loads((paths.resources() / "samples" / f"{name}.json").read_bytes())
    sample = Postmortem.from_records(schema, "a", record["language"], record["answers"])
    assert list(misplaced(sample)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_of_our_own_sentences_is_taken_for_another_language(
    schema: Schema, language: str
) -> None:
    words = Words.load(language)
    found = {said: language_of(said, language) for said in map(words, schema.strings())}
    assert {said: other for said, other in found.items() if other} == {}


def test_a_text_is_moved_to_its_language_and_nothing_else_changes(schema: Schema) -> None:
    written = Postmortem.blank(schema, "en").answer("findings", "証明書の期限が切れた。", "en")
    (found,) = misplaced(written)
    assert found == Misplaced("findings", "en", "ja")
    after = moved(written, found)
    assert after.value("findings") == Text({"ja": "証明書の期限が切れた。"})
    assert set(after.changed_records(written)) == {"findings"}
    assert list(misplaced(after)) == []


def test_what_stands_in_that_language_already_is_not_pushed_aside(schema: Schema) -> None:
    written = Postmortem.blank(schema, "ja").answer("findings", "期限が切れていた。", "ja")
    written = written.answer("findings", "証明書の期限が切れた。", "en")
    assert list(misplaced(written)) == []
