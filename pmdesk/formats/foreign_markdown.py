"""Reports that others wrote: what has a field goes there, the rest is kept whole as unplaced text.

A section is known by its heading, a fact by its label, a column by its header, in English,
Japanese and Chinese (resources/import/headings.toml). No word is dropped on the way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pmdesk.domain.kinds import Value
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Field, Schema
from pmdesk.domain.text import Text
from pmdesk.formats import markdown_blocks as blocks
from pmdesk.formats.foreign_rows import RowsReader, each_paragraph, explains
from pmdesk.formats.imported import Imported, Note
from pmdesk.formats.labels import bare
from pmdesk.formats.markdown_page import OUR_FRONT, FrontMatter, front_matter
from pmdesk.formats.plain import has_words, plain
from pmdesk.formats.report_names import Names
from pmdesk.formats.typed import day_of
from pmdesk.words import N_

_NUMBER = re.compile(r"(?<![A-Za-z])PM[-_ ]?\d{4}[-_]?\d{1,5}(?!\d)", re.IGNORECASE)
_FACT_LINE = re.compile(
    r"\s*(?:[-*+]\s+)?\*\*([^*\n:：]{1,60})(?:[:：]\s*\*\*|\*\*\s*[:：]|(?<=[?？])\*\*)\s*(.*)"
)
_PLAIN_FACT = re.compile(r"([^:：\n]{1,40})[:：]\s+(.*)")
_MORE_THAN_WORDS = re.compile(r"```|~~~|!\[|^(?:>|---|\*\*\*)", re.MULTILINE)
TOLD_IN_PARAGRAPHS = ("factors", "five_whys", "went_well", "went_badly", "lucky")
"""Lists whose rows others write as paragraphs as well."""
_DATED = re.compile(
    r"(?:\bdate\b|発生日|日付|日時|日期|发生时间|發生時間)[^\n\d]{0,20}(\d{4}-\d{2}-\d{2})",
    re.IGNORECASE,
)
_DAY = re.compile(r"\b(\d{4}-\d{2}-\d{2})\b")
_KANA = re.compile(r"[\u3041-\u30fa\uff66-\uff9d]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SIMPLIFIED = re.compile(
    r"[这们时间没会说对应经过现实发问题开关为务响报错误复与专业东当还让边进远连运动电脑网络数据库证书恢]"
)
_TRADITIONAL = re.compile(
    r"[這們時間沒會說對應經過現實發問題開關為務響報錯誤復與專業東當還讓邊進遠連運動電腦網絡數據庫證書恢]"
)


def guess_language(text: str, otherwise: str) -> str:
    """The language of a text by its characters; `otherwise` where it shows none."""
    sample = text[:100_000]
    kana, han = len(_KANA.findall(sample)), len(_HAN.findall(sample))
    letters = len(re.findall(r"[A-Za-z]", sample))
    if kana and kana * 20 > kana + han and (kana + han) * 20 > letters:
        return "ja"
    if han * 10 > letters and han > 3:
        simplified, traditional = _SIMPLIFIED.findall(sample), _TRADITIONAL.findall(sample)
        return "zh-Hans" if len(simplified) >= len(traditional) else "zh-Hant"
    return "en" if letters > 20 else otherwise


def read(text: str, name: str, schema: Schema, language: str) -> Imported:
    """Reads any report; `name` is the file's, which may hold the report's number."""
    return _Report(schema, guess_language(text, language)).read(text, name)


@dataclass
class _Report:
    """One report on its way into the fields."""

    schema: Schema
    language: str
    said: dict[str, Any] = field(default_factory=dict)
    prose: dict[str, list[str]] = field(default_factory=dict)
    unplaced: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.names = Names(self.schema)
        self.rows = RowsReader(self.schema, self.names, self.language)
        self.targets = {each.key for each in self.schema.fields} | {"metadata", "stats"}

    def read(self, text: str, name: str) -> Imported:
        front = front_matter(text)
        self._read_front(front)
        sections, addresses = blocks.sections(front.body)
        self._find_day(sections)
        self._read_sections(sections)
        for label, address in addresses.items():
            self._leave(f"[{label}]: {address}")
        self._find_number(name)
        self._find_title(name)
        return self._imported()

    def _leave(self, source: str) -> None:
        """Keeps what has no field, under the heading that it stood under."""
        if source.strip():
            self.unplaced.append(source.strip("\n"))

    def _read_front(self, front: FrontMatter) -> None:
        left = []
        for label, value in front.entries.items():
            if label in OUR_FRONT and "pmdesk" in front.entries:
                continue
            if not value or not self._place_fact(label, value):
                left.append(f"- **{label}:** {value}".rstrip())
        self._leave("\n".join([*left, front.others]))

    def _find_day(self, sections: list[blocks.Section]) -> None:
        """Times without a day start from the first one that a heading or the text names."""
        for section in sections[:50]:
            if found := _DAY.search(section.heading):
                self.rows.near = day_of(found[1])
                return
        for section in sections[:5]:
            if found := _DATED.search(section.source[:4000]):
                self.rows.near = day_of(found[1])
                return

    def _find_number(self, name: str) -> None:
        found = _NUMBER.search(name) or _NUMBER.search(self._title())
        if found and self.schema.has("number"):
            self.said.setdefault("number", found[0])

    def _find_title(self, name: str) -> None:
        """A report without a title is called by its file."""
        words = " ".join(re.split(r"[\W_]+", name.rpartition(".")[0] or name)).strip()
        if words and not self._title():
            self.said["title"] = Text({self.language: words})

    def _title(self) -> str:
        title = self.said.get("title")
        return title.say(self.language) if isinstance(title, Text) else ""

    # Sections

    def _read_sections(self, sections: list[blocks.Section]) -> None:
        """Each section goes where its heading says, or where the one above it went."""
        above: list[tuple[int, str | None]] = []
        for place, section in enumerate(sections):
            while above and above[-1][0] >= section.level:
                above.pop()
            parent = above[-1][1] if above else None
            if place == 0:
                self._read_preamble(section)
                continue
            if not self._title() and self._is_title(section, parent):
                self._read_title(section)
                continue
            if plain(section.heading) == self._title() and not section.blocks:
                continue
            target = self._target(section, parent)
            above.append((section.level, target))
            self._read_section(section, target, self._adds(section, target, parent))

    def _adds(self, section: blocks.Section, target: str | None, parent: str | None) -> bool:
        """Whether a section adds to the field of the one above it, under a heading of its own."""
        return (
            bool(target) and target == parent and target != self.names.labels.field(section.heading)
        )

    def _is_title(self, section: blocks.Section, parent: str | None) -> bool:
        return (
            section.level == 1
            and parent is None
            and has_words(section.heading)
            and not self.names.section(section.heading)
        )

    def _read_title(self, section: blocks.Section) -> None:
        words = plain(section.heading)
        head, colon, rest = words.partition(":" if ":" in words else "：")
        if colon and bare(head) in self.names.words["title_prefixes"] and has_words(rest):
            words = rest.strip()
        self.said["title"] = Text({self.language: words})
        self._read_preamble(blocks.Section(0, "", section.blocks))

    def _read_preamble(self, section: blocks.Section) -> None:
        self._leave_facts(section)

    def _leave_facts(self, section: blocks.Section, strict: bool = False) -> None:
        """Places the facts of a section; the rest stays under its heading."""
        left = "\n\n".join(
            filter(None, (self._read_facts(each, strict) for each in section.blocks))
        )
        if left:
            self._leave(blocks.Section(section.level, section.heading, [blocks.Words(left)]).source)

    def _target(self, section: blocks.Section, parent: str | None) -> str | None:
        """The field for a section; empty gathers others, None has no field."""
        if parent == "timeline" and self.rows.when(plain(section.heading)):
            return "timeline"
        found = self.names.section(section.heading)
        if found == "" or found in self.targets:
            return found
        return parent if parent in self.targets else None

    def _read_section(self, section: blocks.Section, target: str | None, inherited: bool) -> None:
        if target is None:
            if section.blocks or not self.names.section(section.heading):
                self._leave(section.source)
        elif target == "":
            self._leave_facts(section, strict=True)
        elif target in ("metadata", "stats"):
            self._leave_facts(section)
        elif self.schema.field(target).is_rows:
            self._read_list(section, self.schema.field(target), inherited)
        else:
            self._read_field(section, self.schema.field(target), inherited)

    def _leave_blocks(self, section: blocks.Section, left: list[blocks.Block]) -> None:
        if left:
            self._leave(blocks.Section(section.level, section.heading, left).source)

    def _read_field(self, section: blocks.Section, asked: Field, inherited: bool) -> None:
        if asked.the_kind.per_language:
            left: list[blocks.Block] = []
            for block in section.blocks:
                if not self._read_measures(block, section):
                    left.append(block)
                    self._see_facts(block)
            again = asked.key in self.prose
            head = section.heading if inherited or again or len(left) < len(section.blocks) else ""
            source = blocks.Section(3 if head else 0, head, left).source
            notice, _, reason = source.partition("\n")
            if asked.kind == "question" and self.names.labels.is_not_relevant(notice):
                self.said[asked.key] = Text({self.language: reason.strip("\n")}, {}, True)
            elif has_words(source):
                self.prose.setdefault(asked.key, []).append(source)
        elif asked.kind == "people":
            self._read_people(section, asked)
        else:
            left = [block for block in section.blocks if not self._read_value(asked, block)]
            self._leave_blocks(section, left)

    def _read_value(self, asked: Field, block: blocks.Block) -> bool:
        match block:
            case blocks.Items(items) if asked.kind == "choices":
                ticked = [self.names.option(asked.key, item.text) for item in items if item.done]
                self.said[asked.key] = tuple(dict.fromkeys(key for key in ticked if key))
                return None not in ticked
            case blocks.Words(source):
                return self._place(asked.key, plain(source))
            case _:
                return False

    def _read_people(self, section: blocks.Section, asked: Field) -> None:
        """Names, one an item; everybody named is involved."""
        left: list[blocks.Block] = []
        for block in section.blocks:
            if not isinstance(block, blocks.Items) or not all(map(_is_name, block.items)):
                left.append(block)
                continue
            names = [plain(item.text) for item in block.items if has_words(item.text)]
            named = (*self.said.get(asked.key, ()), *names)
            self.said[asked.key] = tuple(dict.fromkeys(named))
            if self.schema.has("people"):
                for item in block.items:
                    self.rows.add_item(self.schema.field("people"), item)
        self._leave_blocks(section, left)

    # Lists

    def _read_list(self, section: blocks.Section, asked: Field, inherited: bool) -> None:
        if asked.key == "timeline":
            self._read_timeline(section)
            return
        kind = self._kind_of(section, asked) if inherited or asked.key == "follow_ups" else ""
        left: list[blocks.Block] = []
        before = len(self.rows.rows.get(asked.key, ()))
        listed = any(not isinstance(block, blocks.Words) for block in section.blocks)
        for block in section.blocks:
            if not self._add_block(asked, block, kind, listed):
                left.append(block)
        if left:
            self._leave_blocks(section, left)
        elif inherited and not kind and section.blocks:
            # The heading says something that no column takes.
            numbers = range(before + 1, len(self.rows.rows.get(asked.key, ())) + 1)
            marks = ", ".join(f"{asked.mark}-{n}" for n in numbers)
            self._leave(f"{'#' * section.level} {section.heading}\n\n{marks}")

    def _kind_of(self, section: blocks.Section, asked: Field) -> str:
        if "type" not in asked.column_kinds:
            return ""
        return self.names.option(f"{asked.key}.type", section.heading) or ""

    def _add_block(self, asked: Field, block: blocks.Block, kind: str, listed: bool) -> bool:
        match block:
            case blocks.Table():
                return self.rows.add_table(asked, block, kind)
            case blocks.Items(items):
                return self._add_items(asked, items, kind)
            case blocks.Words(source):
                if listed or asked.key not in TOLD_IN_PARAGRAPHS or _MORE_THAN_WORDS.search(source):
                    return False
                return self._add_items(asked, tuple(each_paragraph(source)), kind)

    def _add_items(self, asked: Field, items: tuple[blocks.Item, ...], kind: str) -> bool:
        """Rows from items; what is more than a list holds is left as text."""
        for place, item in enumerate(items):
            if not self.rows.add_item(asked, item, kind):
                self._leave("\n".join(f"- {each.text}\n{each.rest}" for each in items[place:]))
                break
        return True

    def _read_measures(self, block: blocks.Block, section: blocks.Section) -> bool:
        if not isinstance(block, blocks.Table) or not self.schema.has("measures"):
            return False
        columns = {self.names.column("measures", plain(cell)) for cell in block.header}
        if not {"measure", "normal"} <= columns and not {"measure", "peak"} <= columns:
            return False
        return self.rows.add_table(self.schema.field("measures"), block)

    # Timelines

    def _read_timeline(self, section: blocks.Section) -> None:
        asked = self.schema.field("timeline")
        heading = plain(section.heading)
        if self.names.section(section.heading) != "timeline":
            if self.rows.when(heading):
                self._read_dated_section(section, heading)
            else:
                self._note_timeline(section.source)
            return
        self.rows.see_zone(heading)
        for block in section.blocks:
            if isinstance(block, blocks.Words):
                self.rows.see_zone(block.source)
        for block in section.blocks:
            if isinstance(block, blocks.Words):
                self._note_timeline(block.source)
            elif not self._add_block(asked, block, "", listed=True):
                self._leave_blocks(section, [block])

    def _note_timeline(self, source: str) -> None:
        if self.schema.has("timeline_notes"):
            self.prose.setdefault("timeline_notes", []).append(source)
        else:
            self._leave(source)

    def _read_dated_section(self, section: blocks.Section, heading: str) -> None:
        """`### 14:35` with what happened then below it."""
        source = blocks.Section(0, "", section.blocks).source
        first, _, rest = source.partition("\n\n")
        if first.startswith(("```", "~~~", "|", "![")):
            first, rest = "", source
        self.rows.add_event(heading, blocks.one_line(first.split("\n")), rest)

    # Facts

    def _read_facts(self, block: blocks.Block, strict: bool = False) -> str:
        """Places the facts of a table, a list or lines, and gives back what no field takes.

        `strict` takes only lines that are clearly facts: their label is bold.
        """
        match block:
            case blocks.Table():
                return self._read_fact_table(block)
            case blocks.Items(items, source):
                left = [part for each in items if (part := self._read_fact_item(each, strict))]
                return source if len(left) == len(items) else "\n".join(left)
            case blocks.Words(source) if "```" in source or "~~~" in source:
                return source
            case blocks.Words(source):
                lines = source.split("\n")
                return "\n".join(line for line in lines if not self._read_fact(line, strict))

    def _read_fact_table(self, table: blocks.Table) -> str:
        if len(table.header) != 2 or any(len(row) != 2 for row in table.rows):
            return table.source
        rows = [(plain(label), value) for label, value in table.rows]
        if bare(label := plain(table.header[0])) not in self.names.words["fact_headers"]:
            rows.insert(0, (label, table.header[1]))
        left = [row for row in rows if not self._place_fact(row[0], plain(row[1]))]
        return "\n".join(f"- **{label}:** {value}" for label, value in left)

    def _read_fact_item(self, item: blocks.Item, strict: bool) -> str:
        rest = "\n".join(f"  {line}" for line in item.rest.split("\n")) if item.rest else ""
        if not rest and self._read_fact(item.text, strict):
            return ""
        return "\n".join(part for part in (f"- {item.text}", rest) if part)

    def _read_fact(self, line: str, strict: bool) -> bool:
        fact = _FACT_LINE.fullmatch(line) or (None if strict else _PLAIN_FACT.fullmatch(line))
        return fact is not None and self._place_fact(plain(fact[1]), plain(fact[2]))

    def _see_facts(self, block: blocks.Block) -> None:
        """Short facts of a text that is kept whole all the same: the services it names."""
        for item in block.items if isinstance(block, blocks.Items) else ():
            fact = _FACT_LINE.fullmatch(item.text)
            if fact and self.names.fact(plain(fact[1])) == "services":
                parts = [part.strip() for part in re.split(r"[,、，;]", plain(fact[2]))]
                if parts and all(len(part) <= 40 for part in parts) and "services" not in self.said:
                    self._place("services", plain(fact[2]))

    def _place_fact(self, label: str, value: str) -> bool:
        """Whether a fact found its field and nothing of it is left over."""
        key = self.names.fact(label)
        if key is None or not self._is_known(key):
            return False
        if self.names.is_nothing(value) or not has_words(value):
            return not has_words(value) or bare(value) in self.names.words["nothing"]
        if key == "impact_window":
            return self._place_window(value)
        if key == "reviewers":
            return self.rows.add_item(self.schema.field(key), blocks.Item(value))
        return self._place(key, value)

    def _is_known(self, key: str) -> bool:
        if key == "impact_window":
            return self.schema.has("impact_start") and self.schema.has("impact_end")
        return self.schema.has(key) and (key == "reviewers" or not self.schema.field(key).is_rows)

    def _place_window(self, value: str) -> bool:
        parts = re.split(r"\s*(?:[〜~～–—]|\s-\s|\bto\b)\s*", value, maxsplit=1)
        whole = len(parts) == 2
        for key, part in zip(("impact_start", "impact_end"), parts, strict=False):
            whole &= self._place(key, part)
        return whole

    def _place(self, key: str, value: str) -> bool:
        """Puts a value where none stands yet; False where words of it are left over."""
        asked = self.schema.field(key)
        found, is_whole = self._value(asked, value)
        if found is None:
            return False
        if key in self.said:
            return is_whole and self.said[key] == found
        self.said[key] = found
        if asked.filtered_by and (chosen := asked.option(str(found))) and chosen.group:
            self.said.setdefault(asked.filtered_by, chosen.group)
        return is_whole

    def _value(self, asked: Field, value: str) -> tuple[Value | None, bool]:
        """The value that words name, and whether it says all of them."""
        if asked.key == "time_zone":
            self.rows.see_zone(value)
            return self.rows.zone_name or None, self.rows.zone_name == value
        if asked.kind == "choice":
            option = self.names.option(asked.key, value) or ""
            names = (bare(asked.label_of(option)), option)
            return option or None, bare(value) in names or self.names.is_label(asked.key, value)
        if asked.kind == "moment":
            found = self.rows.when(value) if re.search(r"\d[:時]\d", value) else None
            exact = found is not None and found[1] in ("second", "minute") and explains(value)
            return (found[0] if found else None), exact
        whole = asked.kind not in ("choices", "date", "duration", "number")
        return self.rows.value(asked, value), whole

    # The end

    def _imported(self) -> Imported:
        answers = dict(Postmortem.blank(self.schema, self.language).answers)
        for key, parts in self.prose.items():
            self.said[key] = Text({self.language: "\n\n".join(parts)})
        if self.rows.zone_name and self.schema.has("time_zone"):
            self.said.setdefault("time_zone", self.rows.zone_name)
        answers.update(self.said)
        answers.update({key: tuple(rows) for key, rows in self.rows.rows.items()})
        placed = (*self.said, *self.rows.rows)
        unplaced = "\n\n".join(self.unplaced)
        if unplaced and self.schema.has("unplaced"):
            answers["unplaced"] = Text({self.language: unplaced})
        blank = Postmortem.blank(self.schema, self.language)
        postmortem = Postmortem(self.schema, blank.id, self.language, answers)
        return Imported(postmortem, placed, unplaced, notes=tuple(self._notes()))

    def _notes(self) -> Iterator[Note]:
        if self.rows.without_zone:
            yield Note(N_("The report does not give a time zone; its times were read as UTC."))


def _is_name(item: blocks.Item) -> bool:
    return not item.rest and len(item.text) <= 60
