"""What the bundled fonts cannot print."""

from __future__ import annotations

from tests.house.concerns import Example, leaving

EXAMPLES = {
    "not-printable": Example(
        lambda blank: leaving(blank.answer("owner", "𒀀𒀁 Ninlil"), "internal"),
        lambda blank: leaving(blank.answer("owner", "김민수 ✅ สมชาย 👩🏽‍🚒"), "internal"),
    ),
}
