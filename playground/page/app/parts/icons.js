/** The page's own line icons, drawn on a 24 × 24 grid. */

import { svg } from "./dom.js";

/** @type {Record<string, string>} */
const PATHS = {
  attach:
    "M20 11.5l-8 8a5 5 0 0 1-7.1-7.1l8.4-8.4a3.4 3.4 0 0 1 4.8 4.8l-8.4 8.4a1.7 1.7 0 0 1-2.4-2.4l7.6-7.6",
  back: "M15 5l-7 7 7 7",
  bell: "M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5a2.2 2.2 0 0 0 4 0",
  bolt: "M13 3L5 13.5h5.5L10 21l8.5-11H13z",
  bot: "M5 10a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3zM12 7V3.5M9.2 12v1.6M14.8 12v1.6M2.5 12v3M21.5 12v3",
  check: "M5 12.5l4.5 4.5L19 7.5",
  close: "M6 6l12 12M18 6L6 18",
  command: "M9 20L15 4",
  copy: "M9 9h10v11H9zM6 15H5V4h10v2",
  dark: "M20 14.2A8 8 0 1 1 9.8 4a6.5 6.5 0 0 0 10.2 10.2z",
  document: "M7 3h7l5 5v13H7zM14 3v5h5",
  down: "M6 9.5l6 6 6-6",
  edit: "M4.5 19.5l1-4.2L16 4.8a1.8 1.8 0 0 1 2.6 0l.6.6a1.8 1.8 0 0 1 0 2.6L8.7 18.5z",
  next: "M9 5l7 7-7 7",
  forward: "M14 6l6 6-6 6v-4c-5 0-8 1.5-10 4.5C4.6 14 7.5 10.5 14 10z",
  group:
    "M9 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3 19.5c0-3.3 2.6-5.3 6-5.3s6 2 6 5.3M16 11.3a2.8 2.8 0 1 0-1-5.4M17.5 14.4c2.2.5 3.6 2.3 3.6 5.1",
  keyboard: "M3.5 7h17v10.5h-17zM7 10.5h.01M10.3 10.5h.01M13.7 10.5h.01M17 10.5h.01M8.5 14.2h7",
  language:
    "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c5 5.2 5 11.8 0 17M12 3.5c-5 5.2-5 11.8 0 17",
  light:
    "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4",
  link: "M9 15l6-6M10.5 7l2-2a4.2 4.2 0 0 1 6 6l-2 2M13.5 17l-2 2a4.2 4.2 0 0 1-6-6l2-2",
  location:
    "M12 21.5c4.8-5 7-8.6 7-11.5a7 7 0 1 0-14 0c0 2.9 2.2 6.5 7 11.5zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  minus: "M5 12h14",
  more: "M12 5.5h.01M12 12h.01M12 18.5h.01",
  pause: "M9 5.5v13M15 5.5v13",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c0-4 3.3-6.3 7.5-6.3s7.5 2.3 7.5 6.3",
  phone: "M8 2.5h8a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2zM10.5 18.5h3",
  photo: "M4 5h16v14H4zM4 16l4.5-4.5 4 4 3-3L20 17M15.5 9.5h.01",
  pin: "M9 3.5h6l-.8 6 3.3 3.5h-11L9.8 9.5zM12 13v7.5",
  play: "M8 5.5l10.5 6.5L8 18.5z",
  plus: "M12 5v14M5 12h14",
  remove: "M5 7h14M10 7V4.5h4V7M7 7l.8 13h8.4L17 7M10.2 10.5v6M13.8 10.5v6",
  reply: "M10 6l-6 6 6 6v-4c5 0 8 1.5 10 4.5C19.4 14 16.5 10.5 10 10z",
  send: "M4 12l16-8-5.5 16.5-3-6.5zM11.5 14L20 4",
  smile: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8.3 14a4.2 4.2 0 0 0 7.4 0M9 9.5h.01M15 9.5h.01",
  speaker: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
  stop: "M7 7h10v10H7z",
  topic: "M9.5 4L7.5 20M16.5 4l-2 16M4.5 9h16M3.5 15h16",
  transcript: "M5 4.5h14v15H5zM8 9h8M8 12h8M8 15h5",
  video: "M4 6.5h11v11H4zM15 10.5l5-3v9l-5-3",
  voice:
    "M12 3.5a2.8 2.8 0 0 1 2.8 2.8v5a2.8 2.8 0 0 1-5.6 0v-5A2.8 2.8 0 0 1 12 3.5zM6 11.5a6 6 0 0 0 12 0M12 17.5v3.5",
};

/**
 * An icon for the eye only: what it means is said by the label of the button around it.
 * @param {string} name
 */
export function icon(name) {
  return svg(
    "svg",
    { class: "icon", data: { name }, viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    svg("path", { d: PATHS[name] }),
  );
}
