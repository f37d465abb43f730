"""The bytes of files that people sent, each under the digest of its content."""

import hashlib
import os
import tempfile
import time
from pathlib import Path

JUST_CAME_SECONDS = 3600.0
"""Far longer than it takes from the bytes on the disk to the row that speaks of them."""


class EvidenceFolder:
    """A folder of files by content: ``ab/cd/abcd…``, made when the first file comes.

    What a person called their file never reaches the disk.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    def path(self, sha256: str) -> Path:
        """Where the bytes with this digest lie, or would lie."""
        return self._root / sha256[:2] / sha256[2:4] / sha256

    def put(self, content: bytes) -> str:
        """Keep bytes safely on the disk; the same ones again change nothing.

        It waits for the disk: call it in a thread.

        Returns:
            Their SHA-256 digest.

        Raises:
            OSError: the folder cannot be written, or the disk is full.
        """
        sha256 = hashlib.sha256(content).hexdigest()
        path = self.path(sha256)
        if _renewed(path):
            return sha256
        path.parent.mkdir(parents=True, exist_ok=True)
        # A crash leaves either nothing under the digest or all of it: the bytes are on the disk
        # before they get their name, and the name is on the disk before this returns.
        handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix="unfinished-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(unfinished).replace(path)
        except BaseException:
            Path(unfinished).unlink(missing_ok=True)
            raise
        for folder in (path.parent, path.parent.parent, self._root):
            _sync_folder(folder)
        return sha256

    def erase(self, sha256: str) -> None:
        """Erase bytes that nothing needs any more; it waits for the disk.

        They stay where the same bytes came again a moment ago: whoever put them has not yet had
        the time to write down that they are needed.
        """
        path = self.path(sha256)
        doomed = path.with_name(f"doomed-{sha256}")
        try:
            path.rename(doomed)
        except FileNotFoundError:
            return
        # Renamed first: from now on whoever brings the same bytes writes them anew.
        if time.time() - doomed.stat().st_mtime < JUST_CAME_SECONDS:
            doomed.rename(path)
        else:
            doomed.unlink()


def _renewed(path: Path) -> bool:
    """Whether the file is there; if so, it came just now."""
    try:
        os.utime(path)
    except FileNotFoundError:
        return False
    return True


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
