"""The front door for people who run or build pmdesk. Python's standard library only.

python3 dev.py            lists what can be done
python3 dev.py run        installs what is missing and opens pmdesk
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterator, Sequence, Set
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PIP_INSTALL = (PYTHON, "-m", "pip", "install", "--disable-pip-version-check")
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "pmdesk-ready"
MINOR = sys.version_info.minor
LANGUAGES = ("en", "ja", "zh-Hans", "zh-Hant")
FORMATS = {"pdf": ".pdf", "markdown": ".md"}
FONT_PACKAGES = (
    "manimgx-fonts==2026.9.26.post1",
    "matplotlib==3.10.0",
    "noto-cjk-sans-jp-bold==0.0.1",
    "noto-cjk-sans-jp-regular==0.0.1",
)
CHECKS = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))


class Need(NamedTuple):
    """System packages that serve one purpose; `a|b`: b on releases that do not know a."""

    purpose: str
    debian: tuple[str, ...]
    brew: tuple[str, ...] = ()

    def names(self, manager: str) -> tuple[str, ...]:
        return self.brew if manager == "brew" else self.debian


TO_RUN = (
    Need(
        "the window (Qt)",
        (
            "libdbus-1-3",
            "libegl1",
            "libfontconfig1",
            "libgl1",
            "libglib2.0-0t64|libglib2.0-0",
            "libwayland-cursor0",
            "libxcb-cursor0",
            "libxcb-icccm4",
            "libxcb-keysyms1",
            "libxcb-shape0",
            "libxkbcommon-x11-0",
            "libxkbcommon0",
        ),
    ),
    Need(
        "reports as PDF (Pango)",
        # Without libharfbuzz-subset0 a Japanese PDF takes seven times as long, but Ubuntu 22.04 has
        # none: there HarfBuzz alone has to do.
        ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0|libharfbuzz0b"),
        ("pango", "harfbuzz"),
    ),
)
TO_TEST = (
    *TO_RUN,
    Need("a virtual screen", ("openbox", "xauth", "xdotool", "xvfb")),
    Need("a Secret Service", ("dbus", "gnome-keyring")),
    Need(
        "looking into PDF files",
        ("ghostscript", "mupdf-tools", "poppler-utils", "qpdf"),
        ("ghostscript", "mupdf-tools", "poppler", "qpdf"),
    ),
)
TO_BENCH = (*TO_TEST, Need("printing the same page", ("chromium",)))
TO_LOOK = (
    *TO_TEST,
    Need("looking as readers do", ("chromium", "firefox-esr", "libreoffice-draw", "okular")),
)


class Refused(Exception):
    """Something that the person at the keyboard has to settle."""


def say(sentence: str) -> None:
    # At once, so that it stands before what the next command writes.
    print(sentence, flush=True)


def call(command: Sequence[str | Path], or_say: str) -> None:
    """Runs a command; where it fails, the sentence says what happened and what to do."""
    try:
        code = subprocess.run(command, check=False).returncode
    except FileNotFoundError as error:
        raise Refused(f"{command[0]} is not on this machine. {or_say}") from error
    if code:
        raise Refused(or_say)


# System libraries


def may_install() -> bool:
    return not os.environ.get("PMDESK_NO_INSTALL")


def install_libraries(needs: Sequence[Need]) -> None:
    """Brings what the system lacks, through the package manager that is there."""
    manager = "brew" if platform.system() == "Darwin" else "apt-get"
    if not shutil.which(manager):
        say(f"There is no {manager} here, so these must be there already, by whatever name:")
        return announce(needs, manager)
    missing = lacking([*needs, to_make_environment()], manager)
    if not missing:
        return None
    say("pmdesk needs system packages that are not here:")
    announce(missing, manager)
    if not may_install():
        say("Nothing is installed, as you asked; without them a window or a report may fail.")
        return None
    names = [name for need in missing for name in need.names(manager)]
    return install_with_brew(names) if manager == "brew" else install_with_apt(names)


def to_make_environment() -> Need:
    """Debian's Python comes without what makes a virtual environment; others have it."""
    has_it = importlib.util.find_spec("ensurepip")
    return Need("Python packages (.venv)", () if has_it else (f"python3.{MINOR}-venv",))


def lacking(needs: Sequence[Need], manager: str) -> list[Need]:
    """What of these is not installed."""
    here = brew_has() if manager == "brew" else debian_has(needs)
    return [
        Need(need.purpose, absent, absent)
        for need in needs
        if (absent := tuple(n for n in need.names(manager) if first_known(n, here) not in here))
    ]


def announce(missing: Sequence[Need], manager: str) -> None:
    for need in missing:
        if names := need.names(manager):
            say(f"  for {need.purpose}: {' '.join(names)}")


def debian_has(needs: Sequence[Need]) -> set[str]:
    names = [name for need in needs for either in need.debian for name in either.split("|")]
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\n", *names],
        capture_output=True,
        text=True,
        check=False,  # it fails as soon as one name is unknown, and tells of the others
    ).stdout
    return {line.split()[0] for line in shown.splitlines() if line.endswith(" installed")}


def install_with_apt(names: Sequence[str]) -> None:
    # Another apt may be at work, as it is on a machine that has just started.
    options = ["-qq", "-o", "DPkg::Lock::Timeout=120"]
    quietly = ["env", "DEBIAN_FRONTEND=noninteractive"]
    apt_get = [*as_administrator(), *quietly, "apt-get", *options]
    say("apt installs them now.")
    # What cannot be fetched anew apt may still know from before: a failure is not the end.
    subprocess.run([*apt_get, "update"], check=False)
    known = [first_known(name) for name in names]
    call(
        [*apt_get, "install", "-y", "--no-install-recommends", *known],
        "apt could not install the packages; its lines above say why. Check the network and apt's "
        f"sources, or let an administrator run: apt-get install {' '.join(known)}",
    )


def first_known(names: str, here: Set[str] = frozenset()) -> str:
    """The first of these names that is installed or that apt could install."""
    *others, last = names.split("|")
    for name in others:
        shown = ["apt-cache", "show", name]
        if name in here or not subprocess.run(shown, capture_output=True, check=False).returncode:
            return name
    return last


def as_administrator() -> list[str]:
    """What to put before a command that installs."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        return ["sudo"]
    raise Refused(
        "Installing them needs an administrator, and sudo is not here. Run this as root, or let an "
        "administrator install them; `python3 dev.py --no-install run` goes on without them."
    )


def brew_has() -> set[str]:
    listed = ["brew", "list", "--formula", "-1"]
    return set(subprocess.run(listed, capture_output=True, text=True, check=False).stdout.split())


def install_with_brew(names: Sequence[str]) -> None:
    say("Homebrew installs them now.")
    call(["brew", "install", *names], "Homebrew could not install them; its lines above say why.")


# The Python side


def set_up(needs: Sequence[Need] = TO_RUN) -> None:
    """Installs what is missing. When all is there it starts no process and reads two files."""
    mark = fingerprint(needs)
    marks = STAMP.read_text(encoding="utf-8").split() if STAMP.exists() else []
    if mark in marks and PYTHON.exists():
        return
    install_libraries(needs)
    make_environment()
    # What the tests need includes what running needs.
    STAMP.write_text(f"{mark}\n{fingerprint(TO_RUN)}\n", encoding="utf-8")


def fingerprint(needs: Sequence[Need]) -> str:
    """Changes whenever there could be something new to install."""
    wanted = repr((sys.version, may_install(), needs)).encode()
    return hashlib.sha256(LOCK.read_bytes() + wanted).hexdigest()


def make_environment() -> None:
    """`.venv` with what requirements.lock names, each file checked by its hash."""
    # Made over an older one too: that mends what was left half made. One of another Python goes.
    clear = [] if of_this_python() else ["--clear"]
    say("Making .venv and installing Python packages into it (some minutes the first time)")
    call(
        [sys.executable, "-m", "venv", *clear, VENV],
        f"Python could not make {VENV}. On Debian and Ubuntu it needs the package "
        f"python3.{MINOR}-venv; check too that the disk has room.",
    )
    # pip shows its progress where someone watches.
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    call(
        [*PIP_INSTALL, *quiet, "--require-hashes", "-r", LOCK],
        "pip could not install the packages; its lines above say why. Check the network; behind a "
        "proxy or an own certificate authority, tell pip of it (`pip config`), then start again.",
    )


def of_this_python() -> bool:
    """Whether .venv, if there is one, belongs to the Python that runs this."""
    library = VENV / "lib" / f"python3.{MINOR}"
    return os.name == "nt" or not VENV.exists() or library.exists()


def environment() -> dict[str, str]:
    """Lets `.venv` find pmdesk in this checkout, whatever folder one stands in."""
    found = {**os.environ, "PYTHONPATH": str(ROOT)}
    if platform.system() == "Darwin":
        # Where Homebrew puts libraries on newer Macs; the loader does not look there by itself.
        found.setdefault("DYLD_FALLBACK_LIBRARY_PATH", "/opt/homebrew/lib:/usr/local/lib:/usr/lib")
    return found


def pmdesk(*arguments: str | Path) -> list[str]:
    # -P: a file in the folder one stands in must not pass for one of pmdesk's modules.
    return [str(PYTHON), "-P", "-m", "pmdesk", *map(str, arguments)]


# Commands


def run(*arguments: str) -> int:  # noqa: RET503 - execve never returns
    """Installs what is missing and opens pmdesk; without a display, exports the samples."""
    set_up()
    if not arguments and not has_display():
        return export_samples()
    # In place of this process, so that nothing stands between the person and pmdesk.
    os.execve(PYTHON, pmdesk(*arguments), environment())


def has_display() -> bool:
    """Whether a window could open: DISPLAY may be set and nobody, or a stranger, be there."""
    if platform.system() != "Linux" or os.environ.get("WAYLAND_DISPLAY"):
        return True
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers


def export_samples() -> int:
    """The main job without a window: the samples as PDF and Markdown in every language."""
    say("There is no display here, so no window opens. The samples are exported instead.")
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    folder = Path(data) / "pmdesk-samples"
    library = folder / "library"
    library.mkdir(parents=True, exist_ok=True)
    # A second time the same samples are exported again, not added again.
    samples = json.loads(answer_of(library, "list", "--json"))
    samples = samples or json.loads(answer_of(library, "sample", "--json"))
    for sample in samples:
        for language in LANGUAGES:
            for name, suffix in FORMATS.items():
                file = folder / f"{sample['number']}-{language}{suffix}"
                wanted = ("--format", name, "--language", language, "--output", str(file))
                answer_of(library, "export", str(sample["id"]), *wanted)
                say(str(file))
    say(f"The library they come from: {library}")
    return 0


def answer_of(library: Path, *arguments: str) -> str:
    """What pmdesk's command line prints."""
    command = pmdesk("--data", library, *arguments)
    done = subprocess.run(
        command, env=environment(), capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        # What is only to be known is for those who asked for the report.
        print(done.stderr, file=sys.stderr)
        raise Refused(f"`pmdesk {' '.join(arguments)}` failed; the lines above say why.")
    return done.stdout


def test(*arguments: str) -> int:
    """Installs what the tests need, then runs lint, types and all tests (or those named)."""
    set_up(TO_TEST)
    failed = failed_checks()
    if arguments:
        code = on_virtual_screen(PYTHON, "-m", "pytest", *arguments)
    else:
        code = on_several_desks(os.cpu_count() or 1)
    if failed:
        say(f"Besides, {' and '.join(failed)} found something; see the first lines.")
    return code or len(failed)


def lint() -> int:
    """Runs ruff (rules and layout) and mypy over everything."""
    set_up()
    return len(failed_checks())


def failed_checks() -> list[str]:
    return [
        " ".join(check)
        for check in CHECKS
        if subprocess.run([PYTHON, "-m", *check], cwd=ROOT, check=False).returncode
    ]


def words(*arguments: str) -> int:
    """Refreshes translations/*.ts from the strings in the code and the schema."""
    set_up()
    refresh = ROOT / "translations" / "refresh.py"
    return subprocess.run([PYTHON, refresh, *arguments], env=environment(), check=False).returncode


def screens(*arguments: str) -> int:
    """Takes pictures of every stage in every language, light and dark."""
    set_up(TO_TEST)
    return on_virtual_screen(PYTHON, "-m", "tests.screens", *arguments)


def look(*arguments: str) -> int:
    """Draws reports in the programs people read with: `look FOLDER` [words of their names]."""
    set_up(TO_LOOK)
    return on_virtual_screen(PYTHON, "-m", "tests.look", *arguments)


def bench(*arguments: str) -> int:
    """Measures against floors of the same run; `bench large`: 10,000 postmortems; `bench pdf`."""
    set_up(TO_BENCH)
    if arguments[:1] in (("large",), ("pdf",)):
        return on_virtual_screen(PYTHON, "-m", f"tests.bench_{arguments[0]}", *arguments[1:])
    return on_virtual_screen(PYTHON, "-m", "tests.bench", *arguments)


def faults(*arguments: str) -> int:
    """Kills pmdesk, cuts the power, fills the disk, and looks what is lost; or one of these."""
    set_up(TO_TEST)
    return on_virtual_screen(PYTHON, "-m", "tests.faults", *arguments)


def fonts(*arguments: str) -> int:
    """Makes resources/fonts again from the packages they come from; --check compares only."""
    set_up()
    with tempfile.TemporaryDirectory() as folder:
        python = Path(folder) / PYTHON.relative_to(VENV)
        call([sys.executable, "-m", "venv", folder], "Python could not make a place for them.")
        call(
            # Of these, the files are all that is needed.
            [
                python,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--no-deps",
                locked("fonttools"),
                *FONT_PACKAGES,
            ],
            "pip could not fetch the fonts; its lines above say why. Check the network.",
        )
        make = ROOT / "resources" / "fonts" / "make_fonts.py"
        return subprocess.run([python, make, *arguments], check=False).returncode


def locked(package: str) -> str:
    """`package==version` as requirements.lock has it."""
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    return next(line.split()[0] for line in lines if line.startswith(f"{package}=="))


COMMANDS: tuple[Callable[..., int], ...] = (
    run, test, lint, words, screens, look, bench, faults, fonts,
)  # fmt: skip


# A desk for tests: a screen, a keyring, a home


def on_virtual_screen(*command: str | Path) -> int:
    """Runs a command at a desk of its own."""
    with desk() as own:
        environment = {**undecided(os.environ), **own}
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def on_several_desks(count: int) -> int:
    """Runs all tests at several desks at once, each test file as a whole at one of them.

    Two windows on one screen would take the focus, and with it the keys, from each other.
    """
    with contextlib.ExitStack() as stack:
        desks = [stack.enter_context(desk()) for _ in range(count)]
        given = [
            ("--tx", "//".join(["popen", *(f"env:{name}={value}" for name, value in own.items())]))
            for own in desks
        ]
        options = [option for pair in given for option in pair]
        command = [str(PYTHON), "-m", "pytest", "--dist", "loadfile", *options]
        environment = {**undecided(os.environ), **desks[0]}
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


@contextlib.contextmanager
def desk() -> Iterator[dict[str, str]]:
    """What leads a program to a screen, a home and an open keyring that nobody else has."""
    with (
        tempfile.TemporaryDirectory(prefix="pmdesk-", ignore_cleanup_errors=True) as home,
        virtual_screen() as screen,
    ):
        own = {"HOME": home, "XDG_RUNTIME_DIR": home, **screen}
        with keyring(own) as bus:
            yield {**own, **bus}


def undecided(environment: os._Environ[str]) -> dict[str, str]:
    """Without what a developer's own desktop would decide: looks, languages, places."""
    desktop = ("QT_", "XDG_", "LC_", "LANGUAGE", "WAYLAND_", "DBUS_", "GTK_", "PYTHON_KEYRING_")
    kept = {name: value for name, value in environment.items() if not name.startswith(desktop)}
    return {**kept, "LANG": "C.UTF-8"}


@contextlib.contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """An X server without a monitor, with a window manager; gives what leads Qt to it."""
    if platform.system() != "Linux":
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    # -noreset: or the server forgets everything whenever the last window closes.
    server = ["Xvfb", "-screen", "0", "1920x1200x24", "-noreset", "-nolisten", "tcp"]
    with started([*server, "-displayfd", "1"]) as number:
        display = {"DISPLAY": f":{number}"}
        # Without one no window would be given the focus as it is on a desktop.
        manager = ["openbox", "--sm-disable", "--config-file", "/etc/xdg/openbox/rc.xml"]
        with started([*manager, "--startup", "echo ready"], display):
            yield {**display, "QT_QPA_PLATFORM": "xcb"}


@contextlib.contextmanager
def started(
    command: Sequence[str], environment: dict[str, str] | None = None, *, listens: bool = False
) -> Iterator[str]:
    """A process in the background, and the line with which it said that it is ready.

    One that `listens` ends with its input and clears up after itself; others are told to end.
    """
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**undecided(os.environ), **(environment or {})},
    )
    try:
        assert process.stdout
        line = process.stdout.readline().strip()
        if not line:
            raise Refused(
                f"{command[0]} did not start, and without it there is nowhere to run the tests."
            )
        yield line
    finally:
        if not listens:
            process.terminate()
        # Also closes its input. Its output is not waited for: services that a program has woken
        # on the session bus, as Okular does, hold on to it and stay.
        with process:
            pass


@contextlib.contextmanager
def keyring(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """A session bus with an unlocked Secret Service; gives what leads to it."""
    if not shutil.which("dbus-run-session"):
        yield {}
        return
    give_machine_id()
    unlock = 'echo "" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1'
    stay = f'{unlock}; echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'
    session = ["dbus-run-session", "--", "bash", "-c", stay]
    with started(session, environment, listens=True) as address:
        yield {"DBUS_SESSION_BUS_ADDRESS": address}


def give_machine_id() -> None:
    """A container may have none, and then whatever opens a session bus aborts."""
    places = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
    if not any(place.exists() and place.read_bytes().strip() for place in places):
        say("This machine has no machine-id, which a session bus needs; it gets one now.")
        command = [*as_administrator(), "tee", str(places[0])]
        subprocess.run(command, input=f"{uuid.uuid4().hex}\n", text=True, check=True)


# The door


def main(arguments: Sequence[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - the very thing to say to an older one
        return with_newer_python(arguments)
    if "--no-install" in arguments[:1]:
        os.environ["PMDESK_NO_INSTALL"] = "1"
        arguments = arguments[1:]
    named = {command.__name__: command for command in COMMANDS}
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        say("python3 dev.py [--no-install] COMMAND\n")
        for name, command in named.items():
            say(f"  {name:8} {command.__doc__}")
        say("\n--no-install or PMDESK_NO_INSTALL=1: only names system packages that are missing.")
        return 0
    if arguments[0] not in named:
        print(f"There is no {arguments[0]!r}. `python3 dev.py` lists what is.", file=sys.stderr)
        return 2
    try:
        return named[arguments[0]](*arguments[1:])
    except Refused as refused:
        print(refused, file=sys.stderr)
    except OSError as error:
        print(f"{error}. Check that the folder may be written to, and the disk.", file=sys.stderr)
    except KeyboardInterrupt:
        return 130
    return 1


def with_newer_python(arguments: Sequence[str]) -> int:
    """Goes on with a newer Python if the machine has one beside this."""
    newer = [path for minor in range(20, 10, -1) if (path := shutil.which(f"python3.{minor}"))]
    if newer:
        os.execv(newer[0], [newer[0], str(Path(__file__).resolve()), *arguments])
    print(
        f"pmdesk needs Python 3.11 or newer; this is {platform.python_version()}. On Ubuntu 22.04, "
        "`sudo apt-get install python3.11 python3.11-venv` brings one; then start this again.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
