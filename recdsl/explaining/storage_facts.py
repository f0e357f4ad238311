"""The storage of the files, and the encryption of files and channel."""

from __future__ import annotations

from recdsl.explaining.fact_values import in_name, plain, same_number
from recdsl.explaining.topic import Topic
from recdsl.model.json_value import Unknown
from recdsl.model.shown_values import shown_text
from recdsl.reference.all_editions import PATHS
from recdsl.secrets import mask_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.explaining.body_view import View
    from recdsl.explaining.fact import Fact
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Region


def storage(view: View) -> Iterator[Fact]:
    """The storage: vendor, region, bucket, folders, and what happens to the files there."""
    topic = Topic(view, "storage")
    if not view.has("storage_config"):
        topic.explain("the request", "names no storage of your own")
    parts = _place(topic)
    if parts:
        topic.explain("the files", f"go to {', '.join(parts)}")
    if view.has("tag"):
        tag = view.text_of("tag")
        topic.state("the files", f"are tagged {tag}", tag, ["tag"])
    yield from topic.facts


def _place(topic: Topic) -> list[str]:
    """Compare vendor, region, bucket and folders one by one; give them for one sentence."""
    view = topic.view
    parts: list[str] = []
    if view.has("vendor"):
        vendor = vendor_name(view)
        topic.state("the files", f"go to {vendor}", vendor, ["vendor"], "compared")
        parts.append(vendor)
    if view.has("region"):
        region = region_name(view)
        move = f"move to {region}"
        topic.state("the files", f"go to {region}", region, ["region"], "compared", move)
        parts.append(region)
    if view.has("bucket"):
        bucket = _bucket(view)
        topic.state("the files", f"go to {bucket}", bucket, ["bucket"], "compared")
        parts.append(bucket)
    folders = view.get("file_name_prefix")
    if isinstance(folders, list) and folders:
        path = folder_path(folders)
        predicate = f"go to the folder `{path}`"
        names = ["file_name_prefix"]
        topic.state("the files", predicate, f"`{path}`", names, "compared")
        parts.append(f"folder `{path}`")
    return parts


def _bucket(view: View) -> str:
    bucket = view.text_of("bucket")
    named = bucket.removeprefix("the value of ")
    return f"the bucket {bucket}" if named == bucket else f"the bucket that {named} names"


def security(view: View) -> Iterator[Fact]:
    """The facts about token, encryption and keys, without secrets."""
    topic = Topic(view, "security")
    if view.has("token"):
        empty = view.get("token") == ""
        how = "an empty token" if empty else _secret(view, "token", "a token")
        topic.state("the recorder", f"joins with {how}", how, ["token"])
    mode = view.or_default("decryption_mode")
    if view.mode != "web" and mode is not None and not same_number(mode, 0):
        means = view.means("decryption_mode")
        added = [_secret(view, name, f"a {name}") for name in ("secret", "salt") if view.has(name)]
        tail = f", with {' and '.join(added)}" if added else ""
        names = ["decryption_mode", "secret", "salt"]
        topic.state("it", f"decrypts the channel as {means}{tail}", f"{means}{tail}", names)
    keys = [
        _secret(view, name, f"{article} {words}")
        for name, article, words in (
            ("access_key", "an", "access key"),
            ("secret_key", "a", "secret key"),
        )
        if view.has(name)
    ]
    if keys:
        value = " and ".join(keys)
        names = ["access_key", "secret_key"]
        topic.state("the storage", f"is opened with {value}", value, names)
    if view.has("sse"):
        means = view.means("sse")
        topic.state("the files", f"are encrypted {means} in the storage", means, ["sse"])
    yield from topic.facts


def _secret(view: View, name: str, what: str) -> str:
    """The description of a secret, with its placeholder and never its value."""
    value = view.get(name)
    if not isinstance(value, Unknown):
        return what
    shown = mask_value(PATHS[name].rpartition(".")[2], value.text)
    return f"{what} ({shown})" if shown == value.text else what


def vendor_name(view: View) -> str:
    """The vendor by its title."""
    value = view.get("vendor")
    for vendor in view.reference.vendors:
        if same_number(value, vendor.number):
            return vendor.title
    return f"vendor {_bare(value)}"


def region_name(view: View) -> str:
    """The region by its word and place, if the vendor is known."""
    vendor, value = view.get("vendor"), view.get("region")
    for region in filter(_is_place, view.reference.regions):
        if same_number(vendor, region.vendor) and same_number(value, region.number):
            same_word = region.place.lower() == region.word.replace("-", " ")
            return region.word if same_word else f"{region.word} ({region.place})"
    return f"region {_bare(value)}"


def _is_place(region: Region) -> bool:
    return bool(region.place)


def folder_path(folders: list[Json]) -> str:
    """Folders as a path that ends with a slash."""
    return "".join(f"{in_name(folder, 'name') or plain(folder, 'name')}/" for folder in folders)


def _bare(value: Json) -> str:
    if not isinstance(value, Unknown):
        return plain(value, "name")
    return f"`{shown_text(value)}`" if value.is_code else value.text
