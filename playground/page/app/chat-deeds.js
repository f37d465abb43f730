/** What a person does in one chat, from the page's buttons to the control interface. */

import { contentLine } from "./chat-list.js";
import { say } from "./language.js";
import { avatar } from "./parts/avatar.js";
import { el } from "./parts/dom.js";
import { openMessageMenu } from "./message/message-menu.js";
import { openViewer } from "./message/viewer.js";
import { Hand } from "./town/server.js";
import { openAttachMenu, openContact } from "./write/attach.js";
import { openFiles } from "./write/files.js";
import { openPlacePicker } from "./write/place-picker.js";
import { openWebApp } from "./write/web-app.js";

/** @typedef {import("./town/types.js").Message} Message */
/** @typedef {import("./town/types.js").Button} Button */

const SPINNER_ENDS = 15_000;

export class ChatDeeds {
  /**
   * @param {import("./phone.js").Phone} phone
   * @param {import("./town/chat.js").Chat} chat
   * @param {number | null} thread
   * @param {import("./chat-screen.js").ChatScreen} screen
   */
  constructor(phone, chat, thread, screen) {
    this.phone = phone;
    this.chat = chat;
    this.screen = screen;
    this.hand = new Hand(phone.personId, chat.id, thread);
  }

  /**
   * @param {string} deed
   * @param {Record<string, any>} [body]
   */
  #do(deed, body) {
    return this.phone.attempt(() => this.hand.does(deed, body));
  }

  /** @returns {import("./message/bubble.js").Deeds} */
  forMessages() {
    const { phone, chat, screen } = this;
    return {
      map: phone.map,
      now: () => phone.town.now,
      follow: (url) => phone.follow(url),
      command: (text) => void this.#do("say", { text }),
      copy: (text) => void this.#copy(text),
      mention: (username) => {
        const bot = phone.town.botNamed(username);
        if (bot) phone.openChat(bot.id);
      },
      tap: (message, button, at) => this.#tap(message, button, at),
      react: (message, emoji) => void this.#react(message, emoji),
      jump: (id) => screen.list.jump(id),
      look: openViewer,
      lineOf: (id) => {
        const message = chat.messages.find(({ message_id }) => message_id === id);
        return message ? contentLine(message) : "";
      },
      menu: (messages, anchor) => this.#openMenu(messages, anchor),
      reply: (message) => this.#reply(message),
    };
  }

  /** @returns {import("./write/composer.js").ComposerDeeds} */
  forComposer() {
    const { phone, chat, hand } = this;
    return {
      say: (text, replyTo) => this.#do("say", { text, reply_to: replyTo }),
      edit: (message, text) => this.#do("edit", { message_id: message.message_id, text }),
      start: async () => {
        const payload = chat.startPayload ?? undefined;
        if (!(await this.#do("start", { payload }))) return;
        chat.startPayload = null;
        chat.summary = { ...chat.summary, started: true };
        phone.show();
        this.screen.focus();
      },
      unblock: () => void this.#do("unblock"),
      attach: (anchor) => openAttachMenu(phone, hand, anchor),
      files: (files) => openFiles(phone, hand, files),
      press: (key) => {
        if (key.kind === "location") openPlacePicker(phone, hand);
        else if (key.kind === "contact") openContact(phone, hand);
        else if (key.kind === "web_app") openWebApp(phone, hand, key.text, key.url ?? "");
        else if (key.kind === "text") this.#do("say", { text: key.text });
        else phone.toast(say("notPlayed"));
      },
    };
  }

  /** @param {Message} message */
  #reply(message) {
    if (!message.service) this.screen.composer.setContext({ kind: "reply", message });
  }

  /**
   * @param {Message} message
   * @param {string | null} emoji
   */
  #react(message, emoji) {
    return this.#do("react", { message_id: message.message_id, emoji });
  }

  /**
   * @param {Message} message
   * @param {Button} button
   * @param {string} at
   */
  async #tap(message, button, at) {
    const { phone, chat } = this;
    const id = message.message_id;
    if (button.kind === "copy_text") return this.#copy(button.copy ?? button.text);
    if (button.kind !== "callback") return phone.toast(say("notPlayed"));
    if (chat.tapped.get(id) === at) return;
    chat.tapped.set(id, at);
    chat.changed();
    const stop = () => {
      if (chat.tapped.get(id) === at && chat.tapped.delete(id)) chat.changed();
    };
    window.setTimeout(stop, SPINNER_ENDS);
    if (!(await this.#do("tap", { data: button.data, message_id: id, wait: 0 }))) stop();
  }

  /** @param {string} text */
  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.phone.toast(say("copied"));
    } catch {
      this.phone.toast(text);
    }
  }

  /**
   * @param {Message[]} messages
   * @param {HTMLElement} anchor
   */
  #openMenu(messages, anchor) {
    openMessageMenu(this.phone.layers, messages, anchor, {
      react: (message, emoji) => this.#react(message, emoji),
      reply: (message) => this.#reply(message),
      edit: (message) => this.screen.composer.setContext({ kind: "edit", message }),
      copy: (text) => this.#copy(text),
      forward: (chosen) => this.#forward(chosen),
      remove: (chosen) => this.#do("delete", { message_ids: chosen.map(({ message_id }) => message_id) }),
      live: (message, stop) => this.#moveLive(message, stop),
    });
  }

  /**
   * @param {Message} message
   * @param {boolean} stop
   */
  #moveLive({ message_id, location }, stop) {
    if (!location) return;
    const { latitude, longitude } = location;
    if (stop) this.#do("move", { message_id, latitude, longitude, stop });
    else {
      openPlacePicker(this.phone, this.hand, {
        title: say("moveLive"),
        start: { latitude, longitude },
        move: (place) => this.hand.does("move", { message_id, ...place }),
      });
    }
  }

  /** @param {Message[]} messages */
  #forward(messages) {
    const { phone, chat } = this;
    phone.layers.sheet(say("forwardTo"), (close) => [
      el(
        "ul",
        { class: "chats" },
        phone.chats.map((other) => {
          const { title, bot } = other.summary;
          const send = async () => {
            close();
            const hand = new Hand(phone.personId, other.id, null);
            for (const { message_id } of messages) {
              const body = { from_chat: chat.id, message_id };
              if (!(await phone.attempt(() => hand.does("send/forward", body)))) return;
            }
            phone.openChat(other.id);
          };
          const picture = avatar(other.id, title, bot ? "bot" : "group");
          return el(
            "li",
            {},
            el(
              "button",
              { class: "chat-row", type: "button", on: { click: send } },
              picture,
              el("span", { dir: "auto" }, title),
            ),
          );
        }),
      ),
    ]);
  }

  /** @param {HTMLElement} anchor */
  openChatMenu(anchor) {
    const { phone, chat } = this;
    const { blocked, bot } = chat.summary;
    /** @type {import("./parts/layers.js").MenuItem[]} */
    const items = bot
      ? [
          {
            label: say(blocked ? "unblock" : "block"),
            icon: "stop",
            do: () => this.#do(blocked ? "unblock" : "block"),
          },
        ]
      : [
          { label: say("members"), icon: "group", do: () => this.#showMembers() },
          { label: say("leave"), icon: "remove", danger: true, do: () => this.#do("leave") },
        ];
    phone.layers.menu(anchor, say("chatMenu"), items);
  }

  #showMembers() {
    this.phone.layers.sheet(say("members"), () => [
      el(
        "ul",
        { class: "chats" },
        this.chat.members.map(({ id, name, bot, status }) =>
          el(
            "li",
            { class: "chat-row" },
            avatar(id, name, bot ? "bot" : undefined),
            el(
              "span",
              { class: "chat-row__words" },
              el("span", { dir: "auto" }, name),
              el("span", { class: "chat-row__line" }, say(`status.${status}`)),
            ),
          ),
        ),
      ),
    ]);
  }
}
