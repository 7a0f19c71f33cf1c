"""Things from inside that nobody uses, by kind, put together at run time.

No file of this house holds one whole, so that nobody's scanner takes them for real ones.
"""

from __future__ import annotations

from collections.abc import Mapping

_MIXED = "q7Rk2Xv9Zt4Lw8Yb3Nc6Md1Hj5Pf0Gs"
_PEM = "-----{} RSA PRIV" + "ATE KEY-----"
_HEX = "0f3a9c71d5e82b46" * 4


def _key(start: str, length: int = 24, letters: str = _MIXED) -> str:
    return start + (letters * 3)[:length]


SECRETS: Mapping[str, tuple[str, ...]] = {
    "token": (
        _key("gh" + "p_", 36),
        _key("gh" + "o_", 36),
        _key("github" + "_pat_", 40),
        _key("gl" + "pat-", 20),
        _key("AK" + "IA", 16, "Q7RK2XV4ZT"),
        _key("AS" + "IA", 16, "Q7RK2XV4ZT"),
        _key("ey" + "J", 20) + "." + _key("", 30) + "." + _key("", 20),
        _key("xo" + "xb-", 30),
        _key("xo" + "xp-", 30),
        _key("s" + "k-", 40),
        _key("s" + "k_live_", 24),
        _key("AI" + "za", 35),
        "-----BEGIN RSA PRIV"
        + "ATE KEY-----\n"
        + _key("", 64)
        + "\n-----END RSA PRIV"
        + "ATE KEY-----",
        _HEX[:40],
        _HEX[:64],
        _key("", 44),
        "pass" + "word=hunter2x",
        "pwd: s3cr" + "et!",
        "パスワードは Xk3-9pQ",
        "密码：Zx9#kk",
        "密碼為 Zx9#kk",
        "Authorization: Bea" + "rer " + _key("", 20),
        "Server=db;Database=orders;Pwd=x;",
        "postgres://app:pw" + "d@db/orders",
        "https://user:pa" + "ss@example.com/",
        "https://hooks.sl" + "ack.com/services/T0Q7R/B0K2X/" + _key("", 20),
        "550e8400-e29b-41d4-a716-446655440000",
        "123456789012",
        "4111 1111 1111 1111",
        "commit 0f3a9c7",
    ),
    "host": (
        "db-primary-03",
        "web01.corp",
        "api.shop.internal",
        "nas.local",
        "checkout-7d9f8b6c5d-x2k4q",
        "pod/checkout-7d9f8b6c5d-x2k4q",
        "deploy/search-api",
        "ip-10-0-3-17",
        "prod-cache",
        "pg-replica-2",
        "k8s-node-7",
        "db01",
        "redis03",
        "i-0f3a9c71d5e8",
        "arn:aws:s3:::bucket-x",
        "shard-b.search.example.com",
        "example.co.jp",
        "localhost:8080",
        "checkout-api",
        "pki-agent",
    ),
    "network": (
        "10.0.3.17",
        "192.168.4.0/22",
        "172.16.9.1:8443",
        "10.0.3.x",
        "2001:db8::17",
        "fe80::1%eth0",
        "::1",
        "00:1b:44:11:3a:b7",
        "001b.4411.3ab7",
    ),
    "mail": ("sano@example.jp", "root@db01", "k.sano+ops@mail.example.com"),
    "address": (
        "http://10.0.0.5/x",
        "http://wiki/page",
        "https://grafana.corp/d/abc",
        "jdbc:oracle:thin:@db:1521/x",
    ),
    "ticket": (
        "PLAT-812",
        "#1234",
        "INC0012345",
        "CHG0030045",
        "PM-2026-014",
        "GH-123",
        "!456",
        "ticket 4211",
        "チケット4211",
        "工单号 20261",
        "工單 20261",
        "Sev-2",
        "T12345",
        "bug 99812",
        "BTS#4411",
        "障害票12345",
    ),
    "path": (
        "/etc/nginx/nginx.conf",
        "/var/log/app/",
        "~/deploy/run.sh",
        "C:\\Users\\sano\\x.txt",
        "C:¥work¥a.txt",
        "\\\\fs01\\share\\x",
        "src/app/main.py",
        "values.yaml",
        ".env",
    ),
    "handle": ("@sano", "@佐野", "#incident-42", "#障害対応"),
    "phone": (
        "+81 3-1234-5678",
        "03-1234-5678",
        "090-1234-5678",
        "0912-345-678",
        "(415) 555-0132",
        "415-555-0132",
        "内線 1234",
        "分机 4432",
        "ext. 4432",
    ),
    "code": (
        "`orders`",
        "`public.order_items`",
        "order_items",
        "idx_orders_created_at",
        "```\nselect 1 from t\n```",
        "NullPointerException",
        "SELECT * FROM orders",
        "kubectl rollout restart",
        "com.example.shop.Orders",
        "public.orders",
        "<!-- ask the team -->",
    ),
}
"""Kind -> what it must hold."""

PEOPLE = ("Alice Johnson", "佐野", "長谷川 健", "Grace Lin", "陳美玲", "田中太郎")
SERVICES = ("ledger-writer", "kestrel-api", "決済基盤", "SearchIndexer", "pki", "库存服务")
SAID_OF_THEM = (
    "Alice Johnson", "Johnson", "alice", "佐野", "長谷川", "Grace", "陳美玲", "田中",
    "ledger-writer", "ledger writer", "ledger_writer", "LedgerWriter", "kestrel", "決済基盤",
    "search indexer", "search-indexer", "pki", "库存服务",
)  # fmt: skip
"""How the people and services above may turn up."""

FRAMES: Mapping[str, tuple[str, ...]] = {
    "en": ("The problem was in {} today.", "{} did not answer.", "(see {})", "**{}**"),
    "ja": ("原因は{}でした。", "{}が応答しませんでした。", "「{}」を確認しました。"),
    "zh-Hans": ("问题出在{}上。", "{}没有响应。", "（参见{}）"),
    "zh-Hant": ("問題出在{}上。", "{}沒有回應。", "（請見{}）"),
}
"""Sentences to hide something in."""

ORDINARY: Mapping[str, tuple[str, ...]] = {
    "en": (
        "We use UTF-8, TLS-1.3, HTTP-2, SHA-256, ISO-8601 and ISO-8859-1, not CVE-2026-12345.",
        "COVID-19, A-1, top-10, mid-2026, Q3-2026, April-15, iOS-17 and Windows-11.",
        "On November 18, from 08:52 to 09:48 JST, searches returned no results.",
        "End-to-end checks, up-to-date lists, Wi-Fi, 24/7, and/or 9:00-18:00, A/B tests.",
        "Reset your password: it is safe. Your password is safe. Basic authentication works.",
        "Version 1.2.3 and v1.2.3.4 of the app.",
        "It is slow, e.g. here, i.e. there, at 9:05 a.m. and 10:52 p.m. in the U.S.",
        "Node.js and ASP.NET are public names. It was restored.It works now.",
        "1,240 customers (3.5%) lost 12,345,678 points worth $1,234.56, a C# developer said.",
        "A well-known third-party, cloud-based, read-only, web-based tool in a 60-minute window.",
        "The us-east-1 region and the ap-northeast-1 region, item #1 of 3, at 10:46:30.",
        "2026-11-18 and 2026/11/18 08:52:07 and 2026-11-18T08:52+09:00.",
        "The response was `429 Too Many Requests` and `HTTP 503`.",
        "A multi-cluster, world-wide-web, AI-agent, real-time, in-memory-cache set-up.",
        "Read/write access for 100,000 concurrent users; 99.95% availability; 10x growth; ±5 %.",
    ),
    "ja": (
        "11月18日8時52分から9時48分まで、検索結果が表示されない状態になりました。お問い合わせは1,240件です。",
        "2026年11月17日（火）10時04分から10時52分まで（日本時間、48分間）、3秒で止まるようにします。",
        "トークンは30分で失効します。パスワードは8文字以上にしてください。",
        "第3四半期、第1フェーズ、再発防止策その1、A社、B-1ビル、Ｗｉ－Ｆｉ、ＵＴＦ－８。",
        "「設定」＞「通知」から変更できます。ご不便をおかけし、お詫び申し上げます。",
    ),
    "zh-Hans": (
        "11 月 17 日 10:04 至 10:52（北京时间），约 1240 名客户受到影响，占 3.5%。",
        "密码是安全的，令牌会在 30 分钟后失效。前 10 名、第 2 阶段、UTF-8、5G。",
        "我们深表歉意，并会在 12 月 2 日之前完成改进。",
    ),
    "zh-Hant": (
        "11 月 17 日上午 10 時 4 分至 10 時 52 分（台灣時間），約 1,240 位客戶受到影響，占 3.5%。",
        "密碼是安全的，權杖會在 30 分鐘後失效。前 10 名、第 2 階段、UTF-8、5G。",
        "造成您的不便，我們深感抱歉。",
    ),
}
"""What every message may say."""
