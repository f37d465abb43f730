"""Every mistake in the settings is one clear sentence that repeats no secret."""

import pytest
from cryptography.fernet import Fernet

from bot.settings import load_settings
from bot.trouble import Trouble

CITIZEN_TOKEN = "123456:AAcitizencitizencitizencitizen"
OFFICER_TOKEN = "654321:AAofficerofficerofficerofficer"


@pytest.fixture(autouse=True)
def environment(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name in ("DATABASE_URL", "WEBHOOK_URL", "WEBHOOK_SECRET", "CITY_PACK", "LOG_LEVEL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CITIZEN_BOT_TOKEN", CITIZEN_TOKEN)
    monkeypatch.setenv("OFFICER_BOT_TOKEN", OFFICER_TOKEN)
    monkeypatch.setenv("SECRET_KEY", Fernet.generate_key().decode())
    return monkeypatch


def test_the_environment_alone_is_enough():
    settings = load_settings()
    assert settings.citizen_bot_token.get_secret_value() == CITIZEN_TOKEN
    assert settings.database_url.get_secret_value() == "sqlite:///sahut.db"


def test_a_env_file_is_read_and_the_environment_goes_before_it(environment, tmp_path):
    (tmp_path / ".env").write_text("LOG_LEVEL=ERROR\nCITY_PACK=packs/contoh.toml\nDATABASE_URL=\n")
    environment.setenv("CITY_PACK", "other.toml")
    settings = load_settings()
    assert settings.log_level == "ERROR"
    assert settings.city_pack.name == "other.toml"


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("CITIZEN_BOT_TOKEN", None, "CITIZEN_BOT_TOKEN is missing"),
        ("CITIZEN_BOT_TOKEN", "hunter2", "CITIZEN_BOT_TOKEN is not a bot token"),
        ("OFFICER_BOT_TOKEN", CITIZEN_TOKEN, "are the same"),
        ("SECRET_KEY", "hunter2", "SECRET_KEY is not a Fernet key"),
        ("DATABASE_URL", "mysql://root:hunter2@db/x", "DATABASE_URL must begin with"),
        ("TELEGRAM_API_URL", "hunter2", "TELEGRAM_API_URL is no address"),
        ("LOG_LEVEL", "hunter2", "LOG_LEVEL input should be 'DEBUG'"),
        ("WEBHOOK_URL", "https://lapor.example", "WEBHOOK_SECRET is not"),
        ("WEBHOOK_SECRET", "hunter2", "WEBHOOK_SECRET must be 16"),
        ("WEBHOOK_PORT", "70000", "WEBHOOK_PORT input should be less than"),
    ],
)
def test_a_mistake_is_one_sentence(environment, name, value, sentence):
    if value is None:
        environment.delenv(name)
    else:
        environment.setenv(name, value)
    with pytest.raises(Trouble) as trouble:
        load_settings()
    assert sentence in str(trouble.value)
    assert "hunter2" not in str(trouble.value)
    assert len(str(trouble.value).splitlines()) == 1


def test_all_mistakes_are_named_at_once(environment):
    environment.delenv("CITIZEN_BOT_TOKEN")
    environment.setenv("SECRET_KEY", "x")
    with pytest.raises(Trouble) as trouble:
        load_settings()
    assert len(str(trouble.value).splitlines()) == 2
