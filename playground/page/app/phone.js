/** One phone on the stage: whose it is, which screen it shows, and what lies above that screen. */

import { ChatScreen } from "./chat-screen.js";
import { ChatList, TopicList } from "./chat-list.js";
import { clockTime } from "./dates.js";
import { say } from "./language.js";
import { el, put } from "./parts/dom.js";
import { Layers } from "./parts/layers.js";
import { Refused, Unreachable } from "./town/server.js";

/** @typedef {{town: import("./town/town.js").Town, map: import("./parts/map.js").CityMap}} Page */
/** @typedef {{node: HTMLElement, show: () => void, close: () => void}} Screen */
/** @typedef {{chat: number, thread: number | null | undefined} | null} Where */

const TOAST_STAYS = 4200;

export class Phone {
  /**
   * @param {Page} page
   * @param {number} person
   * @param {{moved: () => void, choosePerson: (phone: Phone, anchor: HTMLElement) => void}} stage
   */
  constructor(page, person, stage) {
    this.town = page.town;
    this.map = page.map;
    this.stage = stage;
    this.personId = person;
    /** @type {Where} */
    this.where = null;
    this.time = el("time", {});
    this.app = el("div", { class: "phone__app" });
    this.toasts = el("div", { class: "toasts", role: "status", "aria-live": "polite" });
    const screen = el("div", { class: "phone__screen" }, this.app, this.toasts);
    this.node = el(
      "section",
      { class: "phone" },
      el(
        "div",
        { class: "phone__status", "aria-hidden": "true" },
        this.time,
        el("span", { class: "phone__eye" }),
        el(
          "span",
          { class: "phone__signs" },
          el("i", { class: "sign-bars" }),
          el("i", { class: "sign-battery" }),
        ),
      ),
      screen,
    );
    this.layers = new Layers(screen, this.app);
    /** @type {Screen} */
    this.screen = new ChatList(this);
    this.#enter(this.screen);
  }

  /** @returns {import("./town/types.js").Person} */
  get person() {
    const unknown = {
      id: this.personId,
      name: "…",
      first_name: "…",
      last_name: null,
      username: null,
      language: "id",
      phone: null,
    };
    return this.town.people.get(this.personId) ?? unknown;
  }

  get chats() {
    return this.town.chatsOf(this.personId);
  }

  /** @param {Screen} screen */
  #enter(screen) {
    this.layers.closeAll();
    this.screen.close();
    this.screen = screen;
    put(this.app, screen.node);
    this.show();
    this.stage.moved();
  }

  show() {
    this.time.textContent = clockTime(this.town.now);
    this.node.setAttribute("aria-label", say("phoneOf", { name: this.person.name }));
    const chat = this.where && this.town.chat(this.personId, this.where.chat);
    if (this.where && !chat && this.town.chats.has(this.personId)) this.openList();
    else this.screen.show();
  }

  openList() {
    const from = this.where?.chat;
    this.where = null;
    const list = new ChatList(this);
    this.#enter(list);
    list.focus(from === undefined ? undefined : String(from));
  }

  /** @param {number} chat */
  openTopics(chat) {
    const known = this.town.chat(this.personId, chat);
    if (!known) return;
    this.where = null;
    const list = new TopicList(this, known);
    this.#enter(list);
    list.focus();
  }

  /**
   * @param {number} chat
   * @param {{thread?: number | null, payload?: string | null}} [options] a forum without a thread shows its topics
   */
  openChat(chat, { thread, payload } = {}) {
    const known = this.town.chat(this.personId, chat);
    if (!known) return;
    if (known.summary.forum && thread === undefined) {
      this.openTopics(chat);
      return;
    }
    if (payload) known.startPayload = payload;
    this.where = { chat, thread };
    const screen = new ChatScreen(this, known, thread);
    this.#enter(screen);
    screen.focus();
  }

  /** @param {number} person */
  setPerson(person) {
    this.personId = person;
    this.openList();
  }

  /** @param {HTMLElement} anchor */
  choosePerson(anchor) {
    this.stage.choosePerson(this, anchor);
  }

  /**
   * A link to a bot of this town opens its chat here.
   * @param {URL} url
   */
  follow(url) {
    const isTelegram = /^(t|telegram)\.me$/.test(url.hostname);
    const name =
      url.protocol === "tg:" ? url.searchParams.get("domain") : isTelegram ? url.pathname.slice(1) : null;
    const bot = name ? this.town.botNamed(name) : undefined;
    if (!bot) return false;
    this.openChat(bot.id, { payload: url.searchParams.get("start") });
    return true;
  }

  /**
   * Does something at the server; a refusal is told to the person.
   * @param {() => Promise<any>} deed
   * @returns {Promise<boolean>} whether it was done
   */
  async attempt(deed) {
    try {
      await deed();
      return true;
    } catch (error) {
      if (error instanceof Refused) this.toast(error.message);
      else if (error instanceof Unreachable) this.toast(say("serverGone"));
      else throw error;
      return false;
    }
  }

  /** @param {string} text */
  toast(text) {
    const toast = el("div", { class: "toast", dir: "auto" }, text);
    this.toasts.append(toast);
    window.setTimeout(() => toast.remove(), TOAST_STAYS);
  }

  close() {
    this.screen.close();
    this.node.remove();
  }
}
