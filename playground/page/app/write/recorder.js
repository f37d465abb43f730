/** Records a voice message with the browser's microphone. */

import { el } from "../parts/dom.js";
import { runningTime } from "../dates.js";
import { say } from "../language.js";

/** @typedef {import("../phone.js").Phone} Phone */

/**
 * @param {Phone} phone
 * @param {import("../town/server.js").Hand} hand
 */
export async function record(phone, hand) {
  /** @type {MediaStream} */
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    phone.toast(say("noMicrophone"));
    return;
  }
  const recorder = new MediaRecorder(stream);
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  /** @type {Blob[]} */
  const pieces = [];
  const time = el("output", { class: "recording__time" }, runningTime(0));
  const ticking = window.setInterval(() => (time.textContent = runningTime(elapsed())), 250);
  recorder.addEventListener("dataavailable", (event) => pieces.push(event.data));
  recorder.start();

  function finish() {
    window.clearInterval(ticking);
    recorder.stop();
    for (const track of stream.getTracks()) track.stop();
  }
  const build = (/** @type {() => void} */ close) => {
    const send = el(
      "button",
      { class: "main-button", type: "button", "data-first": true },
      say("sendRecording"),
    );
    send.addEventListener("click", () => {
      const duration = Math.max(1, Math.round(elapsed()));
      recorder.addEventListener("stop", () => {
        const voice = new File(pieces, "voice.webm", { type: recorder.mimeType });
        phone.attempt(() => hand.uploads("send/voice", [voice], { duration }));
      });
      close();
    });
    return [el("p", { class: "recording" }, el("span", { class: "recording__light" }), time), send];
  };
  phone.layers.sheet(say("recording"), build, { onClose: finish });
}
