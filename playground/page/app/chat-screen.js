/** A chat on a phone: its head, its messages, and the composer. */

import { contentLine } from "./chat-list.js";
import { ChatDeeds } from "./chat-deeds.js";
import { say } from "./language.js";
import { MessageList } from "./message/message-list.js";
import { avatar } from "./parts/avatar.js";
import { el, put } from "./parts/dom.js";
import { icon } from "./parts/icons.js";
import { Composer } from "./write/composer.js";
import { openFiles } from "./write/files.js";

/** @typedef {import("./phone.js").Phone} Phone */
/** @typedef {import("./town/chat.js").Chat} Chat */
/** @typedef {import("./town/types.js").Message} Message */

export class ChatScreen {
  /**
   * @param {Phone} phone
   * @param {Chat} chat
   * @param {number | null | undefined} thread a forum's topic (null is General), undefined in other chats
   */
  constructor(phone, chat, thread) {
    this.phone = phone;
    this.chat = chat;
    this.thread = thread;
    /** @type {number | null} */
    this.unreadFrom = null;
    this.unreadAtOpening = chat.unreadCount(thread);
    this.failed = false;
    const inGroup = chat.summary.bot === null;
    this.deeds = new ChatDeeds(phone, chat, thread ?? null, this);
    this.list = new MessageList(this.deeds.forMessages(), {
      isGroup: inGroup,
      onRead: () => this.#markRead(),
    });
    const topic = thread ?? null;
    this.composer = new Composer(this.deeds.forComposer(), {
      inGroup,
      typed: chat.typed.get(topic) ?? "",
      keep: (text) => chat.typed.set(topic, text),
    });
    this.title = el("h2", { dir: "auto" });
    this.line = el("p", { class: "bar__line", "aria-live": "polite" });
    this.elsewhere = el("span", { class: "badge" });
    this.picture = el("span", {});
    this.pinned = el("button", { class: "pinned", type: "button", hidden: true });
    this.pinned.addEventListener("click", () => this.list.jump(Number(this.pinned.dataset.id)));
    this.body = el("div", { class: "chat" });
    this.node = el(
      "div",
      { class: "screen screen--chat" },
      this.#head(),
      this.pinned,
      this.body,
      this.composer.node,
    );
    this.node.addEventListener("keydown", (event) => event.key === "Escape" && this.#back());
    this.#takeDroppedFiles();
    if (!chat.loaded) this.#load();
  }

  #head() {
    const back = el(
      "button",
      {
        class: "round has-badge",
        type: "button",
        "aria-label": say("back"),
        on: { click: () => this.#back() },
      },
      icon("back"),
      this.elsewhere,
    );
    const more = el(
      "button",
      { class: "round", type: "button", "aria-label": say("chatMenu"), "aria-haspopup": "menu" },
      icon("more"),
    );
    more.addEventListener("click", () => this.deeds.openChatMenu(more));
    return el(
      "header",
      { class: "bar" },
      back,
      this.picture,
      el("div", { class: "bar__words" }, this.title, this.line),
      more,
    );
  }

  #back() {
    if (this.chat.summary.forum) this.phone.openTopics(this.chat.id);
    else this.phone.openList();
  }

  async #load() {
    this.failed = !(await this.phone.attempt(() => this.chat.load()));
    this.show();
  }

  #takeDroppedFiles() {
    const over = (/** @type {boolean} */ is) => this.node.classList.toggle("is-dropping", is);
    this.node.addEventListener("dragover", (event) => {
      event.preventDefault();
      over(true);
    });
    this.node.addEventListener("dragleave", () => over(false));
    this.node.addEventListener("drop", (event) => {
      event.preventDefault();
      over(false);
      openFiles(this.phone, this.deeds.hand, [...(event.dataTransfer?.files ?? [])]);
    });
  }

  /** @returns {Message[]} */
  get messages() {
    const { messages } = this.chat;
    return this.thread === undefined ? messages : messages.filter(({ thread }) => thread === this.thread);
  }

  get topic() {
    return this.chat.summary.topics.find(({ thread }) => thread === this.thread);
  }

  show() {
    const { chat } = this;
    this.#showHead();
    this.composer.show(chat, this.topic?.closed ?? false);
    const { messages } = this;
    if (chat.loaded && this.unreadAtOpening) {
      const unread = messages.filter(({ out }) => !out).slice(-this.unreadAtOpening);
      this.unreadFrom = unread[0]?.message_id ?? null;
      this.unreadAtOpening = 0;
    }
    if (!chat.loaded || !messages.length) {
      put(this.body, this.#placeholder());
      return;
    }
    if (!this.list.node.isConnected) put(this.body, this.list.node);
    this.list.show({
      messages,
      tapped: chat.tapped,
      drafts: [...chat.drafts.values()].filter(({ thread }) => (thread ?? null) === (this.thread ?? null)),
      unreadFrom: this.unreadFrom,
      more: chat.mayHaveMore ? () => this.phone.attempt(() => chat.loadMore()) : null,
    });
  }

  #markRead() {
    const seen = document.visibilityState === "visible" && this.node.checkVisibility();
    if (seen && this.chat.loaded) this.chat.markRead(this.thread);
  }

  #showHead() {
    const { chat, phone } = this;
    const { summary } = chat;
    this.title.textContent = this.topic?.name ?? (this.thread === null ? say("generalTopic") : summary.title);
    const actions = [...chat.actions.values()].filter(
      ({ thread }) => (thread ?? null) === (this.thread ?? null),
    );
    const [acting] = actions;
    this.line.classList.toggle("is-acting", Boolean(acting));
    const deed =
      acting &&
      (acting.action.startsWith("upload") || acting.action.startsWith("record") ? "isSending" : "isTyping");
    if (acting) this.line.textContent = summary.bot ? say(deed) : `${acting.name} ${say(deed)}`;
    else if (summary.bot) this.line.textContent = say(summary.blocked ? "blocked" : "bot");
    else if (summary.forum) this.line.textContent = summary.title;
    else this.line.textContent = say("memberCount", { count: chat.members.length });
    if (this.picture.dataset.title !== summary.title) {
      this.picture.dataset.title = summary.title;
      put(
        this.picture,
        avatar(chat.id, summary.title, summary.bot ? "bot" : summary.forum ? "topic" : "group"),
      );
    }
    const others = phone.town.unreadOf(phone.personId) - chat.unreadCount();
    this.elsewhere.textContent = others ? String(others) : "";
    const pinned = this.messages.filter((message) => chat.pinned.includes(message.message_id)).at(-1);
    this.pinned.hidden = !pinned;
    if (pinned) {
      this.pinned.dataset.id = String(pinned.message_id);
      put(
        this.pinned,
        icon("pin"),
        el("span", {}, el("strong", {}, say("pinned")), el("span", { dir: "auto" }, contentLine(pinned))),
      );
    }
  }

  #placeholder() {
    const { chat } = this;
    if (this.failed) {
      return el(
        "div",
        { class: "empty" },
        el("p", {}, say("couldNotLoad")),
        el(
          "button",
          { class: "main-button", type: "button", on: { click: () => this.#load() } },
          say("tryAgain"),
        ),
      );
    }
    if (!chat.loaded)
      return el(
        "div",
        { class: "empty", role: "status" },
        el("span", { class: "spinner" }),
        el("p", {}, say("loading")),
      );
    const { bot } = chat.summary;
    if (!bot) return el("div", { class: "empty" }, el("p", { class: "pill" }, say("noMessages")));
    return el(
      "div",
      { class: "empty" },
      el(
        "div",
        { class: "introduction" },
        avatar(bot.id, bot.name, "bot"),
        el("strong", { dir: "auto" }, bot.name),
        el("p", { dir: "auto" }, bot.description || say("botIntroduction")),
        el("span", { class: "introduction__name" }, `@${bot.username}`),
      ),
    );
  }

  focus() {
    const start = this.composer.instead.querySelector("button");
    if (start) start.focus({ preventScroll: true });
    else if (matchMedia("(pointer: fine)").matches) this.composer.input.focus({ preventScroll: true });
  }

  close() {
    this.list.close();
  }
}
