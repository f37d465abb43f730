"""Files: their bytes (or only their declared size), and the names by which bots know them."""

import base64
import hashlib
from dataclasses import dataclass, field
from typing import Any

from playground.world.people import Bot

Json = dict[str, Any]

FOLDERS = {
    "photo": "photos", "video": "videos", "voice": "voice", "audio": "music",
    "document": "documents", "sticker": "stickers", "animation": "animations",
    "video_note": "video_notes",
}  # fmt: skip
EXTENSIONS = {
    "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "video/mp4": "mp4",
    "audio/ogg": "oga", "audio/mpeg": "mp3", "application/pdf": "pdf", "text/plain": "txt",
}  # fmt: skip


@dataclass(eq=False, slots=True)
class StoredFile:
    """One file. Without `content` it only claims its size."""

    key: str
    kind: str
    path: str
    content: bytes | None
    size: int
    mime_type: str


@dataclass(eq=False, slots=True)
class Media:
    """What a message carries: a file with its measures; a photo also a smaller size."""

    kind: str
    file: StoredFile
    width: int = 0
    height: int = 0
    duration: int = 0
    file_name: str | None = None
    emoji: str | None = None
    title: str | None = None
    performer: str | None = None
    small: StoredFile | None = None
    extra: Json = field(default_factory=dict)


class FileStore:
    """All files of the town."""

    def __init__(self) -> None:
        self.by_key: dict[str, StoredFile] = {}
        self._media: dict[tuple[int, str], tuple[Media, StoredFile]] = {}
        self._paths: dict[tuple[int, str], StoredFile] = {}

    def add(
        self, kind: str, content: bytes | None, *, size: int | None = None, mime_type: str = ""
    ) -> StoredFile:
        """Keeps a file; `size` alone declares one without carrying it."""
        number = len(self.by_key) + 1
        key = hashlib.blake2b(f"{number}".encode(), digest_size=9).hexdigest()
        extension = EXTENSIONS.get(mime_type, "bin")
        stored = StoredFile(
            key=key,
            kind=kind,
            path=f"{FOLDERS[kind]}/file_{number}.{extension}",
            content=content,
            size=size if size is not None else len(content or b""),
            mime_type=mime_type,
        )
        self.by_key[key] = stored
        return stored

    def file_id(self, bot: Bot, media: Media, file: StoredFile) -> str:
        """The identifier that this bot, and no other, may use for the file."""
        digest = hashlib.blake2b(f"{bot.token}/{file.key}".encode(), digest_size=33).digest()
        file_id = "AgAC" + base64.urlsafe_b64encode(digest).decode()
        self._media[bot.id, file_id] = (media, file)
        self._paths[bot.id, file.path] = file
        return file_id

    def known_to(self, bot: Bot, file_id: str) -> tuple[Media, StoredFile] | None:
        """What the bot means by a file_id, if it ever got it."""
        return self._media.get((bot.id, file_id))

    def by_path(self, bot: Bot, path: str) -> StoredFile | None:
        """The file that a bot may download from a path."""
        return self._paths.get((bot.id, path))

    def render(self, bot: Bot, media: Media) -> Any:
        """The media as the Bot API writes it: PhotoSizes for a photo, else one object."""
        if media.kind == "photo":
            small = media.small or media.file
            scale = min(1.0, 320 / max(media.width, media.height, 1))
            sizes = [(small, max(1, int(media.width * scale)), max(1, int(media.height * scale)))]
            if small is not media.file:
                sizes.append((media.file, media.width, media.height))
            return [
                self._ids(bot, media, f) | {"width": width, "height": height}
                for f, width, height in sizes
            ]
        shown = self._ids(bot, media, media.file)
        if media.kind in ("video", "animation", "sticker"):
            shown |= {"width": media.width, "height": media.height}
        if media.kind in ("video", "animation", "voice", "audio", "video_note"):
            shown["duration"] = media.duration
        if media.kind == "video_note":
            shown["length"] = media.width
        if media.kind not in ("sticker", "video_note") and media.file.mime_type:
            shown["mime_type"] = media.file.mime_type
        if media.file_name and media.kind in ("document", "video", "audio", "animation"):
            shown["file_name"] = media.file_name
        if media.kind == "sticker":
            shown |= {"type": "regular", "is_animated": False, "is_video": False}
        for name in ("emoji", "title", "performer"):
            if getattr(media, name):
                shown[name] = getattr(media, name)
        return shown | media.extra

    def _ids(self, bot: Bot, media: Media, file: StoredFile) -> Json:
        return {
            "file_id": self.file_id(bot, media, file),
            "file_unique_id": "AQAD" + file.key[:12],
            "file_size": file.size,
        }
