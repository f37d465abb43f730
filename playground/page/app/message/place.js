/** Locations, live locations, venues and contact cards in a bubble. */

import { el, svg } from "../parts/dom.js";
import { avatar } from "../parts/avatar.js";
import { icon } from "../parts/icons.js";
import { pin } from "../parts/map.js";
import { clockTime } from "../dates.js";
import { say } from "../language.js";

const SPAN = 190;

/** @param {import("../town/types.js").Place} place */
export const coordinates = ({ latitude, longitude }) => `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;

/**
 * @param {import("../town/types.js").Message} message
 * @param {import("./bubble.js").Deeds} deeds
 */
export function place({ location, venue }, deeds) {
  if (!location) return null;
  const { map } = deeds;
  const point = map.project(location);
  const height = SPAN * 0.58;
  const area = map.areaAt(location);
  const live = location.live_until;
  const isLive = live !== null && live !== undefined && live > deeds.now();
  const title = venue?.title ?? area?.name;
  const label = [say("location"), title, venue?.address ?? area?.parent, coordinates(location)];
  return el(
    "figure",
    { class: "place" },
    svg(
      "svg",
      {
        class: "place__map",
        role: "img",
        "aria-label": label.filter(Boolean).join(", "),
        viewBox: `${point.x - SPAN / 2} ${point.y - height * 0.58} ${SPAN} ${height}`,
      },
      map.use(),
      isLive && svg("circle", { class: "place__pulse", cx: point.x, cy: point.y, r: 12 }),
      pin(point, 1.15),
    ),
    el(
      "figcaption",
      {},
      title && el("strong", { dir: "auto" }, title),
      el("span", { dir: "auto" }, venue ? venue.address : (area?.parent ?? "")),
      el("span", { class: "place__numbers" }, coordinates(location)),
      live &&
        el(
          "span",
          { class: "place__live" },
          isLive ? say("liveUntil", { time: clockTime(live) }) : say("liveOver"),
        ),
    ),
  );
}

/** @param {NonNullable<import("../town/types.js").Message["contact"]>} card */
export function contact({ phone_number, first_name, last_name }) {
  const name = [first_name, last_name].filter(Boolean).join(" ");
  return el(
    "div",
    { class: "contact" },
    avatar(phone_number.length + name.length, name),
    el(
      "span",
      { class: "file__words" },
      el("span", { class: "file__name", dir: "auto" }, name),
      el("span", { class: "file__size" }, icon("phone"), phone_number),
    ),
  );
}
