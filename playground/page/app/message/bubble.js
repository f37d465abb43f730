/** One message, or the parts of one album, as a bubble. */

import { avatar, hueOf } from "../parts/avatar.js";
import { el } from "../parts/dom.js";
import { icon } from "../parts/icons.js";
import { clockTime, fullTime } from "../dates.js";
import { say } from "../language.js";
import { richText } from "./entities.js";
import { inlineKeyboard } from "./inline-keyboard.js";
import { album, media } from "./media.js";
import { contact, place } from "./place.js";
import { serviceWords } from "./service.js";

/** @typedef {import("../town/types.js").Message} Message */
/** @typedef {import("../town/types.js").TextDeeds} TextDeeds */

/**
 * What can be done with a message.
 * @typedef {TextDeeds & {tap: (message: Message, button: import("../town/types.js").Button, at: string) => void,
 *   react: (message: Message, emoji: string | null) => void, jump: (id: number) => void,
 *   look: (messages: Message[], at: number) => void, menu: (messages: Message[], anchor: HTMLElement) => void,
 *   reply: (message: Message) => void, lineOf: (id: number) => string, map: import("../parts/map.js").CityMap, now: () => number}} Deeds
 */

/**
 * How a bubble stands among its neighbours.
 * @typedef {{first: boolean, last: boolean, group: boolean, tapped: string | undefined}} Stand
 */

const PRESSABLE = "a, button, [role=button], .keys";
const noPointer = matchMedia("(hover: none)");

/** @param {Message} message */
function quote({ reply_to }, /** @type {Deeds} */ deeds) {
  if (!reply_to) return null;
  const { message_id, name } = reply_to;
  const text = deeds.lineOf(message_id) || reply_to.text || say("attachment");
  return el(
    "button",
    {
      class: "quote",
      type: "button",
      "aria-label": say("replyTo", { name, text }),
      on: { click: () => deeds.jump(message_id) },
    },
    el("span", { class: "quote__name", dir: "auto" }, name),
    el("span", { class: "quote__text", dir: "auto" }, text),
  );
}

/** @param {Message} message */
function meta(message) {
  return el(
    "span",
    { class: "meta" },
    message.pinned && el("span", { class: "meta__pin", title: say("pinned") }, icon("pin")),
    message.edit_date && el("span", {}, say("edited")),
    el(
      "time",
      { datetime: new Date(message.date * 1000).toISOString(), title: fullTime(message.date) },
      clockTime(message.date),
    ),
    message.out && el("span", { class: "meta__sent", "aria-hidden": "true" }, icon("check")),
  );
}

/** @param {Message} message */
function reactions(message, /** @type {Deeds} */ deeds) {
  if (!message.reactions.length) return null;
  return el(
    "div",
    { class: "reactions" },
    message.reactions.map(({ emoji, count, mine }) =>
      el(
        "button",
        {
          class: "reaction",
          type: "button",
          "aria-pressed": String(mine),
          "aria-label": say("reactionCount", { emoji, count }),
          on: { click: () => deeds.react(message, mine ? null : emoji) },
        },
        emoji,
        count > 1 && el("span", {}, count),
      ),
    ),
  );
}

/**
 * @param {Message[]} messages
 * @param {Deeds} deeds
 */
function content(messages, deeds) {
  const [message] = messages;
  if (messages.length > 1) return album(messages, deeds);
  if (message.media) return media(message, deeds);
  if (message.location) return place(message, deeds);
  if (message.contact) return contact(message.contact);
  return null;
}

/**
 * @param {Message} message
 * @param {Deeds} deeds
 */
function words({ text, entities }, deeds) {
  const nodes = richText(text, entities, deeds);
  const last = nodes.at(-1);
  const isBlock = last instanceof HTMLQuoteElement || last instanceof HTMLPreElement;
  return el("div", { class: isBlock ? "bubble__text ends-in-block" : "bubble__text", dir: "auto" }, nodes);
}

/** @param {string} text up to three emoji and nothing else are drawn large */
const isFewEmoji = (text) =>
  /^(\p{Extended_Pictographic}[\u{fe0f}\u{200d}\u{1f3fb}-\u{1f3ff}]*){1,3}$/u.test(text);

/**
 * @param {Message[]} messages
 * @param {Stand} stand
 * @param {Deeds} deeds
 */
export function bubble(messages, stand, deeds) {
  const [message] = messages;
  const worded = messages.find((part) => part.text) ?? message;
  const shown = content(messages, deeds);
  const large = !shown && isFewEmoji(worded.text);
  const named = stand.group && !message.out && stand.first;
  const more = el(
    "button",
    { class: "bubble__more", type: "button", "aria-label": say("messageActions"), "aria-haspopup": "menu" },
    icon("down"),
  );
  more.addEventListener("click", () => deeds.menu(messages, more));
  const looks = {
    "is-out": message.out,
    "is-first": stand.first,
    "is-last": stand.last,
    "has-media": Boolean(shown),
    "has-text": Boolean(worded.text),
    "is-large": large,
  };
  const row = el(
    "article",
    {
      class: ["row", ...Object.entries(looks).flatMap(([name, on]) => (on ? name : []))].join(" "),
      tabindex: "-1",
      data: { id: message.message_id },
      on: {
        click: (/** @type {MouseEvent} */ event) => {
          if (!noPointer.matches || /** @type {Element} */ (event.target).closest(PRESSABLE)) return;
          if (getSelection()?.isCollapsed) deeds.menu(messages, more);
        },
        dblclick: () => deeds.reply(message),
        contextmenu: (/** @type {Event} */ event) => {
          event.preventDefault();
          deeds.menu(messages, more);
        },
        keydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.target !== row || event.key !== "Enter") return;
          event.preventDefault();
          deeds.menu(messages, more);
        },
      },
    },
    el(
      "div",
      { class: "row__column" },
      el(
        "div",
        { class: "bubble" },
        named
          ? el(
              "div",
              { class: "bubble__sender", dir: "auto", data: { hue: hueOf(message.from.id) } },
              message.from.name,
            )
          : el("span", { class: "for-ear" }, `${message.out ? say("you") : message.from.name}: `),
        message.forwarded_from &&
          el(
            "div",
            { class: "bubble__forwarded", dir: "auto" },
            icon("forward"),
            say("forwardedFrom", { name: message.forwarded_from }),
          ),
        quote(message, deeds),
        shown,
        worded.text && words(worded, deeds),
        reactions(message, deeds),
        meta(worded),
        more,
        stand.group && !message.out && stand.last && avatar(message.from.id, message.from.name),
      ),
      message.buttons.length > 0 && inlineKeyboard(message, stand.tapped, deeds),
    ),
  );
  return row;
}

/** @param {Message} message */
export function serviceLine(message) {
  return el(
    "div",
    { class: "service", tabindex: "-1", data: { id: message.message_id } },
    el("span", { dir: "auto" }, serviceWords(message.service ?? "")),
  );
}
