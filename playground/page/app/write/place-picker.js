/** The sheet in which a pin is put on the map of the city: by pointer, by arrow keys, or by the name of an area. */

import { el, freshId, put, svg } from "../parts/dom.js";
import { icon } from "../parts/icons.js";
import { pin } from "../parts/map.js";
import { coordinates } from "../message/place.js";
import { say } from "../language.js";

/** @typedef {import("../phone.js").Phone} Phone */
/** @typedef {import("../town/types.js").Place} Place */

const CLOSEST = 60;
const STEP = 0.03;
/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const LIVE_PERIODS = [0, 900, 3600, 28800];

/** A map with one pin on it, which can be moved and looked at more closely. */
class PinMap {
  /**
   * @param {import("../parts/map.js").CityMap} city
   * @param {Place} start
   * @param {(place: Place) => void} moved
   */
  constructor(city, start, moved) {
    this.city = city;
    this.moved = moved;
    this.span = city.width;
    this.point = city.project(start);
    this.middle = { x: city.width / 2, y: city.height / 2 };
    this.marks = svg("g");
    this.drawing = svg(
      "svg",
      {
        class: "picker__map",
        tabindex: "0",
        role: "application",
        "aria-roledescription": say("map"),
        "aria-label": say("mapHelp"),
      },
      city.use(),
      this.#labels(),
      this.marks,
    );
    this.drawing.addEventListener("click", (event) => this.#onClick(event));
    this.drawing.addEventListener("keydown", (event) => this.#onKey(event));
    this.node = el(
      "div",
      { class: "picker__frame" },
      this.drawing,
      el(
        "div",
        { class: "picker__zoom" },
        this.#zoomButton("zoomIn", "plus", 0.5),
        this.#zoomButton("zoomOut", "minus", 2),
      ),
    );
    this.#draw();
  }

  /**
   * @param {string} label
   * @param {string} name
   * @param {number} factor
   */
  #zoomButton(label, name, factor) {
    return el(
      "button",
      { class: "round", type: "button", "aria-label": say(label), on: { click: () => this.zoom(factor) } },
      icon(name),
    );
  }

  #labels() {
    return svg(
      "g",
      { class: "picker__names", "aria-hidden": "true" },
      this.city.shapes.map(({ name, centre }) => svg("text", { x: centre.x, y: centre.y }, name)),
    );
  }

  /** @param {MouseEvent} event */
  #onClick(event) {
    const toMap = this.drawing.getScreenCTM()?.inverse();
    if (!toMap) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toMap);
    this.#moveTo({ x, y });
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const arrow = ARROWS[event.key];
    if (arrow) {
      const step = this.span * STEP * (event.shiftKey ? 4 : 1);
      this.#moveTo({ x: this.point.x + arrow[0] * step, y: this.point.y + arrow[1] * step });
    } else if (event.key === "+" || event.key === "=") this.zoom(0.5);
    else if (event.key === "-") this.zoom(2);
    else return;
    event.preventDefault();
  }

  /** @param {{x: number, y: number}} point */
  #moveTo(point) {
    this.point = point;
    this.#draw();
    this.moved(this.city.unproject(point));
  }

  /** @param {Place} place */
  show(place) {
    this.point = this.city.project(place);
    this.#look();
  }

  /** @param {number} factor below 1 goes closer */
  zoom(factor) {
    this.span = Math.min(this.city.width, Math.max(CLOSEST, this.span * factor));
    this.#look();
  }

  /** At the whole city, or from nearer at the pin. */
  #look() {
    const { width, height } = this.city;
    this.middle = this.span === width ? { x: width / 2, y: height / 2 } : this.point;
    this.#draw();
  }

  #draw() {
    const height = (this.span * this.city.height) / this.city.width;
    const reach = (/** @type {number} */ at, /** @type {number} */ middle, /** @type {number} */ span) =>
      Math.abs(at - middle) > span * 0.46 ? at : middle;
    this.middle = {
      x: reach(this.point.x, this.middle.x, this.span),
      y: reach(this.point.y, this.middle.y, height),
    };
    const { x, y } = this.middle;
    this.drawing.setAttribute("viewBox", `${x - this.span / 2} ${y - height / 2} ${this.span} ${height}`);
    this.drawing.classList.toggle("is-close", this.span < this.city.width * 0.6);
    this.drawing.style.setProperty("--unit", String(this.span / this.city.width));
    put(this.marks, pin(this.point, (this.span / this.city.width) * 3.2));
  }
}

/**
 * Areas to choose from, under what they belong to.
 * @param {import("../parts/map.js").CityMap} city
 */
function areaOptions({ parents, shapes }) {
  return parents.map((parent) => {
    const options = shapes
      .map((shape, index) => ({ shape, index }))
      .filter(({ shape }) => shape.parent === parent)
      .map(({ shape, index }) => el("option", { value: index }, shape.name));
    return parent ? el("optgroup", { label: parent }, options) : options;
  });
}

/**
 * @param {Phone} phone
 * @param {import("../town/server.js").Hand} hand
 * @param {{title?: string, start?: Place, move?: (place: Place) => Promise<any>}} [options] `move` takes a
 *   place for a live location that is already on its way
 */
export function openPlacePicker(phone, hand, { title, start, move } = {}) {
  const city = phone.map;
  let place = start ?? city.unproject(city.shapes[0]?.centre ?? { x: city.width / 2, y: city.height / 2 });
  phone.layers.sheet(
    title ?? say("shareLocation"),
    (close) => {
      const here = el("output", { class: "picker__here", "aria-live": "polite" });
      const tell = () => {
        const area = city.areaAt(place);
        put(
          here,
          el("strong", {}, area ? [area.name, area.parent].filter(Boolean).join(", ") : say("outsideCity")),
          el("span", {}, coordinates(place)),
        );
      };
      const pinMap = new PinMap(city, place, (moved) => {
        place = moved;
        areas.value = "";
        tell();
      });
      const areaId = freshId("area");
      const areas = el(
        "select",
        { id: areaId },
        el("option", { value: "" }, say("chooseArea")),
        areaOptions(city),
      );
      areas.addEventListener("change", () => {
        const shape = city.shapes[Number(areas.value)];
        if (areas.value === "" || !shape) return;
        place = city.unproject(shape.centre);
        pinMap.show(place);
        tell();
      });
      const venue = el("input", {
        type: "text",
        placeholder: say("venueHint"),
        "aria-label": say("venueName"),
        maxlength: "64",
      });
      const live = el(
        "select",
        { "aria-label": say("liveLocation") },
        LIVE_PERIODS.map((period) => el("option", { value: period }, say(`live.${period}`))),
      );
      const send = el(
        "button",
        { class: "main-button", type: "button" },
        say(move ? "moveHere" : "sendThisPlace"),
      );
      send.addEventListener("click", () => {
        close();
        phone.attempt(() => {
          if (move) return move(place);
          const name = venue.value.trim();
          if (name)
            return hand.does("send/venue", {
              ...place,
              title: name,
              address: city.areaAt(place)?.name ?? coordinates(place),
            });
          return hand.does(
            "send/location",
            Number(live.value) ? { ...place, live_period: Number(live.value) } : place,
          );
        });
      });
      tell();
      return [
        pinMap.node,
        here,
        city.shapes.length > 0 &&
          el("label", { class: "field", for: areaId }, el("span", {}, say("area")), areas),
        !move && el("div", { class: "field-pair" }, venue, live),
        send,
      ];
    },
    { tall: true },
  );
}
