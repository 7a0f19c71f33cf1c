"""Every fault, one after the other, and a table of what was lost or unsound.

python -m tests.faults               everything in the long form (about fifteen minutes)
python -m tests.faults JOB [TIMES]   one of them, as often as said
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from tests.faults import damage, full_disk, fuzz, jobs, kills, power
from tests.faults.outcome import Outcome

Run = Callable[[int], list[Outcome]]

# What is tried, how often if nothing is said, and how.
FAULTS: dict[str, tuple[int, Run]] = {
    "typing": (500, lambda times: [kills.typing(times)]),
    "kill": (150, kills.at_steps),
    "power": (600, lambda times: [power.run(times)]),
    "power-jobs": (100, power.at_jobs),
    "power-control": (60, lambda times: [power.must_lose(times)]),
    "disk-full": (10**6, full_disk.run),
    "small-disk": (12, full_disk.run_really),
    "damage": (200, damage.run),
    # How many seconds each reader is tried.
    "fuzz": (20, fuzz.run),
}


def main(arguments: list[str]) -> int:
    if arguments and arguments[0] not in FAULTS:
        print(f"There is no {arguments[0]!r}; there are {', '.join(FAULTS)}.", file=sys.stderr)
        return 2
    jobs.quick_keys()
    bad = []
    print(f"{'job':34} {'times':>6} {'lost':>5} {'unsound':>8} {'seconds':>8}")
    for name in arguments[:1] or FAULTS:
        usual, run = FAULTS[name]
        for outcome in run(int(arguments[1]) if len(arguments) > 1 else usual):
            _tell(outcome)
            if not outcome.is_good:
                bad.append(outcome)
    for outcome in bad:
        for problem in [*outcome.lost, *outcome.unsound]:
            print(f"{outcome.job}: {problem}")
    print(f"{len(bad)} jobs went wrong" if bad else "nothing was lost, and nothing is unsound")
    return int(bool(bad))


def _tell(outcome: Outcome) -> None:
    figures = f"{outcome.times:6} {len(outcome.lost):5} {len(outcome.unsound):8}"
    if outcome.left_out:
        print(f"{outcome.job:34} left out: {outcome.left_out}", flush=True)
        return
    print(f"{outcome.job:34} {figures} {outcome.seconds:8.1f}  {outcome.note}".rstrip(), flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
