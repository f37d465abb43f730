/** One chat as one person knows it, kept up to date by live events. */

import { readChat } from "./server.js";

/** @typedef {import("./types.js").Message} Message */
/** @typedef {import("./types.js").Summary} Summary */

const PAGE = 100;

export class Chat {
  /**
   * @param {number} person
   * @param {Summary} summary
   * @param {() => void} changed
   */
  constructor(person, summary, changed) {
    this.person = person;
    this.summary = summary;
    this.changed = changed;
    /** @type {Message[]} the oldest first */
    this.messages = [];
    this.loaded = false;
    this.limit = PAGE;
    this.lastSeq = 0;
    /** @type {import("./types.js").Keyboard | null} */
    this.keyboard = null;
    /** @type {import("./types.js").ForceReply | null} */
    this.forceReply = null;
    /** @type {import("./types.js").Command[]} */
    this.commands = [];
    /** @type {import("./types.js").Member[]} */
    this.members = [];
    /** @type {number[]} */
    this.pinned = [];
    this.canWrite = true;
    /** @type {Map<number | null, number>} unread messages by topic */
    this.unread = new Map();
    /** @type {Map<number, {name: string, action: string, thread: number | null, timer: number}>} */
    this.actions = new Map();
    /** @type {Map<number, any>} texts that bots are still writing */
    this.drafts = new Map();
    /** @type {Map<number, string>} tapped buttons that wait for an answer, by message */
    this.tapped = new Map();
    /** @type {string | null} payload of the deep link that led here */
    this.startPayload = null;
    /** @type {Map<number | null, string>} what the person has typed and not sent, by topic */
    this.typed = new Map();
  }

  get id() {
    return this.summary.chat;
  }

  get mayHaveMore() {
    return this.messages.length >= this.limit;
  }

  /**
   * Reads the chat anew, once more whenever something happened between the answer and its arrival.
   */
  async load() {
    let view;
    do view = await readChat(this.person, this.id, this.limit);
    while (view.seq < this.lastSeq);
    const { seq, messages, keyboard, force_reply, commands, pinned, members, can_write, ...rest } = view;
    Object.assign(this, { messages, keyboard, commands, pinned, members });
    this.summary = /** @type {Summary} */ ({ ...this.summary, ...rest });
    this.forceReply = force_reply;
    this.canWrite = can_write;
    this.lastSeq = seq;
    this.loaded = true;
    this.changed();
  }

  loadMore() {
    this.limit += 2 * PAGE;
    return this.load();
  }

  /** @param {number | null} [thread] of this topic only */
  unreadCount(thread) {
    if (thread !== undefined) return this.unread.get(thread) ?? 0;
    return [...this.unread.values()].reduce((sum, count) => sum + count, 0);
  }

  /**
   * The whole chat counts as read, or one topic of it.
   * @param {number | null} [thread]
   */
  markRead(thread) {
    if (!this.unreadCount(thread)) return;
    if (thread === undefined) this.unread.clear();
    else this.unread.delete(thread);
    this.changed();
  }

  /**
   * @param {string} type
   * @param {any} data
   */
  apply(type, data) {
    if (data.seq && data.seq <= this.lastSeq && this.loaded) return;
    this.lastSeq = data.seq ?? this.lastSeq;
    if (type === "message") this.#add(data.message);
    else if (type === "edited") this.#replace(data.message);
    else if (type === "deleted") this.#remove(data.message_ids);
    else if (type === "keyboard") {
      this.keyboard = data.keyboard;
      this.forceReply = data.force_reply;
    } else if (type === "action") this.#act(data);
    else if (type === "draft") this.drafts.set(data.from.id, data);
    else if (type === "answer") this.tapped.delete(data.message_id);
    this.changed();
  }

  /** @param {Message} message */
  #add(message) {
    this.summary = { ...this.summary, last: message, started: true };
    this.#quiet(message.from.id);
    if (!message.out) this.unread.set(message.thread, this.unreadCount(message.thread) + 1);
    if (!this.loaded) return;
    const index = this.messages.findIndex((other) => other.message_id === message.message_id);
    if (index >= 0) this.messages[index] = message;
    else this.messages.push(message);
  }

  /** @param {Message} message */
  #replace(message) {
    if (this.summary.last?.message_id === message.message_id) this.summary.last = message;
    this.messages = this.messages.map((other) => (other.message_id === message.message_id ? message : other));
  }

  /** @param {number[]} ids */
  #remove(ids) {
    this.messages = this.messages.filter((message) => !ids.includes(message.message_id));
    if (ids.includes(this.summary.last?.message_id ?? 0)) {
      this.summary = { ...this.summary, last: this.messages.at(-1) ?? null };
    }
  }

  /** @param {any} data */
  #act({ from, action, thread, seconds }) {
    this.#quiet(from.id);
    const timer = window.setTimeout(() => {
      this.#quiet(from.id);
      this.changed();
    }, seconds * 1000);
    this.actions.set(from.id, { name: from.name, action, thread, timer });
  }

  /**
   * Who has spoken is no longer typing.
   * @param {number} who
   */
  #quiet(who) {
    window.clearTimeout(this.actions.get(who)?.timer);
    this.actions.delete(who);
    this.drafts.delete(who);
  }
}
