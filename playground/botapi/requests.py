"""Reads what a request carries: query, urlencoded, multipart or JSON, and the files in it."""

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from playground.botapi.errors import ApiError, bad_request
from playground.schema.checks import Upload

Json = dict[str, Any]


async def read(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    """All parameters of a request, and its uploads by the name of their part.

    Raises:
        ApiError: the body cannot be read.
    """
    given: Json = (
        dict(parse_qsl(request.query_string, keep_blank_values=True))
        if request.query_string
        else {}
    )
    uploads: dict[str, Upload] = {}
    if request.method == "GET" or not request.can_read_body:
        return given, uploads
    kind = request.content_type
    if kind == "multipart/form-data":
        await _read_multipart(request, given, uploads)
        return given, uploads
    try:
        body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise ApiError(413) from None
    if kind == "application/json":
        given |= _read_json(body)
    elif kind == "application/x-www-form-urlencoded":
        try:
            given |= parse_qsl(body.decode(), keep_blank_values=True)
        except UnicodeDecodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
    elif body:
        raise bad_request(f"unsupported content type {kind}")
    return given, uploads


def _read_json(body: bytes) -> Json:
    try:
        value = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(value, dict):
        raise bad_request("can't parse JSON object: expected an Object")
    return value


async def _read_multipart(request: web.Request, given: Json, uploads: dict[str, Upload]) -> None:
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                raise bad_request("can't parse multipart/form-data")
            content = bytes(await part.read(decode=False))
            if part.filename is None:
                given[part.name] = content.decode()
            else:
                mime = part.headers.get("Content-Type", "application/octet-stream")
                uploads[part.name] = Upload(content, part.filename, mime)
    except ValueError:
        raise bad_request("can't parse multipart/form-data") from None
    except web.HTTPRequestEntityTooLarge:
        raise ApiError(413) from None
