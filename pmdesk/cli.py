"""The same work without a window, for scripts to rely on.

`COMMANDS` declares each command once: its name, what it says of itself, its arguments and what does
it. Exit codes: 0 done, 1 failed or problems found, 2 called wrongly. Errors are one sentence on
stderr, in the chosen language.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from pmdesk import __version__, cli_library, paths
from pmdesk.call import (
    CALLED_WRONGLY,
    DONE,
    FAILED,
    INTERRUPTED,
    PATIENCE,
    Argument,
    Call,
    Command,
)
from pmdesk.domain.leaving import ALLOWANCES
from pmdesk.domain.profiles import INTERNAL, PROFILES, new_export_id, profile
from pmdesk.domain.trouble import Trouble
from pmdesk.words import LANGUAGES, N_, Words, system_language

if TYPE_CHECKING:
    from pmdesk.domain.postmortem import Postmortem
    from pmdesk.formats.markdown_pictures import Beside
    from pmdesk.homecoming import Homecoming
    from pmdesk.importing import Taken
    from pmdesk.store.library import Library

# The work


def _new(call: Call) -> int:
    from pmdesk.domain import timeline
    from pmdesk.domain.postmortem import Postmortem

    language = call.words.language
    postmortem = Postmortem.blank(call.library.schema, language)
    postmortem = postmortem.answer("title", call.asked.title, language)
    if call.asked.severity:
        severity = call.library.schema.field("severity")
        option = severity.option(call.asked.severity)
        if option is None:
            raise Trouble(
                N_("“{severity}” is not a severity."),
                N_("Choose from: {options}."),
                severity=call.asked.severity,
                options=", ".join(each.key for each in severity.options),
            )
        postmortem = postmortem.answer("severity", option.key)
        postmortem = postmortem.answer("severity_scheme", option.group)
    if call.asked.start:
        here = datetime.now().astimezone()
        found = timeline.parse_moment(call.asked.start, here.tzinfo, here.date())
        if found is None:
            raise Trouble(
                N_("“{time}” does not look like a time."),
                N_("Write it as 2026-11-18 08:52."),
                time=call.asked.start,
            )
        postmortem = postmortem.answer("impact_start", found[0])
    call.say(call.library.create(postmortem).id)
    return DONE


def _list(call: Call) -> int:
    entries = call.library.list(trash=call.asked.trash)
    if call.asked.json:
        names = ("id", "number", "status", "severity", "started", "ended", "created", "changed")
        call.say_json(
            [
                {name: getattr(each, name) for name in names}
                | {"title": each.name(call.words.language), "services": list(each.services)}
                for each in entries
            ]
        )
        return DONE
    schema = call.library.schema
    for each in entries:
        severity = call.words(schema.field("severity").label_of(each.severity))
        status = call.words(schema.field("status").label_of(each.status))
        parts = (each.number or each.id, severity, status, each.started[:16].replace("T", " "))
        call.say("  ".join(part for part in (*parts, each.name(call.words.language)) if part))
    return DONE


def _show(call: Call) -> int:
    postmortem = call.postmortem()
    if call.asked.json:
        record = {"id": postmortem.id, "language": postmortem.language}
        call.say_json({**record, "answers": postmortem.records()})
        return DONE
    from pmdesk.formats import plain_report

    call.say(plain_report.write(postmortem, call.words))
    return DONE


def _import(call: Call) -> int:
    results, failed = [], False
    for file in call.asked.files:
        try:
            results.append(_import_one(call, Path(file)))
            # What only a person can read has not come home.
            failed |= bool(results[-1].get("flat"))
        except Trouble as trouble:
            failed = True
            print(trouble.say(call.words), file=sys.stderr)
    if call.asked.json:
        call.say_json(results)
    else:
        for each in results:
            call.say(each["id"])
            for note in each["notes"]:
                print(note, file=sys.stderr)
    return FAILED if failed else DONE


def _import_one(call: Call, file: Path) -> dict[str, Any]:
    from pmdesk import importing

    if importing.is_pdf(file):
        return _bring_home(call, file)
    imported = importing.read(file, call.library, call.words.language)
    taken = importing.take_in(imported, call.library, file.name)
    entry = call.library.entry(taken.id)
    notes = [note.say(call.words) for note in imported.notes]
    if imported.unplaced:
        notes.append(
            call.words("Some text did not fit any field; it is kept in full under “Unplaced text”.")
        )
    notes += taken.say(call.words)
    return {
        "file": str(file),
        "id": taken.id,
        "number": entry.number,
        "title": entry.name(call.words.language),
        "placed": list(imported.placed),
        "unplaced": imported.unplaced,
        "notes": notes,
        "merged": _merged(taken),
    }


def _merged(taken: Taken | None) -> dict[str, Any] | None:
    """What merging came to, for scripts; None where there was none."""
    if taken is None or taken.merge is None:
        return None
    return {"changed": list(taken.merge.changed), "conflicts": len(taken.merge.conflicts)}


def _bring_home(call: Call, file: Path) -> dict[str, Any]:
    """The notes of reviewers in an annotated PDF."""
    from pmdesk import homecoming

    home = homecoming.bring_all_home(file, call.library, call.words.language)
    homecoming.put_sheet(home, call.library)
    entry = call.library.entry(home.postmortem)
    return {
        "file": str(file),
        "id": home.postmortem,
        "number": entry.number,
        "title": entry.name(call.words.language),
        "new": home.new,
        "changed": home.changed,
        "known": home.known,
        "uncertain": home.uncertain,
        "decision": home.sheet.decision if home.sheet is not None else "",
        "merged": _merged(home.taken),
        "flat": _flat(home),
        "notes": home.say(call.words).splitlines(),
    }


def _flat(home: Homecoming) -> dict[str, Any] | None:
    """For scripts: how many pages wait for somebody to read them, and which were drawn on."""
    if home.flat is None:
        return None
    return {
        "pages": home.flat.pages,
        "drawn_on": [page + 1 for page in home.flat.drawn_on],
    }


def _export(call: Call) -> int:
    from pmdesk import homecoming
    from pmdesk.formats import format_named

    postmortem, asked = call.postmortem(), call.asked
    asked.format = asked.format or _format_of(asked.output)
    wanted = format_named(asked.format)
    # A slip in the day is said in any case, also where the report would not show it.
    until = _until(call)
    language = asked.report_language or call.words.language
    if _holds_back(call, postmortem, language):
        return FAILED
    export_id = new_export_id()
    more: dict[str, Any] = {}
    if asked.format == "pdf":
        from pmdesk.domain.review import Review

        review = Review(until=until)
        if asked.profile == "review":
            library, words = call.library, Words.load(language)
            review = homecoming.with_answers(review, postmortem, library, words)
        more["review"] = review
    if getattr(wanted, "CARRIES_VERSIONS", False):
        more["versions"] = call.library.versions(postmortem.id)
    if getattr(wanted, "CARRIES_COMMENTS", False):
        more["comments"] = call.library.comments(postmortem.id)
    attachments = call.library.attachments_of(postmortem)
    beside = _beside(call, postmortem, attachments)
    if beside is not None:
        more["pictures"] = beside.links
    with homecoming.remembered(
        export_id, postmortem, call.library, wanted, asked.profile, language
    ) as written:
        data = wanted.write(
            postmortem,
            Words.load(language),
            profile=asked.profile,
            attachments=attachments,
            export_id=export_id,
            exported_at=datetime.now().astimezone(),
            **more,
        )
        if beside is not None:
            beside.put()
        _put_out(data, asked.output)
        written(data)
    if not call.library.read_only:
        name = Path(asked.output).name if asked.output != "-" else wanted.NAME
        call.library.name_version(postmortem.id, "export", f"{name} ({language}, {asked.profile})")
    elif homecoming.comes_home(wanted, asked.profile):
        said = call.words(
            "The library could not be written to, so it has no record of this copy. "
            "Notes in it will be matched to answers by their words alone."
        )
        print(said, file=sys.stderr)
    return DONE


def _format_of(output: str) -> str:
    """The format that the ending of a file asks for; Markdown where it asks for none."""
    from pmdesk.formats import FORMATS

    names = {str(each.SUFFIX): str(each.NAME) for each in FORMATS}
    return names.get(Path(output).suffix.lower(), "markdown")


def _beside(call: Call, postmortem: Postmortem, attachments: Mapping[str, bytes]) -> Beside | None:
    """Pictures for a folder beside the report, where the format has them there."""
    from pmdesk.formats import format_named, markdown_pictures

    asked = call.asked
    if not getattr(format_named(asked.format), "PICTURES_BESIDE", False):
        return None
    if not profile(asked.profile).whole:
        return None
    if asked.output != "-":
        return markdown_pictures.beside(Path(asked.output), postmortem, attachments)
    if count := len(list(markdown_pictures.pictures_of(postmortem, attachments))):
        call.warn(
            call.words.count(
                "{n} pictures are left out. To save them beside the report, name a file with "
                "--output.",
                count,
            )
        )
    return None


def _holds_back(call: Call, postmortem: Postmortem, language: str) -> bool:
    """Says what is to be known before this leaves; whether it needs a yes that was not given."""
    from pmdesk.domain import leaving
    from pmdesk.domain.postmortem import say_place
    from pmdesk.domain.review import due

    asked, words = call.asked, call.words
    now = datetime.now().astimezone()
    asks = asked.profile == "review" and asked.format == "pdf"
    until = (_until(call) or due(postmortem)) if asks else ""
    found = leaving.concerns(
        leaving.Leaving(postmortem, profile(asked.profile), language, now, asked.format, until)
    )
    for each in found:
        place = say_place(postmortem, each.key, words)
        call.warn(words("{place}: {concern}", place=place, concern=each.say(words)))
    allowed = [word for word in leaving.ALLOWANCES if getattr(asked, f"allow_{word}")]
    held = leaving.held(found, allowed)
    if held:
        flags = [f"--allow-{word}" for word in dict.fromkeys(each.allow for each in held)]
        call.warn(
            words(
                "Nothing was exported. To export anyway, add {options}.",
                options=" ".join(flags),
            )
        )
    return bool(held)


def _put_out(data: bytes, output: str) -> None:
    from pmdesk.files import replace

    if output == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        replace(Path(output), data)


def _until(call: Call) -> str | None:
    """The day asked for, None for that of the meeting. Raises Trouble for what is no day."""
    from pmdesk.domain import timeline

    if not call.asked.until:
        return None
    day = timeline.parse_date(call.asked.until, datetime.now().astimezone().date())
    if day is None:
        raise Trouble(
            N_("“{date}” does not look like a date."),
            N_("Try 2026-11-18 or 11/18."),
            date=call.asked.until,
        )
    return day


def _conflicts(call: Call) -> int:
    """What waits for a choice; with a key and a number, that choice is made."""
    from pmdesk.domain import versions

    postmortem = call.postmortem()
    found = call.library.conflicts(postmortem.id)
    if call.asked.take:
        call.library.need_writing()
        number, choice = call.asked.take
        if not (0 < number <= len(found) and 0 < choice <= len(found[number - 1][1].choices)):
            raise Trouble(
                N_("There is no version {choice} at place {number}."),
                N_("`pmdesk conflicts ID` shows the places and versions with their numbers."),
                number=number,
                choice=choice,
            )
        key, conflict = found[number - 1]
        value = conflict.choices[choice - 1].value
        record = versions.settle(postmortem.records().get(key), conflict.part, value)
        changed = postmortem.with_records({key: record})
        call.library.save(changed, changed.changed_records(postmortem))
        call.library.settle(postmortem.id, key, conflict.part)
        return DONE
    if call.asked.json:
        call.say_json(
            [
                {"key": key, "part": list(each.part), "choices": [asdict(c) for c in each.choices]}
                for key, each in found
            ]
        )
        return DONE
    for number, (key, conflict) in enumerate(found, 1):
        call.say(f"{number}  {'.'.join((key, *conflict.part))}")
        for place, each in enumerate(conflict.choices, 1):
            # As JSON: a line break in it must not look like another version.
            said = json.dumps(each.value, ensure_ascii=False)
            author = json.dumps(each.author, ensure_ascii=False)
            call.say(f"   {place}  {each.at}  {author}  {said}")
    return DONE


def _check(call: Call) -> int:
    from pmdesk.domain.checks import problems

    found = problems(call.postmortem())
    if call.asked.json:
        call.say_json(
            [
                {
                    "key": each.key,
                    "check": each.check,
                    "weight": each.weight,
                    "message": each.say(call.words),
                    "language": call.words.language,
                }
                for each in found
            ]
        )
    else:
        for each in found:
            call.say(f"{each.key}: {each.say(call.words)} [{each.check}]")
    return FAILED if found else DONE


def _search(call: Call) -> int:
    from pmdesk.domain.postmortem import say_place

    found = call.library.search(" ".join(call.asked.text))
    if call.asked.json:
        language = call.words.language
        call.say_json(
            [
                {
                    "id": each.id,
                    "number": each.number,
                    "title": each.title.get(language) or next(iter(each.title.values()), ""),
                    "key": each.key,
                    "snippet": each.snippet,
                }
                for each in found
            ]
        )
    else:
        for each in found:
            place = say_place(call.library.open(each.id), each.key, call.words)
            call.say(f"{each.number or each.id}  {place} ({each.key})  {each.snippet}")
    return DONE


def _history(call: Call) -> int:
    from pmdesk.domain.postmortem import say_place

    past = call.library.history(call.postmortem_id(call.asked.id), call.asked.key)
    if call.asked.json:
        call.say_json([asdict(each) for each in past])
    else:
        postmortem = call.postmortem()
        for each in past:
            place = say_place(postmortem, each.key, call.words)
            after = json.dumps(each.after, ensure_ascii=False)
            call.say(f"{each.at}  {each.author}  {place} ({each.key})  {after[:120]}")
    return DONE


def _sample(call: Call) -> int:
    made = add_samples(call.library)
    if call.asked.json:
        language = call.words.language
        call.say_json(
            [
                {
                    "id": each.id,
                    "number": str(each.value("number") or ""),
                    "title": each.best("title", language),
                }
                for each in made
            ]
        )
    else:
        for each in made:
            call.say(each.id)
    return DONE


def add_samples(library: Library) -> list[Postmortem]:
    """Adds the sample postmortems under fresh ids."""
    from dataclasses import replace

    from pmdesk import importing
    from pmdesk.domain.postmortem import new_id

    made = []
    for file in importing.samples():
        imported = importing.read(file, library, "en")
        sample = replace(imported.postmortem.answer("number", None), id=new_id())
        made.append(
            library.open(importing.take_in(replace(imported, postmortem=sample), library).id)
        )
    return made


# The commands

_ID = Argument(("id",), N_("the postmortem's id or number"), {"metavar": "ID"})
_JSON = Argument(("--json",), N_("print the result as JSON"), {"action": "store_true"})
_FORMATS = ("pdf", "markdown", "html", "json", "pmdesk")

COMMANDS = (
    Command(
        "new",
        N_("create a postmortem and print its id"),
        (
            Argument(("--title",), N_("the title"), {"default": ""}),
            Argument(("--severity",), N_("the severity, such as sev1"), {"default": ""}),
            Argument(("--start",), N_("when the impact began"), {"default": ""}),
        ),
        _new,
        writes=True,
    ),
    Command(
        "list",
        N_("list the postmortems"),
        (
            _JSON,
            Argument(
                ("--trash",), N_("list what is in the trash instead"), {"action": "store_true"}
            ),
        ),
        _list,
    ),
    Command("show", N_("show a postmortem"), (_ID, _JSON), _show),
    Command(
        "import",
        N_("import Markdown, JSON or .pmdesk files, or the notes in annotated PDFs"),
        (Argument(("files",), N_("the files to import"), {"nargs": "+", "metavar": "FILE"}), _JSON),
        _import,
        writes=True,
    ),
    Command(
        "export",
        N_("write a report"),
        (
            _ID,
            Argument(
                ("--format",),
                N_("the format of the report; without it, what the file's ending asks for"),
                {"choices": _FORMATS, "default": None},
            ),
            Argument(
                ("--language",),
                N_("the report's language"),
                {"choices": LANGUAGES, "dest": "report_language", "default": None},
            ),
            Argument(
                ("--profile",),
                N_("everything, a review copy, or the external message only"),
                {"choices": tuple(each.key for each in PROFILES), "default": INTERNAL.key},
            ),
            Argument(
                ("--until",),
                N_("the date by which reviewers should reply; by default, the day of the meeting"),
                {"default": "", "metavar": "DATE"},
            ),
            Argument(
                ("--output",),
                N_("the file to write; - for standard output"),
                {"default": "-", "metavar": "FILE"},
            ),
            *(
                Argument((f"--allow-{word}",), meaning, {"action": "store_true"})
                for word, meaning in ALLOWANCES.items()
            ),
        ),
        _export,
        remembers=True,
    ),
    Command("check", N_("list open problems"), (_ID, _JSON), _check),
    Command(
        "conflicts",
        N_("list what two authors changed differently, or choose a version"),
        (
            _ID,
            _JSON,
            Argument(
                ("--take",),
                N_("take version M at place N of the list"),
                {"nargs": 2, "type": int, "metavar": ("N", "M")},
            ),
        ),
        _conflicts,
        remembers=True,
    ),
    Command(
        "search",
        N_("find words in every answer"),
        (Argument(("text",), N_("the words to find"), {"nargs": "+", "metavar": "WORDS"}), _JSON),
        _search,
    ),
    Command(
        "history",
        N_("show earlier answers and when they changed"),
        (_ID, Argument(("--key",), N_("show only this answer"), {"default": None}), _JSON),
        _history,
    ),
    Command(
        "sample",
        N_("add the sample postmortems and print their ids"),
        (_JSON,),
        _sample,
        writes=True,
    ),
    *cli_library.COMMANDS,
)


_MISUSES = (
    (r"the following arguments are required: (?P<names>.+)", N_("Missing: {names}.")),
    (r"unrecognized arguments: (?P<names>.+)", N_("Not recognized: {names}.")),
    (
        r"argument (?P<names>.+): invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)",
        N_("“{value}” is not valid for {names}; choose from {choices}."),
    ),
    (r"argument (?P<names>.+): expected .+", N_("{names} needs a value.")),
)
"""What argparse says of a wrong call, and how we say it."""
_TO_HELP = N_("`pmdesk --help` lists the commands.")


class _Parser(argparse.ArgumentParser):
    """argparse in the reader's language."""

    def __init__(self, *, words: Words, **options: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **options)
        self._words = words
        self._positionals.title = words("arguments")
        self._optionals.title = words("options")
        self.add_argument("-h", "--help", action="help", help=words("show this help"))

    def format_usage(self) -> str:
        return self._usage_in_words(super().format_usage())

    def format_help(self) -> str:
        return self._usage_in_words(super().format_help())

    def _usage_in_words(self, text: str) -> str:
        return self._words("Usage: {usage}", usage=text.removeprefix("usage: "))

    def error(self, message: str) -> NoReturn:
        trouble = Trouble(
            N_("The command was not understood ({reason})."), _TO_HELP, reason=message
        )
        for pattern, said in _MISUSES:
            if match := re.fullmatch(pattern, message, re.DOTALL):
                trouble = Trouble(said, _TO_HELP, **match.groupdict())
        self.print_usage(sys.stderr)
        self.exit(CALLED_WRONGLY, f"{trouble.say(self._words)}\n")


def _parser(words: Words) -> argparse.ArgumentParser:
    parser = _Parser(
        words=words,
        prog="pmdesk",
        description=words("Write incident postmortems offline."),
        epilog=words("Without a command, or with a file, pmdesk opens its window."),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"pmdesk {__version__}",
        help=words("show the version"),
    )
    _add_common(parser, words)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in COMMANDS:
        said = words(command.help)
        sub = commands.add_parser(command.name, help=said, description=said, words=words)
        for argument in command.arguments:
            sub.add_argument(*argument.names, help=words(argument.help), **argument.options)
    return parser


def _add_common(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument("--data", type=Path, metavar="DIR", help=words("the library folder"))
    parser.add_argument("--language", choices=LANGUAGES, help=words("the language of messages"))
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help=words("a file with the passphrase of an encrypted library; - for standard input"),
    )


def _language_of(arguments: Sequence[str]) -> str:
    """The language asked for, before anything is parsed: help and errors speak it too."""
    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--language":
            value = value or next(iter(arguments[place + 1 : place + 2]), "")
            if value in LANGUAGES:
                return value
        elif not argument.startswith("-") and argument in _NAMES:
            break
    return system_language()


_NAMES = {command.name: command for command in COMMANDS}


def _is_for_window(arguments: Sequence[str]) -> bool:
    """Whether no command was given: nothing at all, or files to open."""
    rest = list(arguments)
    while rest and rest[0] in ("--data", "--language", "--passphrase-file"):
        rest = rest[2:]
    while rest and rest[0].startswith(("--data=", "--language=", "--passphrase-file=")):
        rest = rest[1:]
    return not rest or (not rest[0].startswith("-") and rest[0] not in _NAMES)


def _open_window(arguments: Sequence[str], words: Words) -> int:
    parser = _Parser(words=words, prog="pmdesk")
    _add_common(parser, words)
    parser.add_argument("files", nargs="*", type=Path)
    asked = parser.parse_args(arguments)
    missing = [file.name for file in asked.files if not file.exists()]
    if missing:
        trouble = Trouble(
            N_("{name} is neither a command nor a file."),
            _TO_HELP,
            name=missing[0],
        )
        print(trouble.say(words), file=sys.stderr)
        return CALLED_WRONGLY
    if sys.platform.startswith("linux") and not _has_screen():
        raise Trouble(
            N_("There is no display to open a window on."),
            N_("Use a command instead; `pmdesk --help` lists them."),
        )
    try:
        from pmdesk import app
    except ImportError as error:
        raise Trouble(
            N_("The window could not be loaded ({reason})."),
            N_("Run `python3 dev.py run`; it installs what is missing."),
            reason=error,
        ) from error
    return app.main(asked.data or paths.data(), asked.language, asked.files)


def _has_screen() -> bool:
    named = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or named == "offscreen"
    )


def main(arguments: Sequence[str]) -> int:
    """Does what the arguments say; gives the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal of another encoding, or half a pair of surrogates, stops no script.
            stream.reconfigure(errors="backslashreplace")
    words = Words.load(_language_of(arguments))
    if sys.stdout is None:
        # Closed by whoever called; what is written has somewhere to go, and the exit code tells.
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115, to the end
    try:
        code = (
            _open_window(arguments, words) if _is_for_window(arguments) else _run(arguments, words)
        )
        # Here, where a reader who has gone is expected, and not when Python ends.
        sys.stdout.flush()
    except Trouble as trouble:
        print(trouble.say(words), file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read has had enough, as `pmdesk list | head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        unwritten = Trouble(
            N_("The output could not be written ({reason})."),
            N_("Free some space there, or write to another location."),
            reason=error.strerror or type(error).__name__,
        )
        print(unwritten.say(words), file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    return code


def _run(arguments: Sequence[str], words: Words) -> int:
    asked = _parser(words).parse_args(arguments)
    command = _NAMES[asked.command]
    from pmdesk.store import unlock
    from pmdesk.store.library import FILE, Library

    folder = asked.data or paths.data()
    key = unlock.key_of(folder, lambda: cli_library.ask_secret(asked.passphrase_file, words))
    if not command.opens:
        return command.work(Call(asked, words, folder, key))
    # Who only reads takes no lock, so that a window may open in the meantime; who writes waits a
    # moment for another script.
    reads = not (command.writes or command.remembers) and (folder / FILE).exists()
    patience = PATIENCE if command.writes else 0
    with Library(folder, read_only=reads, patience=patience, key=key) as library:
        if command.writes:
            library.need_writing()
        return command.work(Call(asked, words, folder, key, library))
