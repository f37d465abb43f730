/**
 * What lies above a phone's screen: sheets, menus and alerts. While one is open what lies beneath is inert;
 * Escape or a press beside it closes it, and the focus goes back to where it was.
 */

import { say } from "../language.js";
import { icon } from "./icons.js";
import { el, freshId } from "./dom.js";

/** @typedef {{label: string, icon?: string, danger?: boolean, checked?: boolean, do: () => void}} MenuItem */
/** @typedef {{close: () => void, node: HTMLElement}} Layer */

const FOCUSABLE =
  "a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, [tabindex='0']";

/**
 * @param {HTMLElement} node
 */
function focusFirst(node) {
  const wanted = node.querySelector("[data-first]") ?? node.querySelector(FOCUSABLE) ?? node;
  /** @type {HTMLElement} */ (wanted).focus({ preventScroll: true });
}

/**
 * Brings the focus back to where it is now, even when its message is drawn anew in the meantime.
 * @returns {() => void}
 */
function wayBack() {
  const from = /** @type {HTMLElement | null} */ (document.activeElement);
  const message = /** @type {HTMLElement | null | undefined} */ (from?.closest("[data-id]"));
  const log = message?.parentElement;
  const place = `[data-id="${message?.dataset.id}"]`;
  const key = from?.dataset.key;
  return () => {
    const heir =
      log?.querySelector(key ? `${place} [data-key="${key}"]` : place) ?? log?.querySelector(place);
    /** @type {HTMLElement | null | undefined} */ (from?.isConnected ? from : heir)?.focus({
      preventScroll: true,
    });
  };
}

export class Layers {
  /**
   * @param {HTMLElement} host
   * @param {HTMLElement} background
   */
  constructor(host, background) {
    this.host = host;
    this.background = background;
    /** @type {Layer[]} */
    this.stack = [];
  }

  /**
   * @param {HTMLElement} node
   * @param {string} kind
   * @param {() => void} [onClose]
   * @returns {Layer}
   */
  open(node, kind, onClose) {
    const comeBack = wayBack();
    const beneath = this.stack.at(-1)?.node ?? this.background;
    const layer = el("div", { class: `layer layer--${kind}` }, node);
    const close = () => {
      if (!layer.isConnected) return;
      layer.remove();
      this.stack = this.stack.filter((other) => other !== opened);
      beneath.inert = false;
      comeBack();
      onClose?.();
    };
    layer.addEventListener("pointerdown", (event) => event.target === layer && close());
    layer.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    });
    const opened = { close, node: layer };
    beneath.inert = true;
    this.stack.push(opened);
    this.host.append(layer);
    focusFirst(node);
    return opened;
  }

  /**
   * A sheet with a title, which slides in from below.
   * @param {string} title
   * @param {(close: () => void) => import("./dom.js").Child[]} content
   * @param {{tall?: boolean, onClose?: () => void}} [options]
   */
  sheet(title, content, { tall = false, onClose } = {}) {
    const titleId = freshId("sheet");
    const node = el("div", {
      class: `sheet${tall ? " is-tall" : ""}`,
      role: "dialog",
      "aria-labelledby": titleId,
      tabindex: "-1",
    });
    const close = () => layer.close();
    node.append(
      el(
        "header",
        { class: "sheet__head" },
        el("h2", { id: titleId }, title),
        el(
          "button",
          { class: "round", type: "button", "aria-label": say("close"), on: { click: close } },
          icon("close"),
        ),
      ),
      el("div", { class: "sheet__body" }, content(close)),
    );
    const layer = this.open(node, "sheet", onClose);
    return layer;
  }

  /**
   * A bot's alert: it stays until it is acknowledged.
   * @param {string} text
   */
  alert(text) {
    const textId = freshId("alert");
    const node = el(
      "div",
      { class: "alert", role: "alertdialog", "aria-labelledby": textId },
      el("p", { id: textId, dir: "auto" }, text),
      el("button", { class: "main-button", type: "button", on: { click: () => layer.close() } }, say("ok")),
    );
    const layer = this.open(node, "alert");
  }

  /**
   * @param {HTMLElement} anchor the menu opens beside it
   * @param {string} label
   * @param {MenuItem[]} items
   * @param {HTMLElement} [above] shown over the items
   */
  menu(anchor, label, items, above) {
    const buttons = items.map((item) =>
      el(
        "button",
        {
          class: item.danger ? "menu__item is-danger" : "menu__item",
          type: "button",
          role: item.checked === undefined ? "menuitem" : "menuitemradio",
          "aria-checked": item.checked === undefined ? null : String(item.checked),
          tabindex: "-1",
          on: {
            click: () => {
              layer.close();
              item.do();
            },
          },
        },
        item.icon && icon(item.icon),
        el("span", {}, item.label),
        item.checked && icon("check"),
      ),
    );
    const list = el("div", { class: "menu__items", role: "menu", "aria-label": label }, buttons);
    const node = el("div", { class: "menu" }, above, list);
    list.addEventListener("keydown", (event) => moveAmong(buttons, event));
    const layer = this.open(node, "menu");
    place(node, anchor, this.host);
    if (!above) buttons[0]?.focus({ preventScroll: true });
    if (buttons[0]) buttons[0].tabIndex = 0;
    return layer;
  }

  closeAll() {
    for (const layer of [...this.stack].reverse()) layer.close();
  }
}

/**
 * Arrow keys, Home and End move the focus among these elements.
 * @param {HTMLElement[]} nodes
 * @param {KeyboardEvent} event
 */
export function moveAmong(nodes, event) {
  const at = nodes.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const last = nodes.length - 1;
  /** @type {Record<string, number>} */
  const targets = {
    ArrowDown: at >= last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const target = nodes[targets[event.key]];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/**
 * @param {HTMLElement} node
 * @param {HTMLElement} anchor
 * @param {HTMLElement} host
 */
function place(node, anchor, host) {
  const around = host.getBoundingClientRect();
  const from = anchor.getBoundingClientRect();
  const gap = 6;
  const left = Math.min(from.left - around.left, around.width - node.offsetWidth - gap);
  const below = from.bottom - around.top + gap;
  const fits = below + node.offsetHeight < around.height - gap;
  const top = fits ? below : from.top - around.top - node.offsetHeight - gap;
  node.style.left = `${Math.max(gap, left)}px`;
  node.style.top = `${Math.max(gap, Math.min(top, around.height - node.offsetHeight - gap))}px`;
}
