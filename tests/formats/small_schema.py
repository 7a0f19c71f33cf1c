"""A schema with one field of every kind, so that formats are tried on all of them."""

from __future__ import annotations

import tomllib
from functools import cache

from pmdesk.domain.schema import Schema, Section, Stage, _read_field

_TOML = """
[[field]]
key = "title"
kind = "phrase"
label = "Small title"
help = "h"
external = true
[[field]]
key = "number"
kind = "line"
label = "Small number"
help = "h"
[[field]]
key = "severity"
kind = "choice"
label = "Small severity"
help = "h"
options = [ { key = "sev1", label = "Sev-1" }, { key = "sev2", label = "Sev-2" } ]
[[field]]
key = "reasons"
kind = "choices"
label = "Small reasons"
help = "h"
options = [
  { key = "data_loss", label = "Data was lost" },
  { key = "slow", label = "It took | long" },
]
[[field]]
key = "started"
kind = "moment"
label = "Small start"
help = "h"
[[field]]
key = "held_on"
kind = "date"
label = "Small day"
help = "h"
[[field]]
key = "lasted"
kind = "duration"
label = "Small length"
help = "h"
unit = "minutes"
[[field]]
key = "customers"
kind = "number"
label = "Small count"
help = "h"
[[field]]
key = "public"
kind = "flag"
label = "Small flag"
help = "h"
[[field]]
key = "owner"
kind = "person"
label = "Small owner"
help = "h"
[[field]]
key = "attendees"
kind = "people"
label = "Small attendees"
help = "h"
[[field]]
key = "services"
kind = "tags"
label = "Small services"
help = "h"
[[field]]
key = "recording"
kind = "link"
label = "Small recording"
help = "h"
[[field]]
key = "query"
kind = "code"
label = "Small query"
help = "h"
[[field]]
key = "findings"
kind = "prose"
label = "Small findings"
help = "h"
[[field]]
key = "focus"
kind = "question"
label = "What did people look at?"
help = "h"
mark = "1.1"
skippable = true
[[field]]
key = "unplaced"
kind = "prose"
label = "Not placed yet"
help = "h"
[[field]]
key = "timeline"
kind = "rows"
label = "Small timeline"
help = "h"
mark = "T"
was = ["old_timeline"]
  [[field.column]]
  key = "time"
  kind = "moment"
  label = "Time"
  help = "h"
  width = 2
  [[field.column]]
  key = "precision"
  kind = "choice"
  label = "Precision"
  help = "h"
  options = [ { key = "minute", label = "To the minute" }, { key = "about", label = "About" } ]
  [[field.column]]
  key = "event"
  kind = "phrase"
  label = "Event"
  help = "h"
  width = 4
  was = ["what"]
  [[field.column]]
  key = "detail"
  kind = "prose"
  label = "Detail"
  help = "h"
  [[field.column]]
  key = "link"
  kind = "link"
  label = "Link"
  help = "h"
  [[field.column]]
  key = "who"
  kind = "people"
  label = "Who"
  help = "h"
  [[field.column]]
  key = "count"
  kind = "number"
  label = "Count"
  help = "h"
  [[field.column]]
  key = "picture"
  kind = "file"
  label = "Picture"
  help = "h"
"""


@cache
def small_schema() -> Schema:
    fields = tuple(_read_field(record) for record in tomllib.loads(_TOML)["field"])
    return Schema((Stage("all", "All", "lead", (), (Section("one", "One", fields),)),))
