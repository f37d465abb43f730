"""Where a dialogue can be, and aiogram's storage over the conversation that is loaded already."""

from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from tickets.ports import Conversation
from tickets.report import Step


class Intake(StatesGroup):
    """A report is being told; one state for each step."""

    kind = State()
    category = State()
    location = State()
    description = State()
    date = State()
    evidence = State()
    privacy = State()
    review = State()


class Talk(StatesGroup):
    """Something is being written about a ticket; which one is in Memory.about."""

    adding = State()
    objecting = State()
    commenting = State()


STATE_OF: dict[Step, State] = {
    Step.KIND: Intake.kind,
    Step.CATEGORY: Intake.category,
    Step.LOCATION: Intake.location,
    Step.DESCRIPTION: Intake.description,
    Step.DATE: Intake.date,
    Step.EVIDENCE: Intake.evidence,
    Step.PRIVACY: Intake.privacy,
    Step.REVIEW: Intake.review,
}
_STEP_OF = {state.state: step for step, state in STATE_OF.items()}


def step_of(state: str | None) -> Step | None:
    """The step that is being asked in a state; None outside the intake."""
    return _STEP_OF.get(state)


class ConversationStorage(BaseStorage):
    """One loaded conversation as aiogram's storage.

    The receiver reads and writes the conversation once per update, in the same transaction as all
    else. So this keeps nothing itself and must live no longer than the update.
    """

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Move the dialogue."""
        self._conversation.state = state.state if isinstance(state, State) else state

    async def get_state(self, key: StorageKey) -> str | None:
        """Where the dialogue is."""
        return self._conversation.state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Replace what is remembered; it has to be ready for JSON."""
        self._conversation.data = dict(data)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """What is remembered."""
        return dict(self._conversation.data)

    async def close(self) -> None:
        """Nothing to let go of."""
