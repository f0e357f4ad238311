"""The possible modes of a body; the mode itself is part of the URL, not of the body.

A web service decides. Otherwise the strong members vote, and only if the body has none of them, a
`subscribeUidGroup` indicates individual recording. `streamMode` does not: people write it in both
modes. After a tie, or without evidence, individual and composite recording remain. If an unknown
value could change the result, those results remain as well.
"""

from __future__ import annotations

from recdsl.checks.quiet import are_texts, service_names
from recdsl.model.finding import MODES
from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    AUDIO_PROFILE,
    AV_FILE_TYPE,
    COMBINATION_POLICY,
    EXTENSION_SERVICES,
    SNAPSHOT_CONFIG,
    SUBSCRIBE_UID_GROUP,
    TRANSCODE_OPTIONS,
    TRANSCODING_CONFIG,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.check import Values
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json

WEB_SERVICES = ("web_recorder_service", "rtmp_publish_service")
VOD_SERVICE = "aliyun_vod_service"

# Members that indicate a mode, and whether they are strong evidence.
_VOTERS: tuple[tuple[str, Mode, bool], ...] = (
    (SNAPSHOT_CONFIG, "individual", True),
    (TRANSCODE_OPTIONS, "individual", True),
    (TRANSCODING_CONFIG, "mix", True),
    (AUDIO_PROFILE, "mix", True),
    (SUBSCRIBE_UID_GROUP, "individual", False),
)

# The places whose values indicate a mode.
EVIDENCE_PLACES = (
    *(pointer for pointer, _, _ in _VOTERS),
    *(COMBINATION_POLICY, AV_FILE_TYPE, EXTENSION_SERVICES),
)


class Evidence(Frozen):
    """A member that indicates a mode; `known` is False if an unknown value may do so."""

    pointer: str
    mode: Mode
    strong: bool
    known: bool = True


class ModeVerdict(Frozen):
    """The possible modes of a body, at least one, and the evidence."""

    modes: tuple[Mode, ...]
    evidence: tuple[Evidence, ...]


def possible_modes(body: Json, values: dict[str, Json] | None = None) -> ModeVerdict:
    """Infer the possible modes of a body.

    Args:
        body: the start body.
        values: its values by pointer, if all members outside of arrays are known.
    """
    evidence = tuple(_evidence(body, values))
    if len({(indication.mode, indication.known) for indication in evidence}) == 1:
        first = evidence[0]
        if first.known:  # all agree
            strong = tuple(indication for indication in evidence if indication.strong)
            return ModeVerdict((first.mode,), strong or evidence)
    if any(indication.strong and indication.known for indication in evidence):
        evidence = tuple(indication for indication in evidence if indication.strong)
    if any(indication.mode == "web" and indication.known for indication in evidence):
        return ModeVerdict(
            ("web",), tuple(indication for indication in evidence if indication.mode == "web")
        )
    open_modes = _voted(evidence)
    if any(indication.mode == "web" for indication in evidence):
        open_modes |= {"web"}
    return ModeVerdict(tuple(mode for mode in MODES if mode in open_modes), evidence)


def clear_mode(values: Values) -> Mode | None:
    """The only possible mode of a body without faults of members, if that is clear.

    It is the one that `possible_modes` infers, without the evidence.

    Args:
        values: the values outside of arrays, by pointer (see `Reference.suspect_modes`).
    """
    names = service_names(values) if EXTENSION_SERVICES in values else []
    if any(name in names for name in WEB_SERVICES):
        return "web"
    policy, formats = values.get(COMBINATION_POLICY), values.get(AV_FILE_TYPE)
    texts = formats if isinstance(formats, list) else []
    if isinstance(policy, Unknown) or not are_texts(texts):
        return None
    mix = (TRANSCODING_CONFIG in values) + (AUDIO_PROFILE in values)
    mix += ("mp4" in texts) + names.count(VOD_SERVICE)
    individual = (SNAPSHOT_CONFIG in values) + (TRANSCODE_OPTIONS in values)
    individual += policy == "postpone_transcoding"
    winners = _winners(individual, mix, weak=SUBSCRIBE_UID_GROUP in values)
    return None if len(winners) > 1 else "mix" if "mix" in winners else "individual"


def _voted(evidence: tuple[Evidence, ...]) -> set[Mode]:
    """The modes that win, or share a tie, for any values of the unknowns."""
    sure: dict[Mode, int] = {"individual": 0, "mix": 0}
    most: dict[Mode, int] = {"individual": 0, "mix": 0}
    for indication in evidence:
        if indication.strong and indication.mode != "web":
            sure[indication.mode] += indication.known
            most[indication.mode] += 1
    weak = any(not indication.strong and indication.known for indication in evidence)
    winners: set[Mode] = set()
    for individual in range(sure["individual"], most["individual"] + 1):
        for mix in range(sure["mix"], most["mix"] + 1):
            winners |= _winners(individual, mix, weak=weak)
    return winners


def _winners(individual: int, mix: int, *, weak: bool) -> set[Mode]:
    if individual > mix or (individual == mix == 0 and weak):
        return {"individual"}
    return {"mix"} if mix > individual else {"individual", "mix"}


def _evidence(body: Json, values: dict[str, Json] | None) -> Iterator[Evidence]:
    for pointer, mode, strong in _VOTERS:
        value, place = (
            _read(body, pointer, values) if not values else (values.get(pointer), pointer)
        )
        if value is not None:
            yield Evidence(place, mode, strong, place == pointer)
    policy = _read(body, COMBINATION_POLICY, values)
    yield from _valued(*policy, "postpone_transcoding", "individual")
    yield from _valued(*_read(body, AV_FILE_TYPE, values), "mp4", "mix")
    yield from _services(*_read(body, EXTENSION_SERVICES, values))


def _valued(member: Json, place: str, value: str, mode: Mode) -> Iterator[Evidence]:
    """Evidence by the value of a member or of an element of an array."""
    if member is None:
        return
    values = member if isinstance(member, list) else [member]
    if value in values:
        yield Evidence(place, mode, strong=True)
    elif any(isinstance(element, Unknown) for element in values):
        yield Evidence(place, mode, strong=True, known=False)


def _services(services: Json, place: str) -> Iterator[Evidence]:
    if services is None:
        return
    if isinstance(services, Unknown):
        yield Evidence(place, "web", strong=True, known=False)
        yield Evidence(place, "mix", strong=True, known=False)
    for index, service in enumerate(services if isinstance(services, list) else ()):
        name, named_at = _read(service, "/serviceName")
        service_place = f"{place}/{index}{named_at}"
        if isinstance(name, Unknown):
            yield Evidence(service_place, "web", strong=True, known=False)
            yield Evidence(service_place, "mix", strong=True, known=False)
        elif name in WEB_SERVICES:
            yield Evidence(service_place, "web", strong=True)
        elif name == VOD_SERVICE:
            yield Evidence(service_place, "mix", strong=True)


def _read(value: Json, pointer: str, values: dict[str, Json] | None = None) -> tuple[Json, str]:
    """A member, or the unknown that hides it, and its place; None if it is missing."""
    if values:
        return values.get(pointer), pointer
    place = ""
    for name in pointer.split("/")[1:]:
        if isinstance(value, Unknown):
            break
        place = f"{place}/{name}"
        value = value.get(name) if isinstance(value, dict) else None
    return value, place
