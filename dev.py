"""The front door for people who run or build pmdesk. Python's standard library only.

python3 dev.py            lists what can be done
python3 dev.py run        installs what is missing and opens pmdesk
"""

from __future__ import annotations

import contextlib
import ctypes.util
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PIP_INSTALL = (PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check")
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "pmdesk-ready"
LANGUAGES = ("en", "ja", "zh-Hans", "zh-Hant")

# What the window, the reports and the virtual screen need of the system. Where a name changed
# between releases, the first that apt knows is taken.
TO_RUN = (
    "python3-venv",
    "libegl1",
    "libgl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0t64 libglib2.0-0",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libwayland-cursor0",
    "libpango-1.0-0",
    "libpangoft2-1.0-0",
    # Without it a Japanese PDF takes seven times as long.
    "libharfbuzz-subset0",
)
TO_TEST = (
    "xvfb",
    "xauth",
    "xdotool",
    "dbus",
    "dbus-bin dbus",
    "gnome-keyring",
    "poppler-utils",
    "qpdf",
)
WITH_BREW = ("pango", "harfbuzz")


class Refused(Exception):
    """Something that the person at the keyboard has to settle."""


def say(sentence: str) -> None:
    print(sentence, flush=True)


def call(
    command: Sequence[str | Path], *, or_say: str = "", environment: dict[str, str] | None = None
) -> None:
    """Runs a command; if it fails, says so in words. Raises Refused."""
    try:
        code = subprocess.run([str(part) for part in command], check=False, env=environment)
    except FileNotFoundError as error:
        raise Refused(f"{command[0]} is not on this machine. {or_say}") from error
    if code.returncode:
        raise Refused(or_say or f"`{' '.join(map(str, command))}` ended with {code.returncode}.")


# Setting up


def as_administrator() -> list[str]:
    """What to put before a command that installs. Raises Refused where there is no way."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        return ["sudo"]
    raise Refused("Installing needs the administrator. Run this as root, or install sudo.")


def is_installed(names: str) -> bool:
    """Whether one of these Debian packages is installed."""
    return any(
        "ok installed"
        in subprocess.run(
            ["dpkg-query", "-W", "-f=${Status}", name], capture_output=True, text=True, check=False
        ).stdout
        for name in names.split()
    )


def apt_name(names: str) -> str:
    """The first of these names that apt can install."""
    for name in names.split():
        shown = subprocess.run(
            ["apt-cache", "show", "--no-all-versions", name], capture_output=True, check=False
        )
        if shown.returncode == 0:
            return name
    return names.split()[-1]


def install_with_apt(wanted: Sequence[str]) -> None:
    missing = [names for names in wanted if not is_installed(names)]
    if not missing:
        return
    shown = " ".join(names.split()[-1] for names in missing)
    if os.environ.get("PMDESK_NO_INSTALL"):
        raise Refused(f"These system packages are missing: {shown}")
    say(f"Installing system packages through apt: {shown}")
    front = as_administrator()
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    hint = "apt could not install them. Read its lines above; the network or its lists may be gone."
    call([*front, "apt-get", "update", "-qq"], or_say=hint, environment=environment)
    names = [apt_name(each) for each in missing]
    keep = ["env", "DEBIAN_FRONTEND=noninteractive"]
    call(
        [*front, *keep, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *names],
        or_say=hint,
        environment=environment,
    )


def install_with_brew() -> None:
    missing = [name for name in WITH_BREW if not ctypes.util.find_library(name)]
    if missing:
        say(f"Installing libraries through brew: {' '.join(missing)}")
        call(["brew", "install", *missing], or_say="Homebrew is needed to install them.")


def make_environment() -> None:
    """`.venv` with exactly what requirements.lock names, each file checked by its hash."""
    if not PYTHON.exists():
        say("Making .venv")
        call([sys.executable, "-m", "venv", VENV], or_say="Python could not make .venv.")
    say("Installing Python packages into .venv (this takes a minute the first time)")
    call(
        [*PIP_INSTALL, "--require-hashes", "-r", LOCK],
        or_say="pip could not install the packages. Read its lines above; is there a network?",
    )


def fingerprint(wanted: Sequence[str]) -> str:
    """Changes whenever there could be something new to install."""
    parts = [LOCK.read_bytes(), sys.version.encode(), "\n".join(wanted).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def set_up(wanted: Sequence[str] = TO_RUN) -> None:
    """Installs what is missing. When all is there it starts no process and reads two files."""
    mark = fingerprint(wanted)
    known = STAMP.read_text(encoding="utf-8").split() if STAMP.exists() else []
    if mark in known and PYTHON.exists():
        return
    if platform.system() == "Darwin":
        install_with_brew()
    elif shutil.which("apt-get"):
        install_with_apt(wanted)
    else:
        say("Neither apt nor brew is here: Pango, HarfBuzz and Qt's libraries must be there.")
    make_environment()
    marks = {fingerprint(TO_RUN), mark}
    STAMP.write_text("\n".join(sorted(marks)), encoding="utf-8")


# Commands


def run(*arguments: str) -> int:
    """installs what is missing and opens pmdesk (without a display: exports the samples)"""
    set_up()
    if not arguments and platform.system() == "Linux" and not has_display():
        return export_samples()
    os.chdir(ROOT)
    os.execv(PYTHON, [str(PYTHON), "-m", "pmdesk", *arguments])
    return 0


def has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def export_samples() -> int:
    """The main job without a window: the samples as PDF and Markdown in every language."""
    base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    folder = base / "pmdesk-samples"
    folder.mkdir(parents=True, exist_ok=True)
    say("There is no display here, so no window opens. The samples are exported instead.")
    pmdesk = [str(PYTHON), "-m", "pmdesk", "--data", str(folder / "library")]
    listed = subprocess.run(
        [*pmdesk, "sample"], capture_output=True, text=True, cwd=ROOT, check=False
    )
    if listed.returncode:
        raise Refused(listed.stderr.strip() or "The samples could not be made.")
    for number, sample in enumerate(listed.stdout.split(), 1):
        for language in LANGUAGES:
            for form, suffix in (("pdf", ".pdf"), ("markdown", ".md")):
                file = folder / f"sample-{number}-{language}{suffix}"
                command = [*pmdesk, "export", sample, "--format", form, "--language", language]
                subprocess.run([*command, "--output", str(file)], cwd=ROOT, check=True)
                say(str(file))
    say(f"The library itself is in {folder / 'library'}")
    return 0


def test(*arguments: str) -> int:
    """installs what the tests need, then runs lint, types and all tests"""
    set_up((*TO_RUN, *TO_TEST))
    check()
    return on_virtual_screen([str(PYTHON), "-m", "pytest", *arguments])


def lint() -> int:
    """runs ruff and mypy"""
    set_up()
    check()
    return 0


def check() -> None:
    for command in (
        ["ruff", "check", "--quiet", "."],
        ["ruff", "format", "--check", "--quiet", "."],
        ["mypy", "--no-error-summary"],
    ):
        os.chdir(ROOT)
        call([PYTHON, "-m", *command], or_say=f"{command[0]} found something; see above.")


def words(*arguments: str) -> int:
    """refreshes translations/*.ts from the code and the schema"""
    set_up()
    return subprocess.run(
        [PYTHON, ROOT / "translations" / "refresh.py", *arguments], check=False
    ).returncode


def screens(folder: str = "screens") -> int:
    """takes pictures of every stage in every language, light and dark, into a folder"""
    set_up((*TO_RUN, *TO_TEST))
    return on_virtual_screen([str(PYTHON), "-m", "tests.screens", folder])


def bench(*arguments: str) -> int:
    """measures against floors taken in the same run"""
    set_up((*TO_RUN, *TO_TEST))
    return on_virtual_screen([str(PYTHON), "-m", "tests.bench", *arguments])


def fonts() -> int:
    """makes resources/fonts again from the packages they come from"""
    set_up()
    with tempfile.TemporaryDirectory() as folder:
        call([sys.executable, "-m", "venv", folder])
        python = Path(folder) / "bin" / "python"
        sources = ["noto-cjk-sans-jp-regular==0.0.1", "noto-cjk-sans-jp-bold==0.0.1"]
        call([python, "-m", "pip", "install", "-q", "fonttools", *sources])
        call([python, ROOT / "resources" / "fonts" / "make_fonts.py"])
    return 0


# A screen and a keyring for tests


def on_virtual_screen(command: Sequence[str]) -> int:
    """Runs a command with a screen, a home, a session bus and an open keyring of its own."""
    with tempfile.TemporaryDirectory(prefix="pmdesk-") as folder, virtual_screen() as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": folder,
            "XDG_RUNTIME_DIR": folder,
            "LANG": "C.UTF-8",
        }
        # An input method plug-in opens the session bus and aborts where there is no machine id.
        for name in ("WAYLAND_DISPLAY", "QT_IM_MODULE", "LANGUAGE", "LC_ALL"):
            environment.pop(name, None)
        os.chdir(ROOT)
        with_keyring = (
            'echo "" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; '
        )
        if shutil.which("dbus-run-session") and Path("/etc/machine-id").exists():
            command = [
                "dbus-run-session",
                "--",
                "bash",
                "-c",
                with_keyring + 'exec "$@"',
                "-",
                *command,
            ]
        return subprocess.run(command, env=environment, check=False).returncode


@contextlib.contextmanager
def virtual_screen() -> Iterator[str]:
    """An X server without a monitor, on a free display number; gives its name."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise Refused("The virtual screen (Xvfb) did not start.")
        yield f":{number}"
    finally:
        screen.terminate()
        screen.wait()


COMMANDS: tuple[Callable[..., int], ...] = (run, test, lint, words, screens, bench, fonts)


def main(arguments: Sequence[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - the very thing to say to an older one
        say(f"pmdesk needs Python 3.11 or newer; this is {platform.python_version()}.")
        return 1
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        say("python3 dev.py COMMAND\n")
        for command in COMMANDS:
            say(f"  {command.__name__:8} {command.__doc__}")
        return 0
    named = {command.__name__: command for command in COMMANDS}
    if arguments[0] not in named:
        say(f"There is no command {arguments[0]!r}. `python3 dev.py` lists them.")
        return 2
    try:
        return named[arguments[0]](*arguments[1:])
    except Refused as refused:
        say(str(refused))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
