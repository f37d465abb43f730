/** Where one writes: the line with its buttons, what is being answered or edited, and the bot's keyboard. */

import { el, put } from "../parts/dom.js";
import { icon } from "../parts/icons.js";
import { contentLine } from "../chat-list.js";
import { say } from "../language.js";
import { CommandList } from "./commands.js";
import { replyKeyboard } from "./reply-keyboard.js";

/** @typedef {import("../town/types.js").Message} Message */

const LONGEST = 4096;

/**
 * What the composer asks of the chat it stands in.
 * @typedef {{say: (text: string, replyTo?: number) => Promise<boolean>, start: () => void,
 *   edit: (message: Message, text: string) => Promise<boolean>, unblock: () => void,
 *   attach: (anchor: HTMLElement) => void, press: (key: {text: string, kind: string, url?: string}) => void,
 *   files: (files: File[]) => void}} ComposerDeeds
 */

export class Composer {
  /**
   * @param {ComposerDeeds} deeds
   * @param {{inGroup: boolean, typed: string, keep: (text: string) => void}} options
   */
  constructor(deeds, { inGroup, typed, keep }) {
    this.deeds = deeds;
    /** @type {{kind: "reply" | "edit", message: Message} | null} */
    this.context = null;
    this.keyboardHidden = false;
    /** @type {any} */
    this.keyboard = null;
    this.forced = 0;
    this.input = el("textarea", {
      class: "composer__input",
      rows: "1",
      "aria-label": say("writeMessage"),
      dir: "auto",
      enterkeyhint: "send",
      placeholder: say("writeMessage"),
      autocomplete: "off",
    });
    this.input.value = typed;
    this.commands = new CommandList(this.input, (text) => this.deeds.say(text));
    this.commands.inGroup = inGroup;
    this.slash = this.#button("commands", "command", () => this.commands.toggle());
    this.slash.addEventListener("mousedown", (event) => event.preventDefault());
    this.toggle = this.#button("answerKeyboard", "keyboard", () => this.#toggleKeyboard());
    this.attach = this.#button("attach", "attach", () => deeds.attach(this.attach));
    this.attach.setAttribute("aria-haspopup", "menu");
    this.sendButton = el(
      "button",
      { class: "round is-main", type: "submit", "aria-label": say("send") },
      icon("send"),
    );
    this.bar = el("div", { class: "context", hidden: true });
    this.keys = el("div", { class: "composer__keys" });
    this.form = el(
      "form",
      { class: "composer__line" },
      this.slash,
      this.input,
      this.toggle,
      this.attach,
      this.sendButton,
    );
    this.instead = el("div", { class: "composer__instead", hidden: true });
    this.node = el(
      "div",
      { class: "composer" },
      this.commands.node,
      this.bar,
      this.form,
      this.instead,
      this.keys,
    );
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.input.addEventListener("input", () => {
      this.#grow();
      keep(this.input.value);
    });
    this.input.addEventListener("keydown", (event) => this.#onKey(event));
    this.input.addEventListener("paste", (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (!files.length) return;
      event.preventDefault();
      deeds.files(files);
    });
    this.#grow();
  }

  /**
   * @param {string} label
   * @param {string} name
   * @param {() => void} press
   */
  #button(label, name, press) {
    const words = say(label);
    return el(
      "button",
      { class: "round", type: "button", "aria-label": words, title: words, on: { click: press } },
      icon(name),
    );
  }

  #grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight}px`;
    this.form.classList.toggle("has-text", this.input.value.trim() !== "");
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.isComposing || this.commands.onKey(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape" && this.context) {
      event.stopPropagation();
      this.setContext(null);
    }
  }

  async #send() {
    const text = this.input.value.trim();
    if (!text) return;
    if (text.length > LONGEST) return this.#tooLong(text.length);
    const { context } = this;
    this.#clear();
    const done =
      context?.kind === "edit"
        ? await this.deeds.edit(context.message, text)
        : await this.deeds.say(text, context?.message.message_id);
    if (done || this.input.value) return;
    this.input.value = text;
    this.setContext(context);
    this.#grow();
  }

  /** @param {number} length */
  #tooLong(length) {
    this.input.setCustomValidity(say("tooLong", { length, most: LONGEST }));
    this.input.reportValidity();
    this.input.addEventListener("input", () => this.input.setCustomValidity(""), { once: true });
  }

  #clear() {
    this.input.value = "";
    this.commands.close();
    this.setContext(null);
    this.input.dispatchEvent(new Event("input"));
  }

  /** @param {{kind: "reply" | "edit", message: Message} | null} context */
  setContext(context) {
    const wasEdit = this.context?.kind === "edit";
    this.context = context;
    this.bar.hidden = !context;
    if (!context) {
      if (wasEdit) {
        this.input.value = "";
        this.#grow();
      }
      return;
    }
    const { kind, message } = context;
    const words = contentLine(message);
    put(
      this.bar,
      icon(kind),
      el(
        "div",
        { class: "context__words" },
        el(
          "span",
          { class: "context__name", dir: "auto" },
          kind === "edit" ? say("editing") : say("replying", { name: message.from.name }),
        ),
        el("span", { class: "context__text", dir: "auto" }, words),
      ),
      this.#button("cancel", "close", () => {
        this.setContext(null);
        this.input.focus();
      }),
    );
    if (kind === "edit") this.input.value = message.text;
    this.#grow();
    this.input.focus();
  }

  #toggleKeyboard() {
    this.keyboardHidden = !this.keyboardHidden;
    this.#showKeyboard();
  }

  #showKeyboard() {
    const shown = Boolean(this.keyboard) && !this.keyboardHidden && this.instead.hidden;
    this.toggle.hidden = !this.keyboard;
    this.toggle.setAttribute("aria-expanded", String(shown));
    this.keys.hidden = !shown;
  }

  /**
   * @param {import("../town/chat.js").Chat} chat
   * @param {boolean} topicClosed
   */
  show(chat, topicClosed) {
    this.commands.know(chat.commands);
    this.slash.hidden = chat.commands.length === 0;
    this.#showInstead(chat, topicClosed);
    if (chat.keyboard !== this.keyboard) {
      this.keyboard = chat.keyboard;
      this.keyboardHidden = false;
      put(this.keys, chat.keyboard && replyKeyboard(chat.keyboard, (key) => this.#press(key)));
    }
    this.#showKeyboard();
    this.input.placeholder =
      chat.forceReply?.placeholder || chat.keyboard?.placeholder || say("writeMessage");
    this.#showForced(chat);
  }

  /** @param {{text: string, kind: string, url?: string}} key */
  #press(key) {
    if (this.keyboard?.one_time) this.#toggleKeyboard();
    this.deeds.press(key);
  }

  /** @param {import("../town/chat.js").Chat} chat */
  #showForced({ forceReply, messages }) {
    const asked = forceReply?.message_id ?? 0;
    if (asked === this.forced) return;
    const message = messages.find(({ message_id }) => message_id === asked);
    if (message) this.setContext({ kind: "reply", message });
    else if (this.context?.message.message_id === this.forced) this.setContext(null);
    this.forced = message ? asked : 0;
  }

  /**
   * What stands here while nothing can be written: a start button, a way back from a block, or the reason.
   * @param {import("../town/chat.js").Chat} chat
   * @param {boolean} topicClosed
   */
  #showInstead(chat, topicClosed) {
    const { summary } = chat;
    const isNew = summary.bot !== null && (!summary.started || chat.startPayload !== null);
    /** @type {[string, (() => void) | null] | null} */
    let instead = null;
    if (summary.blocked) instead = ["unblock", this.deeds.unblock];
    else if (isNew) instead = ["start", this.deeds.start];
    else if (topicClosed) instead = ["topicClosed", null];
    else if (!chat.canWrite) instead = ["cannotWrite", null];
    const key = instead?.[0] ?? "";
    this.form.hidden = key !== "";
    this.instead.hidden = key === "";
    if (this.instead.dataset.key === key) return;
    this.instead.dataset.key = key;
    const press = instead?.[1];
    put(
      this.instead,
      press
        ? el("button", { class: "main-button", type: "button", on: { click: press } }, say(key))
        : key && el("p", {}, say(key)),
    );
  }
}
