"""Which call a message's topic needs next. One call at a time, so that each is counted and retried
by itself, and a crash loses none: what is left to do shows in how the topic stands."""

from tickets.ports.delivery import Message
from tickets.ports.mail import Waiting
from tickets.ports.topics import TopicDeed


def next_deed(waiting: Waiting) -> TopicDeed | None:
    """What has to be done to the topic before the message is said, or instead of saying any.

    A message that stands in the chat already is edited where it stands.
    """
    topic, state = waiting.message.topic, waiting.topic
    if topic is None:
        return None
    if state is None:
        return TopicDeed.OPEN if says_something(waiting.message) and not waiting.edits else None
    if says_something(waiting.message) or state.thread is None:
        return None
    if state.closed and not topic.closed:
        return TopicDeed.REOPEN
    if waiting.pins not in (None, state.pinned):
        return TopicDeed.PIN
    if state.title != topic.title:
        return TopicDeed.RENAME
    return TopicDeed.CLOSE if topic.closed and not state.closed else None


def says_something(message: Message) -> bool:
    """Whether there is anything to send, and not only a topic to bring up to date."""
    return bool(message.text or message.evidence or message.buttons)
