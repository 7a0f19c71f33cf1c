"""What customers should never read, by its shape: tokens, addresses, hosts, paths, tickets, phones.

`KINDS` is the table. A pattern is looked for in the text as it is seen (`plain_sight`), whatever
its case and script; `accepts` may still let it through, so that UTF-8 is no ticket.
"""

from __future__ import annotations

import ipaddress
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pmdesk.domain.leaving.ordinary import words as known
from pmdesk.domain.leaving.plain_sight import Seen, rendered, seen
from pmdesk.words import N_


@dataclass(frozen=True)
class Kind:
    """A sort of thing that stays inside. `name` is a stable id, `label` what authors call it."""

    name: str
    label: str
    patterns: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = ()


@dataclass(frozen=True)
class Hit:
    """Something that stays inside, where it was written: `start` and `end` in the author's text."""

    kind: Kind
    start: int
    end: int
    text: str
    """As it is seen, for comparing."""


def _always(match: re.Match[str]) -> bool:
    return True


def _pattern(
    pattern: str, accepts: Callable[[re.Match[str]], bool] = _always
) -> tuple[re.Pattern[str], Callable[[re.Match[str]], bool]]:
    return re.compile(pattern, re.IGNORECASE | re.ASCII), accepts


# Tokens and keys

_VALUE = r"[\"'“「『`]*(?P<value>[!-~]{3,200})"
_SECRET_WORDS = (
    r"pass(?:word|wd|phrase|code)?|pwd|secret|token|credentials?|pin"
    r"|(?:api|access|secret|private|client|encryption|signing|account)[-_ ]?(?:key|secret|token)"
    r"|aws_[a-z_]+|x-api-key|sessionid|jsessionid|phpsessid|connection[ _]?string"
    r"|パスワード|パスフレーズ|暗証番号|秘密鍵|トークン|アクセスキー|APIキー"
    r"|密码|密碼|口令|密钥|金鑰|令牌|權杖"
)


def _is_assigned(match: re.Match[str]) -> bool:
    """`password=anything`; after a colon or a verb only what is no ordinary word."""
    return match["sign"] == "=" or _is_no_word(match["value"])


def _is_no_word(value: str) -> bool:
    bare = value.strip(".,;:!?)\"'")
    return len(bare) > 3 and re.search(r"[0-9_@#$%^&*+~/\\=!-]", bare) is not None


def _is_random(match: re.Match[str]) -> bool:
    """Letters and digits that nobody would say aloud."""
    said = match[0].rstrip("=")
    digits, letters = sum(map(str.isdigit, said)), sum(map(str.isalpha, said))
    return digits >= 3 and letters >= 6 and _entropy(said.casefold()) >= 3.2


def _is_mixed_hex(match: re.Match[str]) -> bool:
    """A hash, and neither a number nor a word such as `decade`."""
    said = match[0]
    changes = len(re.findall(r"(?<=\d)[a-f]|(?<=[a-f])\d", said, re.IGNORECASE))
    return len(said) >= 32 or changes >= 3


def _entropy(said: str) -> float:
    counts = Counter(said).values()
    return -sum(n / len(said) * math.log2(n / len(said)) for n in counts)


_TOKEN = Kind(
    "token",
    N_("a password, token or key"),
    (
        _pattern(r"-----BEGIN [A-Z0-9 ]{2,40}-----[\s\S]*?(?:-----END [A-Z0-9 ]{2,40}-----|\Z)"),
        _pattern(r"\bauthorization\s*[:=]\s*[!-~]{3,}(?: [!-~]{3,})?"),
        _pattern(
            r"\b(?:bearer|basic|digest)\s+(?P<value>[\w.~+/=-]{8,})",
            lambda match: re.search(r"[\d=.+/~]\w", match["value"]) is not None,
        ),
        _pattern(
            rf"(?<![a-z0-9])(?:{_SECRET_WORDS})[\"'”」』`]?\s*"
            rf"(?P<sign>=>?|[:：]|は|が|为|為|是|→|\bis\b)\s*{_VALUE}",
            _is_assigned,
        ),
        _pattern(
            r"\b(?:gh[pousr]_|github_pat_|gl(?:pat|rt|dt|ptt|soat|cbt|ft)-|npm_|pypi-|whsec_"
            r"|dop_v1_|shpat_|hv[sbr]\.|ya29\.|AIza|xox[a-z]-|xapp-|[srp]k[-_]|dckr_pat_|lin_api_)"
            r"[\w.-]{8,}"
        ),
        _pattern(r"\b(?:AKIA|ASIA|AGPA|AIDA|AROA|ANPA|ANVA|ASCA|APKA|ABIA|ACCA)[A-Z0-9]{12,}\b"),
        _pattern(r"\beyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?"),
        _pattern(r"\bSG\.[\w-]{10,}\.[\w-]{10,}"),
        _pattern(r"\b\d{8,10}:AA[\w-]{20,}"),
        _pattern(r"\bssh-(?:rsa|dss|ed25519)\s+[\w+/=]{16,}"),
        _pattern(
            r"\b(?:server|data source|host|database|initial catalog|user(?: ?id)?|uid)"
            r"\s*=\s*[^;\s]+\s*;\s*\w+[ \w]*=[^;\s]+(?:;\s*\w+[ \w]*=[^;\s]+)*"
        ),
        _pattern(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"),
        _pattern(r"\b[a-z][a-z0-9+.-]{1,19}://[^\s/@]*@[^\s<>\"'「」（）、。]+"),
        _pattern(r"\b(?:https?://)?(?:hooks\.slack\.com|discord\.com/api/webhooks)/[\w/-]+"),
    ),
)
_RANDOM = Kind(
    "token",
    _TOKEN.label,
    (
        _pattern(r"(?<![\w-])(?:commit|revision|コミット|提交)\s*:?\s*[0-9a-f]{7,64}\b"),
        _pattern(r"(?<![\w-])(?=\w*\d)(?=\w*[a-f])[0-9a-f]{7,128}(?![\w-])", _is_mixed_hex),
        _pattern(r"(?<![\w+/-])[A-Za-z0-9+/_-]{20,}={0,2}(?![\w+/-])", _is_random),
        _pattern(r"(?<![\d.,:-])\d{11,}(?![\d.,:-]*\d)"),
        _pattern(r"(?<![\d-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\d-])"),
    ),
)

# Addresses

_URL = Kind(
    "address",
    N_("an address of a page or a system"),
    (
        _pattern(r"\b[a-z][a-z0-9+.-]{1,19}://[^\s<>\"'()\[\]「」『』（）、。]+"),
        _pattern(r"\b(?:jdbc|mailto|tel|sftp|magnet):[a-z0-9+@/][^\s<>\"'()「」、。]{3,}"),
    ),
)
_MAIL = Kind(
    "mail",
    N_("an e-mail address"),
    (
        _pattern(r"(?<![\w.+-])[\w][\w.%+'-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*(?<![.-])"),
        _pattern(r"(?<![\w.+-])[\w][\w.+-]* ?@ ?[a-z0-9-]+(?:\.[a-z0-9-]+)+"),
        _pattern(r"\b[\w.+-]{1,64} at [a-z0-9-]{1,63} dot (?:com|net|org|io|jp|cn|tw)\b"),
    ),
)


def _is_ip4(match: re.Match[str]) -> bool:
    octets = re.split(r"[/:]", match["address"])[0].split(".")
    before = match.string[max(0, match.start() - 12) : match.start()]
    is_version = re.search(r"(?:\bv|version|release|バージョン|版本|版)\s*$", before, re.IGNORECASE)
    return all(int(each) <= 255 for each in octets) and not is_version


def _is_ip6(match: re.Match[str]) -> bool:
    said = match["address"]
    if not re.search(r"[0-9a-f]", said, re.IGNORECASE):
        return False
    try:
        ipaddress.IPv6Address(said.rstrip("."))
    except ValueError:
        return False
    return True


_NETWORK = Kind(
    "network",
    N_("a network address"),
    (
        _pattern(
            r"(?<![\d.])(?P<address>(?:\d{1,3}\.){3}\d{1,3})(?:/\d{1,2})?(?::\d{1,5})?(?![\d]|\.\d)",
            _is_ip4,
        ),
        _pattern(
            r"(?<![\d.])(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))"
            r"(?:\.(?:\d{1,3}|x{1,3}|\*)){0,3}(?:\.(?:x{1,3}|\*)|\.\d{1,3}/\d{1,2})"
        ),
        _pattern(
            r"(?<![\w:.])(?P<address>(?:[0-9a-f]{0,4}:){2,7}[0-9a-f.]{0,39})(?:%\w+)?(?:/\d{1,3})?"
            r"(?![\w:])",
            _is_ip6,
        ),
        _pattern(r"(?<![\w:-])(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4,}[0-9a-f]{2}(?![\w:-])"),
        _pattern(
            r"(?<![\w.])(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}(?![\w.])",
            lambda match: re.search(r"[a-f]", match[0], re.IGNORECASE) is not None,
        ),
    ),
)

# Hosts


def _is_host(match: re.Match[str]) -> bool:
    """`api.example.com` and `db.corp`, but not `e.g.`, `ASP.NET` or a missing space."""
    said = match["name"].casefold()
    labels = said.split(".")
    last = labels[-1]
    if said in known("products_with_dots") or (last in known("file_endings") and len(labels) == 2):
        return False
    if last in known("inside_domains") or last in known("public_domains") or labels[0] == "www":
        return len(labels[-2]) > 1 or len(labels) > 2
    tells = any(re.search(r"[\d-]", each) for each in labels[:-1])
    if last in known("words_like_domains"):
        return tells or (len(labels) > 2 and all(len(each) > 1 for each in labels))
    is_name = all(len(each) > 1 and not each.isdigit() for each in labels)
    return is_name and len(last) > 1 and last.isalpha() and len(labels) > 2 and tells


def _is_internal_name(match: re.Match[str]) -> bool:
    """`db-primary-03` and `prod-cache`, but not `end-to-end`, `ISO-8859-1` or `top-10`."""
    parts = re.split(r"[-_]", match[0].casefold())
    if _is_ordinary(parts) or (len(parts) == 2 and len(parts[0]) == 1):
        return False
    if any(map(_is_drawn, parts[1:])) and parts[-1][-1:].isalnum() and len(parts) > 2:
        return True
    if re.fullmatch(r"\d{1,5}[a-z]?", parts[-1]):
        return True
    if parts[-1] in known("components") and parts[0] not in known("before_components"):
        return True
    tells = [each for each in parts if _is_infrastructure(each) or each in known("environments")]
    numbered = any(re.search(r"\d", each) for each in parts)
    in_environment = any(each in known("environments") for each in tells)
    return len(tells) > 1 or (bool(tells) and (numbered or in_environment))


def _is_ordinary(parts: list[str]) -> bool:
    if parts[0] in known("standards") or "-".join(parts) in known("ordinary"):
        return True
    if re.fullmatch(r"(?:q[1-4]|fy\d{0,4}|h[12]|[1-4]q)", parts[0]):
        return True
    if re.fullmatch(_REGION, "-".join(parts)):
        return True
    is_numbered = re.fullmatch(r"\d+(?:st|nd|rd|th|s)?|[ivx]+", parts[-1]) is not None
    return is_numbered and any(each in known("before_numbers") for each in parts[:-1])


_REGION = (
    r"(?:us|eu|ap|sa|ca|me|af|cn|il|mx|asia|australia|europe)(?:-gov)?-"
    r"(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-?\d?[a-z]?"
)
_POD = re.compile(r"(?=[a-z]*\d)[bcdfghjklmnpqrstvwxz0-9]{5}|[a-f0-9]{8,10}")


def _is_drawn(part: str) -> bool:
    """A piece that a cluster drew by lot: letters and digits, several times in turn."""
    return _POD.fullmatch(part) is not None and len(re.findall(r"\d+", part)) > 1


def _is_infrastructure(part: str) -> bool:
    return re.sub(r"\d+[a-z]?$", "", part) in known("infrastructure")


_NUMBERED_HOSTS = "|".join(
    sorted(
        known("infrastructure")
        - {"es", "ad", "ci", "sw", "dc", "file", "print", "state", "ip", "log", "sql"},
        key=len,
        reverse=True,
    )
)
_HOST = Kind(
    "host",
    N_("the name of a host or an internal system"),
    (
        _pattern(
            r"(?<![\w@.-])(?P<name>(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})"
            r"(?::\d{1,5})?(?![\w-]|\.\w)",
            _is_host,
        ),
        _pattern(r"\blocalhost\b(?::\d+)?"),
        _pattern(r"\barn:[\w:*/.-]{6,}"),
        _pattern(
            r"\b(?:i|ami|vpc|subnet|sg|vol|snap|eni|rtb|igw|nat|acl|eipalloc|tgw|fs)"
            r"-[0-9a-f]{8,17}\b"
        ),
        _pattern(
            r"(?<![\w/])(?:pods?|po|deploy(?:ment)?s?|svc|services?|sts|statefulsets?|daemonsets?|ds|rs"
            r"|replicasets?|nodes?|namespaces?|ns|jobs?|cronjobs?|cm|configmaps?|secrets?|ing|ingress"
            r"|pvc?|hpa|crd)/(?=[a-z0-9.]*[-\d])[a-z0-9][a-z0-9.-]+"
        ),
        _pattern(r"(?<![\w/@#-])[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+(?![\w-]|\.\w)", _is_internal_name),
        _pattern(
            rf"(?<![\w./@#-])(?:[a-z]{{0,4}}(?:{_NUMBERED_HOSTS})[a-z]{{0,2}}\d{{1,4}}[a-z]?)(?![\w-])",
            lambda match: (
                match[0].casefold() not in known("ordinary")
                and not match[0].casefold().startswith(("mp", "sha"))
            ),
        ),
    ),
)

# Paths

_ENDINGS = "|".join(sorted(known("file_endings"), key=len, reverse=True))
_ROOTS = (
    "etc|var|usr|opt|home|srv|tmp|root|mnt|media|data|proc|dev|bin|sbin|lib|app|apps|run|boot|sys"
    "|Users|Volumes|Library|export|backup|nfs|logs?"
)
_PATH = Kind(
    "path",
    N_("a file or a path"),
    (
        _pattern(r"(?<![\w])[a-z]:[\\/¥₩][^\s\"'<>|*?「」（）、。]+"),
        _pattern(r"(?<![\\\w])(?:\\\\|¥¥)[\w.$-]+[\\¥][^\s\"'<>|「」（）、。]*"),
        _pattern(r"%[a-z]+%[\\¥/][^\s\"'<>|「」、。]*"),
        _pattern(rf"(?<![\w/:<-])~?/(?:{_ROOTS})(?:/[\w.@+$*-]+)*/?(?![\w])"),
        _pattern(r"(?<![\w/.:<)-])(?:~|\.{1,2})?(?:/[\w.@+$*{}-]+){2,}/?"),
        _pattern(r"(?<![\w/.:-])(?:~|\.{1,2})/[\w.@+-]+"),
        _pattern(r"(?<![\w/.])\.(?:env|ssh|aws|kube|git|bashrc|npmrc|netrc|htaccess|pgpass)\b"),
        _pattern(
            rf"(?<![\w/.:@-])[\w-][\w.-]*(?:/[\w.-]+)+\.(?:{_ENDINGS}|js|ts|md|txt|html|csv|png|jpe?g|pdf|docx?|xlsx?)\b"
        ),
        _pattern(rf"(?<![\w/.:@-])[\w-][\w.-]*\.(?:{_ENDINGS})(?![\w-]|\.\w)"),
    ),
)

# Tickets


def _is_ticket(match: re.Match[str]) -> bool:
    return not _is_ordinary(match[0].casefold().split("-"))


_TICKET = Kind(
    "ticket",
    N_("the number of a ticket or an incident"),
    (
        _pattern(r"(?<![\w/@#-])[a-z][a-z0-9]{1,9}-\d{1,7}(?![\w-]|\.\d)", _is_ticket),
        _pattern(r"(?<![\w/@#-])[a-z]{2,10}-\d{4}-\d{2,6}(?![\w-])", _is_ticket),
        _pattern(r"(?<![\w&/])(?:(?:[a-z]{2,10})?#|!)\d{2,}(?![\w-])"),
        _pattern(r"(?<![\w./@#-])[TDP]\d{4,7}(?![\w-])"),
        _pattern(
            r"(?<![\w-])(?P<letters>[a-z]{2,8})\d{5,}(?![\w-])",
            lambda match: match["letters"].casefold() not in known("standards"),
        ),
        _pattern(
            r"(?:\b(?:ticket|bug|pull request|merge request|PR|MR|case|incident|change)"
            r"\s*(?:no\.?|number|id|#|:)+\s*|\b(?:ticket|bug|PR|MR)\s+|\b(?:issue|defect)\s+(?=\d{4})"
            r"|(?:チケット|課題|インシデント|変更申請|障害票|案件|管理|起票)(?:番号)?\s*[:：#]?\s*"
            r"|(?:工单|工單|案件|需求单|事件單|事件单)(?:编号|編號|号|號)?\s*[:：#]?\s*)\d{3,}(?![\d,:.分時时点點])"
        ),
        _pattern(r"(?<![\w-])sev(?:erity)?[- ]?[0-5](?![\w.])"),
    ),
)

# People and talk

_HAN = "\u3041-\u30ff\u3400-\u9fff々"
_HANDLE = Kind(
    "handle",
    N_("a name or a channel in a chat"),
    (
        _pattern(rf"(?<![\w@/.])@(?:[a-z_][\w.-]{{1,38}}|[{_HAN}]{{2,12}})"),
        _pattern(rf"(?<![\w#&/])#(?=[\w{_HAN}-]*[a-z{_HAN}])[a-z0-9_{_HAN}][\w{_HAN}-]{{1,79}}"),
        _pattern(r"<[@#!][\w|^-]+>"),
    ),
)
_PHONE = Kind(
    "phone",
    N_("a phone number"),
    (
        _pattern(
            r"(?<![\w.])\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){1,4}\d{2,4}(?![\w:])",
            lambda match: sum(map(str.isdigit, match[0])) >= 8,
        ),
        _pattern(r"(?<![\w.-])0\d{1,4}-\d{1,4}-\d{3,4}(?![\w-])"),
        _pattern(r"(?<![\w.])\(0?\d{1,4}\)\s?\d{2,4}-\d{3,4}(?![\w-])"),
        _pattern(r"(?<![\w-])(?:(?:1-)?\d{3}[-.]\d{3}[-.]\d{4}|400[- ]\d{3}[- ]\d{4})(?![\w-])"),
        _pattern(r"(?<!\d)0\d{1,3} \d{2,4} \d{4}(?!\d)"),
        _pattern(r"(?<![\w.])(?:1[3-9]\d{9}|0[5-9]0\d{8}|09\d{8})(?![\w.])"),
        _pattern(r"(?:\b(?:ext|extension)\b\.?|内線|內線|分机|分機)\s*(?:番号)?[:：]?\s*\d{2,6}"),
    ),
)

# Code


def _is_code(match: re.Match[str]) -> bool:
    """Letters in code marks, but not a status or a method that a customer's own client shows."""
    said = match["code"].strip()
    is_protocol = re.fullmatch(
        r"(?:HTTP(?:S|/[\d.]+)?\s*)?(?:\d{3})?\s*(?:GET|POST|PUT|PATCH|DELETE|HEAD|[A-Z][a-z]+"
        r"(?: [A-Z][a-z]+){0,4})?",
        said,
    )
    return re.search(r"[a-z]", said, re.IGNORECASE) is not None and not is_protocol


_CLASSES = (
    "Table|Service|Controller|Handler|Manager|Factory|Repository|Job|Worker|Client|Error|Task|Queue"
    "|Cache|Entity|Dao|Consumer|Producer|Listener|Scheduler|Processor"
)
_CODE = Kind(
    "code",
    N_("a name from a database, a program or a configuration"),
    (
        _pattern(r"```(?P<code>[\s\S]*?)(?:```|\Z)", _is_code),
        _pattern(r"(?<!`)(?P<mark>`{1,2})(?P<code>[^`\n]{1,300})(?P=mark)(?!`)", _is_code),
        _pattern(r"(?<![\w@/-])(?:[a-z]\w{0,63}\.){0,4}[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w-])"),
        _pattern(r"\b(?:alter|drop|truncate|create) (?:table|index|database)\s+\w+"),
        _pattern(r"\bselect\s+(?:\*|[\w.]+_[\w., ]*)\s+from\s+\w+|\binsert into \w+ ?\("),
        _pattern(r"\bdelete from \w+ where\b|\bupdate \w+ set \w+ ?="),
        _pattern(r"\b(?:kubectl|helm|systemctl|sudo|psql|terraform|ansible-playbook) [a-z-]{2,}"),
        _pattern(r"(?<![\w@.])(?:com|org|net|io|jp|cn|tw|dev)(?:\.[a-z_]\w*){2,}(?![\w-])"),
        _pattern(r"(?<![\w.])(?:public|dbo|information_schema|pg_catalog)\.[a-z]\w{2,}\b"),
        _pattern(rf"\b(?-i:(?:[A-Z][a-z0-9]+){{1,5}}(?:{_CLASSES}))\b"),
        _pattern(r"\b[a-z]{3,60}(?:exception|impl)\b", lambda m: m[0].casefold() != "exception"),
        _pattern(r"<!--[\s\S]*?(?:-->|\Z)"),
    ),
)

KINDS = (
    _TOKEN, _URL, _MAIL, _PATH, _NETWORK, _TICKET, _HOST, _PHONE, _HANDLE, _CODE, _RANDOM,
)  # fmt: skip
"""In the order of who may claim a place: a token in an address is a token."""


def hits(written: str) -> list[Hit]:
    """All that the shapes find in what an author wrote, in order, none within another."""
    return list(_hits(written))


# While one field is written, the others stay as they are.
@lru_cache(maxsize=64)
def _hits(written: str) -> tuple[Hit, ...]:
    shown = seen(written)
    found: list[Hit] = []
    for kind in KINDS:
        for each in dict.fromkeys((shown, rendered(shown))):
            for hit in _of(kind, each):
                if not overlaps(hit, found):
                    found.append(hit)
    return tuple(sorted(found, key=lambda hit: hit.start))


def _of(kind: Kind, shown: Seen) -> Iterator[Hit]:
    for pattern, accepts in kind.patterns:
        for match in pattern.finditer(shown.text):
            if accepts(match):
                yield Hit(kind, *shown.written(*match.span()), match[0])


def overlaps(hit: Hit, others: list[Hit]) -> bool:
    """Whether another one has claimed a part of its place already."""
    return any(hit.start < other.end and other.start < hit.end for other in others)
