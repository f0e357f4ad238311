"""Facts into `to …`, `decrypt …` and `publish to vod …`: where it goes, and what opens it."""

from __future__ import annotations

from recdsl.language.spoken.facts import Facts, placed, spelled
from recdsl.language.spoken.word_tables import PLACES
from recdsl.language.syntax.tree import Token
from recdsl.model.json_output import bare
from recdsl.model.lazy_pattern import pattern
from recdsl.model.quoting import listed
from recdsl.reference.all_editions import CHOICES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.spoken.facts import Fact

_NUMBER = pattern(r"[0-9]{1,6}")
_SCHEMES = {
    "s3": "s3",
    "gs": "google",
    "gcs": "google",
    "oss": "alibaba",
    "cos": "tencent",
    "obs": "huawei",
    "bos": "baidu",
    "ks3": "kingsoft",
    "kodo": "qiniu",
}
_GROUPS = {
    **dict.fromkeys(("vendor", "region", "region_name", "bucket", "under", "cloud"), "storage"),
    **dict.fromkeys(("endpoint", "lent", "lent_until"), "storage"),
    **dict.fromkeys(
        ("decrypt", "encryption", "encrypted_channel", "salt", "decrypt_secret"), "decrypt"
    ),
    **dict.fromkeys(("vod", "vod_title", "vod_description", "vod_cover", "vod_category"), "vod"),
    **dict.fromkeys(("vod_tags", "vod_templates", "vod_workflow"), "vod"),
}
_STORED = (
    *("vendor", "cloud", "region", "region_name", "bucket", "under", "tagged", "encrypted"),
    *("endpoint", "lent", "lent_until"),
)
_VOD_PARTS = (
    "title",
    "description",
    "cover",
    "category",
    "tags",
    "templates",
    "userdata",
    "location",
    "workflow",
)


class Keys:
    """The keys and secrets, by what they open: the storage, the channel, the VoD account."""

    def __init__(self, facts: Facts) -> None:
        """Tell by what was said before each."""
        self.told: dict[str, Fact] = {}
        self.values: dict[str, Token] = {}
        group = ""
        has_decryption = bool(facts.of("decrypt", "encryption", "encrypted_channel", "salt"))
        for fact in facts.all:
            group = _GROUPS.get(fact.kind, group)
            if fact.kind in ("access_key", "secret_key"):
                where = "vod" if group == "vod" else "storage"
                self._tell(facts, f"{where} {fact.kind}", fact, fact.value("name")[0])
                group = where
            elif fact.kind == "keys":
                where = "vod" if group == "vod" else "storage"
                self._tell(facts, f"{where} access_key", fact, fact.value("name")[0])
                self._tell(facts, f"{where} secret_key", fact, fact.value("other")[0])
            elif fact.kind == "key":
                where = group or "storage"
                key = f"{where} access_key" if where != "decrypt" else "decrypt secret"
                if key in self.told and where == "decrypt":
                    key = "storage access_key"
                self._tell(facts, key, fact, fact.value("name")[0])
                group = where if where != "decrypt" else group
            elif fact.kind == "secret":
                where = group or ("decrypt" if has_decryption else "storage")
                key = f"{where} secret_key" if where != "decrypt" else "decrypt secret"
                self._tell(facts, key, fact, fact.value("name")[0])
            elif fact.kind == "decrypt_secret":
                self._tell(facts, "decrypt secret", fact, fact.value("name")[0])
            elif fact.kind == "salt":
                self._tell(facts, "decrypt salt", fact, fact.value("name")[0])

    def _tell(self, facts: Facts, key: str, fact: Fact, value: Token) -> None:
        if key in self.told and self.values[key].text != value.text:
            facts.refuse(
                fact.span, "This is said twice, with different values.", "Keep one of them."
            )
            return
        self.told[key], self.values[key] = fact, value


def storage_clause(facts: Facts, keys: Keys) -> list[Token] | None:
    """The `to` clause, where anything of it is said."""
    own = [
        keys.told[key] for key in ("storage access_key", "storage secret_key") if key in keys.told
    ]
    about = sorted([*facts.of(*_STORED), *own], key=lambda fact: fact.span.start)
    if not about:
        return None
    parts: list[str | Token] = ["to"]
    vendor, bucket, folder = _vendor(facts)
    if vendor is not None:
        parts.append(vendor)
        parts += _region(facts, vendor)
    elif facts.of("region", "region_name"):
        _ask_vendor(facts, facts.of("region", "region_name")[0])
        return None
    said = facts.one("bucket")
    under = facts.one("under")
    if said is not None:
        bucket = said.value("name", "holder")[0]
        bucket, folder = _parted(facts, bucket, folder)
        if folder is not None and under is not None:
            facts.two_readings(said, under)
    folder = _folder(under.value("name")[0]) if under else folder
    for word, token in (
        ("bucket", bucket),
        ("under", folder),
        ("key", keys.values.get("storage access_key")),
        ("secret", keys.values.get("storage secret_key")),
    ):
        if token is not None:
            parts += [word, token]
    for word, kind, slot in (("encrypted", "encrypted", "sse"), ("tagged", "tagged", "name")):
        fact = facts.one(kind)
        if fact is not None:
            parts += [word, fact.value(slot, f"{slot}_named")[0]]
    parts += _lent(facts)
    if len(parts) == 1:
        return None
    return placed(about[0].head, about[0].head.end, *parts)


def _lent(facts: Facts) -> Iterator[str | Token]:
    """Where S3-compatible storage is, and the token that lends access to the storage."""
    endpoint, lent, until = map(facts.one, ("endpoint", "lent", "lent_until"))
    if endpoint is not None:
        yield "endpoint"
        yield endpoint.value("name")[0]
    if lent is not None:
        yield from ("lent", "by", "token", lent.value("name")[0])
    if until is None:
        return
    if lent is None:
        facts.refuse(
            until.span,
            "A time until which access is lent belongs to the token that lends it.",
            "Write `lent by token ${STS_TOKEN}` before it, or remove it.",
        )
        return
    yield "until"
    yield until.value("number")[0]


def _folder(token: Token) -> Token:
    """The folders without slashes at their ends: `/a/b/`."""
    value = token.value
    if not isinstance(value, str) or value == value.strip("/") or not value.strip("/"):
        return token
    text = value.strip("/")
    return Token("STRING", bare(text), token.start, opens_line=False, value=text, until=token.end)


def _parted(facts: Facts, bucket: Token, folder: Token | None) -> tuple[Token, Token | None]:
    """The bucket and the folders of `bucket lessons/2024`: no vendor has a bucket with a slash."""
    text = str(bucket.value)
    if folder is not None or facts.text[bucket.start : bucket.start + 1] in "\"'`$":
        return bucket, folder
    name, slash, rest = text.strip("/").partition("/")
    if not name or (not slash and name == text):
        return bucket, None
    at = bucket.start + facts.text[bucket.start : bucket.end].find(name)
    end = at + len(name)
    made = Token("STRING", bare(name), at, opens_line=False, value=name, until=end)
    if not rest:
        return made, None
    return made, Token(
        "STRING", bare(rest), end + 1, opens_line=False, value=rest, until=bucket.end
    )


def _vendor(facts: Facts) -> tuple[Token | None, Token | None, Token | None]:
    """The vendor, with the bucket and the folders of an address."""
    cloud = facts.one("cloud")
    said = facts.one("vendor")
    vendor = said.value("vendor")[0] if said else None
    if cloud is None:
        return vendor, None, None
    token = cloud.value("cloud")[0]
    scheme, _, rest = str(token.value).partition("://")
    bucket, _, folder = rest.strip("/").partition("/")
    word = _SCHEMES[scheme.lower()]
    if vendor is not None and said is not None and vendor.text != word:
        facts.two_readings(said, cloud)
    at = token.start
    made = Token("WORD", word, at, opens_line=False, until=at + len(scheme))
    at += len(scheme) + 3
    end = at + len(bucket)
    return (
        made,
        Token("STRING", bare(bucket), at, opens_line=False, value=bucket, until=end),
        Token("STRING", bare(folder), end + 1, opens_line=False, value=folder, until=token.end)
        if folder
        else None,
    )


def _region(facts: Facts, vendor: Token) -> list[str | Token]:
    fact = facts.one("region") or facts.one("region_name")
    if fact is None:
        return []
    token = fact.value("region", "name")[0]
    if token.kind == "PLACEHOLDER":
        return [token]
    said = str(token.value) if token.kind == "STRING" else token.text
    if _NUMBER.fullmatch(said):
        number = Token("NUMBER", said, token.start, opens_line=False, until=token.end)
        return ["region", number]
    name = " ".join(said.lower().replace("-", " ").replace("_", " ").split())
    regions = PLACES[vendor.text].get(name, ())
    if len(regions) > 1:
        words = listed([f"`{region}`" for region in regions], "and")
        message = f"`{said}` can be several regions of this vendor: {words}."
        facts.refuse(fact.span, message, "Write one of them.")
        return []
    region = regions[0] if regions else said.replace(" ", "-")
    return [Token("WORD", region, token.start, opens_line=False, until=token.end)]


def _ask_vendor(facts: Facts, fact: Fact) -> None:
    said = facts.shown(fact)
    vendors = [vendor for vendor, names in PLACES.items() if _has(names, fact)]
    help_text = "Write the vendor too, such as `to s3 us-east-1`."
    if vendors:
        help_text = f"Write the vendor too: {listed([f'`{one}`' for one in vendors], 'or')}."
    facts.refuse(fact.span, f"`{said}` is a region, and no vendor is named.", help_text)


def _has(names: dict[str, tuple[str, ...]], fact: Fact) -> bool:
    return any(token.text in names for token in fact.value("region"))


def decrypt_clause(facts: Facts, keys: Keys) -> list[Token] | None:
    """The `decrypt` clause."""
    fact = facts.one("decrypt")
    secret, salt = keys.values.get("decrypt secret"), keys.values.get("decrypt salt")
    if fact is None:
        hint = next(
            iter(facts.of("encryption", "encrypted_channel", "decrypt_secret", "salt")), None
        )
        if hint is not None:
            message = (
                "The recorder needs the mode in which the channel is encrypted, and none is said."
            )
            modes = listed([mode for mode in CHOICES["decryption_mode"] if mode != "none"], "or")
            help_text = f"Write the mode too, such as `decrypt aes-256-gcm2`: {modes}."
            facts.refuse(hint.span, message, help_text)
        return None
    if fact.words == ("none",):
        message = "Nothing tells what `none` is about."
        facts.refuse(fact.span, message, "Remove it, or write `decrypt none`.")
    parts: list[str | Token] = ["decrypt", fact.value("decryption")[0]]
    parts += ["secret", secret] if secret else []
    parts += ["salt", salt] if salt else []
    return spelled(fact, *parts)


def vod_clause(facts: Facts, keys: Keys) -> list[Token] | None:
    """The `publish to vod` clause."""
    fact = next(iter(facts.of("vod")), None)
    if fact is None:
        return None
    region = next(
        (one.value("vod_region") for one in facts.of("vod") if one.value("vod_region")), ()
    )
    if not region:
        places = facts.of("region", "region_name")
        region = (
            places[0].value("region", "name") if places and not facts.of("vendor", "cloud") else ()
        )
        if not region:
            message = "ApsaraVideo for VoD needs a region, and none is said."
            facts.refuse(fact.span, message, 'Write it: `publish to vod "cn-shanghai"`.')
            return None
        for place in places:
            facts.all.remove(place)
    (where,) = region[:1]
    text = where.text.replace(" ", "-") if where.kind == "WORD" else str(where.value)
    token = Token("STRING", bare(text), where.start, opens_line=False, value=text, until=where.end)
    parts: list[str | Token] = ["publish to vod", token]
    for word, key in (("key", "vod access_key"), ("secret", "vod secret_key")):
        if key in keys.values:
            parts += [word, keys.values[key]]
    for word in _VOD_PARTS:
        said = facts.one(f"vod_{word}")
        if said is not None:
            parts += [word, said.value("name")[0]]
    return spelled(fact, *parts)
