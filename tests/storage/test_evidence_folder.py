import hashlib
import os
import stat
from pathlib import Path

import pytest

from storage.evidence_folder import EvidenceFolder

CONTENT = b"\xff\xd8\xff a photo"
DIGEST = hashlib.sha256(CONTENT).hexdigest()


def files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_bytes_lie_under_their_digest(tmp_path: Path) -> None:
    folder = EvidenceFolder(tmp_path / "made" / "when needed")
    assert folder.put(CONTENT) == DIGEST
    path = tmp_path / "made" / "when needed" / DIGEST[:2] / DIGEST[2:4] / DIGEST
    assert folder.path(DIGEST) == path
    assert path.read_bytes() == CONTENT
    assert files_in(tmp_path) == [path]


def test_the_same_bytes_are_kept_once(tmp_path: Path) -> None:
    folder = EvidenceFolder(tmp_path)
    folder.put(CONTENT)
    before = folder.path(DIGEST).stat()
    assert folder.put(CONTENT) == DIGEST
    assert folder.path(DIGEST).stat().st_ino == before.st_ino
    assert folder.put(b"") != DIGEST
    assert len(files_in(tmp_path)) == 2


def test_others_on_the_machine_cannot_read_them(tmp_path: Path) -> None:
    folder = EvidenceFolder(tmp_path)
    folder.put(CONTENT)
    assert stat.S_IMODE(folder.path(DIGEST).stat().st_mode) == 0o600


def test_an_unfinished_file_is_not_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError("No space left on device")

    folder = EvidenceFolder(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        with pytest.raises(OSError, match="No space"):
            folder.put(CONTENT)
    assert files_in(tmp_path) == []
    assert folder.put(CONTENT) == DIGEST


def test_bytes_that_came_a_moment_ago_stay(tmp_path: Path) -> None:
    folder = EvidenceFolder(tmp_path)
    digest = folder.put(b"bytes")
    path = folder.path(digest)
    os.utime(path, (0, 0))
    folder.put(b"bytes")
    folder.erase(digest)
    assert path.read_bytes() == b"bytes"
    os.utime(path, (0, 0))
    folder.erase(digest)
    assert not path.exists()
    assert list(path.parent.iterdir()) == []
    folder.erase(digest)
