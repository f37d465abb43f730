/** A person's chats, the newest first, and a forum's topics. */

import { clockTime, dayAndMonth, dayKey } from "./dates.js";
import { say } from "./language.js";
import { serviceWords } from "./message/service.js";
import { avatar } from "./parts/avatar.js";
import { el, put } from "./parts/dom.js";
import { icon } from "./parts/icons.js";
import { moveAmong } from "./parts/layers.js";

/** @typedef {import("./phone.js").Phone} Phone */
/** @typedef {import("./town/types.js").Message} Message */

/**
 * What a message holds, in one line.
 * @param {Message} message
 */
export function contentLine({ service, media, venue, location, contact, text }) {
  if (service) return serviceWords(service);
  const thing = media?.kind ?? (venue ? "venue" : location ? "location" : contact ? "contact" : null);
  return [thing && say(`kind.${thing}`), text.replace(/\s+/g, " ")].filter(Boolean).join(" · ");
}

/**
 * The same with who wrote it.
 * @param {Message} message
 * @param {boolean} inGroup
 */
function summaryLine(message, inGroup) {
  const words = contentLine(message);
  if (message.service) return words;
  if (message.out) return `${say("you")}: ${words}`;
  return inGroup ? `${message.from.name}: ${words}` : words;
}

/**
 * @param {number} seconds
 * @param {number} now
 */
const when = (seconds, now) => (dayKey(seconds) === dayKey(now) ? clockTime(seconds) : dayAndMonth(seconds));

/** @param {number} count */
const badge = (count) =>
  count > 0 &&
  el("span", { class: "badge", "aria-label": say("unreadCount", { count }) }, count > 99 ? "99+" : count);

/** Rows of buttons, redrawn with the focus kept. */
class ButtonList {
  constructor() {
    this.rows = el("ul", { class: "chats" });
    this.rows.addEventListener("keydown", (event) => moveAmong(this.#buttons(), event));
  }

  /** @returns {HTMLButtonElement[]} */
  #buttons() {
    return [...this.rows.querySelectorAll("button")];
  }

  /** @param {HTMLElement[]} rows */
  fill(rows) {
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    const key = active && this.rows.contains(active) ? active.dataset.key : undefined;
    put(this.rows, rows);
    if (key) this.focus(key);
  }

  /** @param {string} [key] */
  focus(key) {
    const buttons = this.#buttons();
    (buttons.find((button) => button.dataset.key === key) ?? buttons[0])?.focus({ preventScroll: true });
  }
}

/**
 * @param {string} key
 * @param {{picture: HTMLElement, title: string, line: string, time?: string, unread: number, mark?: string | null, long?: boolean}} shown
 * @param {() => void} open
 */
function row(key, { picture, title, line, time, unread, mark, long }, open) {
  return el(
    "li",
    {},
    el(
      "button",
      {
        class: unread ? "chat-row is-unread" : "chat-row",
        type: "button",
        data: { key },
        on: { click: open },
      },
      picture,
      el(
        "span",
        { class: "chat-row__words" },
        el("span", { class: long ? "chat-row__title is-long" : "chat-row__title" }, el("span", { dir: "auto" }, title), mark && icon(mark)),
        el("span", { class: "chat-row__line", dir: "auto" }, line),
      ),
      el(
        "span",
        { class: "chat-row__side" },
        el("span", { class: "chat-row__time" }, time ?? ""),
        badge(unread),
      ),
    ),
  );
}

export class ChatList extends ButtonList {
  /** @param {Phone} phone */
  constructor(phone) {
    super();
    this.phone = phone;
    this.account = el("button", {
      class: "account",
      type: "button",
      "aria-label": say("switchPerson"),
      "aria-haspopup": "menu",
    });
    this.account.addEventListener("click", () => phone.choosePerson(this.account));
    this.title = el("h2", { dir: "auto" });
    this.empty = el("p", { class: "empty" });
    this.node = el(
      "div",
      { class: "screen screen--list" },
      el(
        "header",
        { class: "bar" },
        this.account,
        el("div", { class: "bar__words" }, this.title, el("p", {}, say("chats"))),
      ),
      el("div", { class: "scroller" }, this.rows, this.empty),
    );
  }

  show() {
    const { person, chats, town } = this.phone;
    this.title.textContent = person.name;
    put(this.account, avatar(person.id, person.name));
    const byDate = [...chats].sort((a, b) => (b.summary.last?.date ?? 0) - (a.summary.last?.date ?? 0));
    this.empty.textContent = town.chats.has(person.id)
      ? chats.length
        ? ""
        : say("noChats")
      : say("loading");
    this.fill(byDate.map((chat) => this.#row(chat, town.now)));
  }

  /**
   * @param {import("./town/chat.js").Chat} chat
   * @param {number} now
   */
  #row(chat, now) {
    const { summary } = chat;
    const { bot, last, title, forum } = summary;
    const line = last ? summaryLine(last, !bot) : bot ? say("tapToStart") : say("noMessages");
    return row(
      String(summary.chat),
      {
        picture: avatar(summary.chat, title, bot ? "bot" : forum ? "topic" : "group"),
        title,
        line,
        time: last ? when(last.date, now) : "",
        unread: chat.unreadCount(),
        mark: summary.blocked ? "stop" : null,
      },
      () => this.phone.openChat(summary.chat),
    );
  }

  close() {}
}

export class TopicList extends ButtonList {
  /**
   * @param {Phone} phone
   * @param {import("./town/chat.js").Chat} chat
   */
  constructor(phone, chat) {
    super();
    this.phone = phone;
    this.chat = chat;
    const back = el(
      "button",
      { class: "round", type: "button", "aria-label": say("back"), on: { click: () => phone.openList() } },
      icon("back"),
    );
    this.title = el("h2", { dir: "auto" });
    this.node = el(
      "div",
      { class: "screen screen--list" },
      el(
        "header",
        { class: "bar" },
        back,
        el("div", { class: "bar__words" }, this.title, el("p", {}, say("topics"))),
      ),
      el("div", { class: "scroller" }, this.rows),
    );
    this.node.addEventListener("keydown", (event) => event.key === "Escape" && phone.openList());
  }

  show() {
    const { chat, phone } = this;
    this.title.textContent = chat.summary.title;
    const topics = [{ thread: null, name: say("generalTopic"), closed: false }, ...chat.summary.topics];
    this.fill(
      topics.map(({ thread, name, closed }) => {
        const newest = chat.messages.filter((message) => message.thread === thread).at(-1);
        return row(
          String(thread),
          {
            picture: avatar(thread ?? 0, name, "topic"),
            title: name,
            line: newest ? summaryLine(newest, true) : "",
            time: newest && when(newest.date, phone.town.now),
            unread: chat.unreadCount(thread),
            mark: closed ? "stop" : null,
            long: true,
          },
          () => phone.openChat(chat.id, { thread }),
        );
      }),
    );
    if (!chat.loaded && !this.asked) {
      this.asked = true;
      phone.attempt(() => chat.load());
    }
  }

  close() {}
}
