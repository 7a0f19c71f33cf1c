"""The benchmark tells what it measured, and nothing that it did not."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.bench_pdf import CHROMIUM, RENDERER, TABLE, Row, Spent, plain_table, tell

HELPED = """
import subprocess
from tests import bench_pdf
busy = "import time\\nwhile time.process_time() < 0.5: pass"
helped = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', sys.argv[1]])"
def work():
    subprocess.run([bench_pdf.sys.executable, "-c", helped, busy], check=True)
bench_pdf.take_orphans()
print(bench_pdf.measure(work).processor)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="processor time is told on Linux only")
def test_the_time_of_helpers_counts_that_their_program_does_not_wait_for() -> None:
    command = [sys.executable, "-c", HELPED]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert float(done.stdout) >= 0.5


def test_without_chromium_its_rows_say_so_and_the_others_are_told() -> None:
    spent = {RENDERER: [Spent(2.0, 1.0, 13)], TABLE: [Spent(1.0, 1.0, 13)]}
    (said,) = tell(Row("PDF", RENDERER, CHROMIUM, 0.9), spent)
    assert said.endswith("not measured: Chromium is not here")
    wall, processor = tell(Row("PDF", RENDERER, TABLE, None), spent)
    assert "ratio   2.00" in wall
    assert "ratio   1.00" in processor


@pytest.mark.parametrize(("goal", "said"), [(2.0, "met"), (1.9, "missed")])
def test_a_goal_is_met_or_missed_in_the_time_that_people_wait(goal: float, said: str) -> None:
    spent = {RENDERER: [Spent(2.0, 9.0)], CHROMIUM: [Spent(1.0, 1.0)]}
    wall, _ = tell(Row("PDF", RENDERER, CHROMIUM, goal), spent)
    assert wall.endswith(f"goal {goal:g}, {said}")


def test_a_page_is_held_against_a_page() -> None:
    spent = {RENDERER: [Spent(2.0, 2.0, 10)], TABLE: [Spent(4.0, 4.0, 20)]}
    wall, _ = tell(Row("a page", RENDERER, TABLE, None, per_page=True), spent)
    assert "ratio   1.00" in wall


def test_the_plain_table_has_the_words_of_the_report_and_nothing_else() -> None:
    page = '<style>p {}</style><body class="x"><p>a &lt; b</p><table><tr><th>T1<td>c</table>'
    assert "<table><tr><td>a &lt; b</td></tr>\n<tr><td>T1</td><td>c</td></tr></table>" in (
        plain_table(page).html
    )
