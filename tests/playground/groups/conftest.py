import pytest


@pytest.fixture
async def officer(town):
    return await town.person("Petugas")


@pytest.fixture
async def group(town, officer, citizen, bot):
    """A plain group: the officer made it, the citizen and the bot are in it."""
    return await town.group("PUPR", [officer, citizen, "sahut_bot"])


@pytest.fixture
async def forum(town, officer, citizen, api):
    """A forum in which the bot is an administrator."""
    number = await town.group("Meja", [officer, citizen, "sahut_bot"], forum=True)
    await town.call("POST", f"groups/{number}/admins", json={"who": "sahut_bot"})
    await api.updates()
    return number


@pytest.fixture
async def administrator(town, group):
    """Makes the bot an administrator of the group, with all rights but promoting."""
    await town.call("POST", f"groups/{group}/admins", json={"who": "sahut_bot"})
