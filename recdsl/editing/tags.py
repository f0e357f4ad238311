"""Rules whose findings an editor shows differently: members without effect are faded."""

from __future__ import annotations

# They report members without effect.
WITHOUT_EFFECT = frozenset(
    {
        *("empty-extension-params", "file-type-twice", "large-user-without-vertical"),
        *("recording-config-in-web", "region-without-effect", "regions-without-custom-layout"),
        *("salt-without-gcm2", "secret-without-decryption", "stream-mode-outside-individual"),
        *("token-in-web", "unused-suppression", "user-listed-twice"),
        "video-stream-type-without-video",
    }
)
# They report members that still work and have a successor.
OUTDATED = frozenset({"old-mode-name", "older-gcm"})
