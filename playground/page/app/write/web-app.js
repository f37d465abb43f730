/** A web app is not run here: one writes down what it would send. */

import { el } from "../parts/dom.js";
import { say } from "../language.js";

/**
 * @param {import("../phone.js").Phone} phone
 * @param {import("../town/server.js").Hand} hand
 * @param {string} button
 * @param {string} address
 */
export function openWebApp(phone, hand, button, address) {
  phone.layers.sheet(button, (close) => {
    const data = el("textarea", {
      rows: "4",
      "aria-label": say("webAppData"),
      placeholder: say("webAppData"),
      "data-first": true,
    });
    const send = el("button", { class: "main-button", type: "button" }, say("send"));
    send.addEventListener("click", async () => {
      const body = { data: data.value, button_text: button };
      if (await phone.attempt(() => hand.does("send/web-app-data", body))) close();
    });
    return [el("p", { class: "hint" }, say("webAppHint", { address })), data, send];
  });
}
