/** What can be done with a message: react, reply, copy, edit, forward, delete. */

import { el } from "../parts/dom.js";
import { say } from "../language.js";

/** @typedef {import("../town/types.js").Message} Message */

const REACTIONS = ["👍", "❤", "🔥", "🙏", "😁", "😢", "🤔"];

/**
 * @param {Message} message
 * @param {(emoji: string | null) => void} react
 */
function reactionRow(message, react) {
  return el(
    "div",
    { class: "menu__reactions", role: "group", "aria-label": say("react") },
    REACTIONS.map((emoji) => {
      const mine = message.reactions.some((reaction) => reaction.mine && reaction.emoji === emoji);
      return el(
        "button",
        {
          type: "button",
          "aria-pressed": String(mine),
          "aria-label": say("reactWith", { emoji }),
          on: { click: () => react(mine ? null : emoji) },
        },
        emoji,
      );
    }),
  );
}

/**
 * @param {import("../parts/layers.js").Layers} layers
 * @param {Message[]} messages
 * @param {HTMLElement} anchor
 * @param {{react: (message: Message, emoji: string | null) => void, reply: (message: Message) => void,
 *   edit: (message: Message) => void, forward: (messages: Message[]) => void, copy: (text: string) => void,
 *   remove: (messages: Message[]) => void, live: ((message: Message, stop: boolean) => void)}} deeds
 */
export function openMessageMenu(layers, messages, anchor, deeds) {
  const [message] = messages;
  const worded = messages.find((part) => part.text) ?? message;
  /** @type {import("../parts/layers.js").MenuItem[]} */
  const items = [{ label: say("reply"), icon: "reply", do: () => deeds.reply(message) }];
  if (worded.text) items.push({ label: say("copyText"), icon: "copy", do: () => deeds.copy(worded.text) });
  if (message.out && worded.text) {
    items.push({ label: say("edit"), icon: "edit", do: () => deeds.edit(worded) });
  }
  if (message.out && message.location?.live_until) {
    items.push({ label: say("moveLive"), icon: "location", do: () => deeds.live(message, false) });
    items.push({ label: say("stopLive"), icon: "stop", do: () => deeds.live(message, true) });
  }
  items.push({ label: say("forward"), icon: "forward", do: () => deeds.forward(messages) });
  items.push({ label: say("delete"), icon: "remove", danger: true, do: () => deeds.remove(messages) });
  const row = reactionRow(message, (emoji) => {
    menu.close();
    deeds.react(message, emoji);
  });
  const menu = layers.menu(anchor, say("messageActions"), items, row);
}
