"""Commands that care for the library itself: copies, its health, and its lock."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from pmdesk.call import DONE, FAILED, PATIENCE, Argument, Call, Command
from pmdesk.domain.trouble import Trouble
from pmdesk.words import N_, Words

_JSON = Argument(("--json",), N_("print the result as JSON"), {"action": "store_true"})


def ask_secret(file: str | None, words: Words) -> str | None:
    """A passphrase or recovery key: from a file, else from whoever sits at the terminal."""
    if file == "-":
        return sys.stdin.readline().rstrip("\n")
    if file:
        try:
            with Path(file).open(encoding="utf-8") as opened:
                return opened.readline(4096).rstrip("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise Trouble(
                N_("{file} could not be read ({reason})."),
                N_("Check its name and permissions."),
                file=file,
                reason=getattr(error, "strerror", None) or type(error).__name__,
            ) from error
    if not sys.stdin.isatty():
        return None
    import getpass

    return getpass.getpass(words("Passphrase or recovery key: "))


def _backup(call: Call) -> int:
    copy = call.library.back_up(Path(call.asked.to) if call.asked.to else None)
    if call.asked.json:
        call.say_json({"file": str(copy.file), "at": copy.at.isoformat(), "size": copy.size})
    else:
        call.say(str(copy.file))
    return DONE


def _backups(call: Call) -> int:
    from pmdesk.store import backup

    copies = backup.copies(Path(call.asked.folder) if call.asked.folder else call.library.backups)
    if call.asked.json:
        call.say_json(
            [
                {
                    "file": str(each.file),
                    "at": each.at.isoformat(),
                    "size": each.size,
                    "encrypted": each.is_encrypted,
                }
                for each in copies
            ]
        )
    else:
        for each in copies:
            call.say(f"{each.at.astimezone():%Y-%m-%d %H:%M}  {each.size:>10}  {each.file}")
    return DONE


def _restore(call: Call) -> int:
    from pmdesk.store import backup, unlock
    from pmdesk.store.errors import DamagedLibrary, ForeignCommands, KeyFileDamaged, NotALibrary
    from pmdesk.store.library import FILE, Library

    wanted = Path(call.asked.file)
    copy = next((each for each in backup.copies(wanted.parent) if each.file == wanted), None)
    if copy is None:
        raise Trouble(
            N_("{file} is not a backup of a pmdesk library."),
            N_("`pmdesk backups` lists them."),
            file=wanted.name,
        )
    key = None
    if copy.is_encrypted and call.key is None:
        typed = ask_secret(call.asked.passphrase_file, call.words)
        key = unlock.open_slot(copy.key_file, typed) if typed else None
    try:
        with Library(call.folder, patience=PATIENCE, key=call.key) as library:
            library.bring_back(copy, key)
    except (DamagedLibrary, NotALibrary, KeyFileDamaged, ForeignCommands):
        # It cannot be copied first as it cannot be opened; it is kept as it is.
        backup.put_in_place(call.folder / FILE, copy)
    call.say(call.words("The library was restored to {time}.", time=f"{copy.at.astimezone():%c}"))
    return DONE


def _doctor(call: Call) -> int:
    from pmdesk.store import doctor

    if call.asked.rescue:
        done = doctor.rescue(call.folder, Path(call.asked.rescue), call.key)
        record = {name: getattr(done, name) for name in (
            "postmortems", "answers", "from_history", "from_backup", "files", "lost")}  # fmt: skip
        if call.asked.json:
            call.say_json(record)
        else:
            call.say(
                call.words(
                    "Recovered: {postmortems} postmortems, {answers} answers ({from_history} "
                    "from their history, {from_backup} from a backup), {files} files. Lost: "
                    "{lost}.",
                    **{**{k: str(v) for k, v in record.items()}, "lost": str(len(done.lost))},
                )
            )
            for place in done.lost:
                call.say(place)
        return FAILED if done.lost else DONE
    if call.asked.repair:
        from pmdesk.store.library import Library

        with Library(call.folder, patience=PATIENCE, key=call.key) as library:
            mended = doctor.mend(library)
        if not call.asked.json:
            call.say(call.words.count("{n} list entries were rebuilt.", mended))
    found = doctor.examine(call.folder, call.key)
    if call.asked.json:
        call.say_json([{"weight": f.weight, "message": f.say(call.words)} for f in found])
    else:
        for each in found:
            call.say(each.say(call.words))
        if not found:
            call.say(call.words("No damage was found in the library."))
    return FAILED if any(each.weight == doctor.FAULT for each in found) else DONE


def _encrypt(call: Call) -> int:
    passphrase = _new_passphrase(call)
    if call.library.is_encrypted:
        recovery = call.library.change_secrets(
            passphrase or None, keyring=call.asked.keyring, recovery=call.asked.new_recovery_key
        )
    else:
        keyring = call.asked.keyring if call.asked.keyring is not None else not passphrase
        recovery = call.library.encrypt(passphrase, keyring=keyring)
    if recovery:
        call.say(call.words("Recovery key. Write it on paper; it is shown only this once:"))
        call.say(recovery)
    return DONE


def _new_passphrase(call: Call) -> str:
    """From a file, or typed twice; empty where none is wanted."""
    if call.asked.new_passphrase_file:
        return ask_secret(call.asked.new_passphrase_file, call.words) or ""
    if not call.asked.passphrase:
        return ""
    import getpass

    first = getpass.getpass(call.words("New passphrase: "))
    if first != getpass.getpass(call.words("Repeat the passphrase: ")):
        raise Trouble(
            N_("The two passphrases are not the same."), N_("Try again. Nothing was changed.")
        )
    return first


def _decrypt(call: Call) -> int:
    if call.library.is_encrypted:
        call.library.decrypt()
    call.say(call.words("The library is no longer encrypted. Anyone who has the file can read it."))
    return DONE


COMMANDS = (
    Command(
        "backup",
        N_("back up the library"),
        (
            Argument(
                ("--to",), N_("another folder for the backup"), {"metavar": "DIR", "default": ""}
            ),
            _JSON,
        ),
        _backup,
    ),
    Command(
        "backups",
        N_("list the backups of the library"),
        (
            Argument(
                ("--folder",),
                N_("another folder to look for backups in"),
                {"metavar": "DIR", "default": ""},
            ),
            _JSON,
        ),
        _backups,
    ),
    Command(
        "restore",
        N_("restore a backup of the library; the current library is backed up first"),
        (Argument(("file",), N_("the backup to restore"), {"metavar": "FILE"}),),
        _restore,
        opens=False,
    ),
    Command(
        "doctor",
        N_("check for damage, or recover what can be read"),
        (
            Argument(
                ("--rescue",),
                N_("recover what can be read into a new library in this folder"),
                {"metavar": "DIR", "default": ""},
            ),
            Argument(
                ("--repair",),
                N_("rebuild list entries that do not match their answers"),
                {"action": "store_true"},
            ),
            _JSON,
        ),
        _doctor,
        opens=False,
    ),
    Command(
        "encrypt",
        N_("encrypt the library, or change how it is unlocked"),
        (
            Argument(("--passphrase",), N_("ask for a new passphrase"), {"action": "store_true"}),
            Argument(
                ("--new-passphrase-file",),
                N_("read the new passphrase from a file; - for standard input"),
                {"metavar": "FILE"},
            ),
            Argument(
                ("--keyring",),
                N_("keep the key in the system keyring, or stop keeping it there"),
                {"action": argparse.BooleanOptionalAction, "default": None},
            ),
            Argument(
                ("--new-recovery-key",), N_("create a new recovery key"), {"action": "store_true"}
            ),
        ),
        _encrypt,
        writes=True,
    ),
    Command("decrypt", N_("remove the encryption from the library"), (), _decrypt, writes=True),
)
