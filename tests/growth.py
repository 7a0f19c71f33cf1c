"""Whether work grows with what it is given, or with its square: told by two sizes, not by seconds.

A slow or busy machine makes both slower alike, so no test fails for lack of time.
"""

from __future__ import annotations

import time
from collections.abc import Callable

MANY = 0.2
"""Seconds of processor time below which no growth could be told, or would matter."""
TIMES = 4
"""How much larger the second of two inputs is."""


def grows_in_proportion(small: Callable[[], object], large: Callable[[], object]) -> bool:
    """Whether `large`, whose input is four times that of `small`, takes far less than its square.

    Four times the time is in proportion, sixteen times is the square; the line is drawn between.
    """
    # What is made once, such as a table or an expression, is made before the clock runs.
    small()
    took = _processor_time(large)
    # Once more before judging: another program may have emptied the caches.
    return took < MANY or any(took < 9 * max(_processor_time(small), 0.01) for _ in range(2))


def quarter(text: str) -> str:
    """A quarter of a text, of its beginning and its end alike."""
    half = max(1, len(text) // TIMES // 2)
    return text[:half] + text[-half:]


def _processor_time(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
