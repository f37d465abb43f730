"""What the environment says, from the process or from ``.env``; each mistake is one sentence."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal, Self

from cryptography.fernet import Fernet
from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.trouble import Trouble

TELEGRAM = "https://api.telegram.org"
ENV_FILE = Path(".env")

_TOKEN = r"^[0-9]+:[A-Za-z0-9_-]{20,}$"
_WEBHOOK_SECRET = r"^[A-Za-z0-9_-]{16,256}$"


def _without_slash(url: object) -> object:
    return url.rstrip("/") if isinstance(url, str) else url


class Settings(BaseSettings):
    """All settings; .env.example explains each."""

    model_config = SettingsConfigDict(
        env_file=ENV_FILE, env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore"
    )

    citizen_bot_token: SecretStr
    officer_bot_token: SecretStr
    secret_key: SecretStr
    database_url: SecretStr = SecretStr("sqlite:///sahut.db")
    telegram_api_url: Annotated[str, BeforeValidator(_without_slash)] = TELEGRAM
    city_pack: Path = Path("packs/banjarmasin.toml")
    evidence_dir: Path = Path("evidence")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    webhook_url: Annotated[str | None, BeforeValidator(_without_slash)] = None
    webhook_secret: SecretStr | None = None
    webhook_port: int = Field(default=8443, ge=1, le=65535)

    @field_validator("citizen_bot_token", "officer_bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr) -> SecretStr:
        _must_match(_TOKEN, token.get_secret_value(), "is not a bot token; @BotFather gives one")
        return token

    @field_validator("secret_key")
    @classmethod
    def _is_a_key(cls, key: SecretStr) -> SecretStr:
        for part in key.get_secret_value().split(","):
            try:
                Fernet(part.strip().encode())
            except ValueError:
                raise ValueError(
                    "is not a Fernet key; `sahut doctor --fix` makes one and writes it to .env"
                ) from None
        return key

    @field_validator("database_url")
    @classmethod
    def _is_known_database(cls, url: SecretStr) -> SecretStr:
        if not url.get_secret_value().startswith(("sqlite:///", "postgresql://")):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        return url

    @field_validator("telegram_api_url", "webhook_url")
    @classmethod
    def _is_an_address(cls, url: str | None) -> str | None:
        if url is not None:
            _must_match(r"^https?://[^/\s]+", url, "is no address; it begins with http(s)://")
        return url

    @field_validator("webhook_secret")
    @classmethod
    def _is_a_webhook_secret(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None:
            problem = "must be 16 to 256 letters, digits, _ or -"
            _must_match(_WEBHOOK_SECRET, secret.get_secret_value(), problem)
        return secret

    def checked(self) -> Self:
        """The same settings, if they go together.

        Raises:
            Trouble: they do not.
        """
        if self.citizen_bot_token == self.officer_bot_token:
            raise Trouble(
                "CITIZEN_BOT_TOKEN and OFFICER_BOT_TOKEN are the same. The two audiences need two "
                "bots: make a second one at @BotFather with /newbot."
            )
        if self.webhook_url and self.webhook_secret is None:
            raise Trouble(
                "WEBHOOK_URL is set but WEBHOOK_SECRET is not, so anybody could send updates. Set "
                "WEBHOOK_SECRET to 16 or more random letters and digits."
            )
        return self


def load_settings(**given: object) -> Settings:
    """The settings of this process.

    Raises:
        Trouble: something is missing or malformed; all of it is named in one message.
    """
    try:
        return Settings(**given).checked()  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as error:
        raise Trouble("\n".join(_sentences(error))) from None


def _sentences(error: ValidationError) -> Iterator[str]:
    """Say what is wrong without repeating values: they may be secrets."""
    for problem in error.errors(include_input=False, include_url=False):
        name = str(problem["loc"][0]).upper()
        if problem["type"] == "missing":
            yield f"{name} is missing. Set it in .env; .env.example says where to get it."
        else:
            what = problem["msg"].removeprefix("Value error, ")
            yield f"{name} {what[0].lower()}{what[1:].rstrip('.')}. Mend it in .env."


def _must_match(pattern: str, value: str, problem: str) -> None:

    if not re.match(pattern, value):
        raise ValueError(problem)
