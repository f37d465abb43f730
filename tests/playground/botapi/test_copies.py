"""Forwarding and copying."""

import pytest


@pytest.fixture
async def said(phone):
    return await phone.sends_photo(caption="lama")


@pytest.fixture
def where(phone, said):
    chat = phone.who.id
    return {"chat_id": chat, "from_chat_id": chat, "message_id": said["message_id"]}


async def test_a_forwarded_message_names_its_origin(api, phone, where):
    forwarded = await api("forwardMessage", **where)
    assert forwarded["forward_origin"]["sender_user"]["id"] == phone.who.id
    assert forwarded["caption"] == "lama"
    again = await api("forwardMessage", **where | {"message_id": forwarded["message_id"]})
    assert again["forward_origin"] == forwarded["forward_origin"]
    assert (await phone.sees("lama"))["forwarded_from"] == "Warga Banjar"


async def test_a_copy_does_not_and_may_have_another_caption(api, phone, where):
    copied = await api("copyMessage", **where, caption="baru")
    assert copied.keys() == {"message_id"}
    seen = await phone.sees("baru", kind="photo")
    assert (seen["message_id"], seen["forwarded_from"]) == (copied["message_id"], None)


async def test_several_at_once_skip_what_is_missing(api, phone, where):
    where["message_ids"] = [where.pop("message_id"), 999]
    assert len(await api("copyMessages", **where)) == 1
    assert len(await api("forwardMessages", **where)) == 1
    for numbers, complaint in [
        ([5, 2], "message identifiers must be in a strictly increasing order"),
        (list(range(1, 102)), "too many message identifiers specified"),
        ([999], "there are no messages to copy"),
    ]:
        refusal = await api.refused("copyMessages", **where | {"message_ids": numbers})
        assert refusal == f"Bad Request: {complaint}"


async def test_what_is_missing_or_protected_stays(api, phone, where):
    for method, what in [("forwardMessage", "forward"), ("copyMessage", "copy")]:
        refusal = await api.refused(method, **where | {"message_id": 999})
        assert refusal == f"Bad Request: message to {what} not found"
    kept = await api("sendMessage", chat_id=phone.who.id, text="rahasia", protect_content=True)
    assert kept["has_protected_content"]
    refusal = await api.refused("forwardMessage", **where | {"message_id": kept["message_id"]})
    assert refusal == "Bad Request: message can't be forwarded"


async def test_a_person_forwards_to_a_bot(api, phone, said):
    await phone.sends("forward", from_chat=phone.chat, message_id=said["message_id"])
    message = (await api.updates())[-1]["message"]
    assert message["forward_origin"]["type"] == "user"
    assert message["photo"]
