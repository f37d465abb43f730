"""Those who write: people and bots."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(eq=False, slots=True)
class Person:
    """Somebody with a phone."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language: str = "id"
    phone: str = ""
    user: Json = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.user = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.last_name:
            self.user["last_name"] = self.last_name
        if self.username:
            self.user["username"] = self.username
        self.user["language_code"] = self.language

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name


@dataclass(eq=False, slots=True)
class Bot:
    """A bot as its people and the Bot API know it."""

    id: int
    token: str
    username: str
    name: str
    privacy: bool = True
    private_topics: bool = False
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)
    default_rights: dict[bool, Json] = field(default_factory=dict)
    user: Json = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.rename(self.name)

    def rename(self, name: str) -> None:
        self.name = name
        self.user = {"id": self.id, "is_bot": True, "first_name": name, "username": self.username}

    def description(self, language: str) -> str:
        return self.profile.get(("description", language)) or self.profile.get(
            ("description", ""), ""
        )


Sender = Person | Bot
