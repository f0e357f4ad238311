"""Rules whose findings an editor shows in a way of its own: what has no effect is faded."""

from __future__ import annotations

# What they find is there and does nothing.
WITHOUT_EFFECT = frozenset(
    {
        *("empty-extension-params", "file-type-twice", "large-user-without-vertical"),
        *("recording-config-in-web", "region-without-effect", "regions-without-custom-layout"),
        *("salt-without-gcm2", "secret-without-decryption", "stream-mode-outside-individual"),
        *("token-in-web", "unused-suppression", "user-listed-twice"),
        "video-stream-type-without-video",
    }
)
# What they find still works and has a successor.
OUTDATED = frozenset({"old-mode-name", "older-gcm"})
