"""Chats: private ones of a bot and a person, groups and supergroups with members and topics."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from playground.world.people import Bot, Person, Sender

if TYPE_CHECKING:
    from playground.world.messages import Message

Json = dict[str, Any]

ADMIN_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories", "can_pin_messages", "can_manage_topics",
    "can_manage_tags", "can_send_welcome_messages",
)  # fmt: skip
PERMISSIONS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos",
    "can_send_videos", "can_send_video_notes", "can_send_voice_notes", "can_send_polls",
    "can_send_other_messages", "can_add_web_page_previews", "can_react_to_messages", "can_edit_tag",
    "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics",
)  # fmt: skip
TOPIC_COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


@dataclass(eq=False, slots=True)
class Member:
    """Somebody's place in a group: creator, administrator, member, restricted, left or kicked."""

    who: Sender
    status: str = "member"
    rights: dict[str, bool] = field(default_factory=dict)
    permissions: dict[str, bool] = field(default_factory=dict)
    title: str = ""
    until: int = 0

    @property
    def present(self) -> bool:
        return self.status not in ("left", "kicked")

    @property
    def rules(self) -> bool:
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        """Whether they have an administrator's right."""
        return self.status == "creator" or (
            self.status == "administrator" and self.rights.get(right, False)
        )

    def as_json(self) -> Json:
        """A ChatMember of the Bot API."""
        shown: Json = {"user": self.who.user, "status": self.status}
        if self.status == "creator":
            shown["is_anonymous"] = False
        elif self.status == "administrator":
            shown |= {"can_be_edited": False, "is_anonymous": False}
            shown |= {right: self.rights.get(right, False) for right in ADMIN_RIGHTS}
        elif self.status == "restricted":
            shown |= {"is_member": True, "until_date": self.until}
            shown |= {name: self.permissions.get(name, False) for name in PERMISSIONS}
        elif self.status == "kicked":
            shown["until_date"] = self.until
        if self.title and self.rules:
            shown["custom_title"] = self.title
        return shown


@dataclass(eq=False, slots=True)
class Topic:
    """A topic of a forum, or of a private chat with a bot that has them."""

    thread: int
    name: str
    icon_color: int = TOPIC_COLOURS[0]
    icon_custom_emoji_id: str | None = None
    closed: bool = False

    def as_json(self) -> Json:
        shown: Json = {
            "message_thread_id": self.thread,
            "name": self.name,
            "icon_color": self.icon_color,
        }
        if self.icon_custom_emoji_id:
            shown["icon_custom_emoji_id"] = self.icon_custom_emoji_id
        return shown


@dataclass(eq=False, slots=True)
class Keyboard:
    """What a person has instead of letters: reply buttons, or a reply that is asked for."""

    markup: Json
    message_id: int


class Chat:
    """Messages, and what is common to private chats and groups."""

    type: str

    def __init__(self) -> None:
        self.messages: dict[int, Message] = {}
        self.last_id = 0
        self.pinned: list[int] = []
        self.topics: dict[int, Topic] = {}
        self.keyboards: dict[int, Keyboard] = {}

    def next_id(self) -> int:
        """The number of the next message; they count up in each chat."""
        self.last_id += 1
        return self.last_id

    def people(self) -> list[Person]:
        """Who sees what happens here."""
        raise NotImplementedError

    def bots(self) -> list[Bot]:
        """Which bots are here."""
        raise NotImplementedError

    def id_for(self, viewer: Sender) -> int:
        """The chat's number as the viewer knows it."""
        raise NotImplementedError

    def for_bot(self) -> Json:
        """The Chat object of the Bot API."""
        raise NotImplementedError


class PrivateChat(Chat):
    """A person and a bot; it opens when the person writes first."""

    type = "private"

    def __init__(self, bot: Bot, person: Person) -> None:
        super().__init__()
        self.bot = bot
        self.person = person
        self.started = False
        self.blocked = False

    def people(self) -> list[Person]:
        return [self.person]

    def bots(self) -> list[Bot]:
        return [self.bot]

    def id_for(self, viewer: Sender) -> int:
        return self.person.id if viewer is self.bot else self.bot.id

    def for_bot(self) -> Json:
        person = self.person
        shown: Json = {"id": person.id, "type": "private", "first_name": person.first_name}
        if person.last_name:
            shown["last_name"] = person.last_name
        if person.username:
            shown["username"] = person.username
        return shown


class Group(Chat):
    """A group; a supergroup once it was upgraded or has topics."""

    def __init__(self, chat_id: int, title: str, *, supergroup: bool, forum: bool) -> None:
        super().__init__()
        self.id = chat_id
        self.title = title
        self.type = "supergroup" if supergroup or forum else "group"
        self.forum = forum
        self.members: dict[int, Member] = {}
        self.moved_to: int | None = None
        self.description = ""
        self.general = Topic(1, "General")
        self.general_hidden = False
        self.permissions = dict.fromkeys(PERMISSIONS, True)
        self.invite_links: list[Json] = []

    def people(self) -> list[Person]:
        return [m.who for m in self.members.values() if m.present and isinstance(m.who, Person)]

    def bots(self) -> list[Bot]:
        return [m.who for m in self.members.values() if m.present and isinstance(m.who, Bot)]

    def id_for(self, viewer: Sender) -> int:
        return self.id

    def member(self, who: Sender) -> Member:
        """Their place here; someone who never was here has left."""
        return self.members.get(who.id) or Member(who, "left")

    def for_bot(self) -> Json:
        shown: Json = {"id": self.id, "type": self.type, "title": self.title}
        if self.forum:
            shown["is_forum"] = True
        elif self.type == "group":
            shown["all_members_are_administrators"] = False
        return shown
