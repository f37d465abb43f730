/** Photos, albums, videos, recordings, stickers and files in a bubble. */

import { el } from "../parts/dom.js";
import { icon } from "../parts/icons.js";
import { fileSize, runningTime } from "../dates.js";
import { say } from "../language.js";
import { player } from "./player.js";

/** @typedef {import("../town/types.js").Message} Message */
/** @typedef {import("./bubble.js").Deeds} Deeds */

const TALLEST = 1.25;
const FLATTEST = 0.5;

/** @param {import("../town/types.js").Media} media */
function proportions({ width, height }) {
  const ratio = width && height ? height / width : 0.75;
  return String(1 / Math.min(TALLEST, Math.max(FLATTEST, ratio)));
}

/**
 * @param {Message} message
 * @param {() => void} look
 */
function picture(message, look) {
  const media = /** @type {import("../town/types.js").Media} */ (message.media);
  const isVideo = media.kind === "video" || media.kind === "animation";
  if (!media.url) return el("div", { class: "picture is-missing" }, icon("photo"), say("withoutBytes"));
  const label = say(isVideo ? "videoFrom" : "photoFrom", { name: message.from.name });
  const button = el(
    "button",
    {
      class: message.spoiler ? "picture is-covered" : "picture",
      type: "button",
      "aria-label": message.spoiler ? say("spoiler") : label,
      style: { "--shape": proportions(media) },
    },
    isVideo
      ? el("video", { src: media.url, preload: "metadata", muted: true, tabindex: "-1" })
      : el("img", { src: media.url, alt: "", decoding: "async" }),
    isVideo && el("span", { class: "picture__play" }, icon("play")),
    isVideo &&
      media.duration !== null &&
      el("span", { class: "picture__length" }, runningTime(media.duration)),
  );
  button.addEventListener("click", () => {
    if (!button.classList.contains("is-covered")) return look();
    button.classList.remove("is-covered");
    button.setAttribute("aria-label", label);
  });
  return button;
}

/** @param {import("../town/types.js").Media} media */
function file({ url, file_name, mime_type, size }) {
  const name = file_name ?? say("file");
  const ending = name.includes(".")
    ? name.split(".").at(-1)?.slice(0, 4)
    : mime_type?.split("/").at(-1)?.slice(0, 4);
  const body = [
    el(
      "span",
      { class: "file__mark", "aria-hidden": "true" },
      ending ? ending.toUpperCase() : icon("document"),
    ),
    el(
      "span",
      { class: "file__words" },
      el("span", { class: "file__name", dir: "auto" }, name),
      el("span", { class: "file__size" }, size !== null && fileSize(size)),
    ),
  ];
  if (!url) return el("div", { class: "file" }, body);
  return el("a", { class: "file", href: url, download: name }, body);
}

/** @param {import("../town/types.js").Media} media */
function sticker({ url, emoji, mime_type }) {
  const words = emoji ?? say("sticker");
  if (!url || !mime_type?.startsWith("image/")) return el("div", { class: "sticker" }, words);
  const image = el("img", { src: url, alt: words });
  image.addEventListener("error", () => image.replaceWith(words));
  return el("div", { class: "sticker" }, image);
}

/**
 * @param {Message} message
 * @param {Deeds} deeds
 */
export function media(message, deeds) {
  const thing = /** @type {import("../town/types.js").Media} */ (message.media);
  switch (thing.kind) {
    case "photo":
    case "video":
    case "animation":
    case "video_note":
      return picture(message, () => deeds.look([message], 0));
    case "voice":
    case "audio":
      return player(message.message_id, thing);
    case "sticker":
      return sticker(thing);
    default:
      return file(thing);
  }
}

/**
 * @param {Message[]} messages
 * @param {Deeds} deeds
 */
export function album(messages, deeds) {
  const pictures = messages.every(
    ({ media: part }) => part && part.kind !== "document" && part.kind !== "audio",
  );
  if (!pictures) {
    return el(
      "div",
      { class: "album-files" },
      messages.map((message) => media(message, deeds)),
    );
  }
  return el(
    "div",
    { class: "album", data: { count: Math.min(messages.length, 10) } },
    messages.map((message, at) => picture(message, () => deeds.look(messages, at))),
  );
}
