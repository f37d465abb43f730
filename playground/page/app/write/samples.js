/** Four drawn scenes, for whoever has no photo at hand while trying things out. */

import { say } from "../language.js";

const WIDTH = 1280;
const HEIGHT = 960;

const houses = (/** @type {number} */ ground) =>
  [
    [60, 250, "#c9624a", "#e8dcc3"],
    [330, 210, "#5a7d8c", "#d8e3dc"],
    [590, 270, "#a8563f", "#efe3c8"],
    [880, 220, "#4e6e5d", "#e4d8bd"],
    [1110, 260, "#b5784a", "#dde4e0"],
  ]
    .map(([x, height, roof, wall]) => {
      const left = Number(x);
      const top = ground - Number(height);
      return `<path fill="${wall}" d="M${left} ${ground}V${top + 90}h200V${ground}z"/>
        <path fill="${roof}" d="M${left - 26} ${top + 96}L${left + 100} ${top}l126 96z"/>
        <path fill="#6b5442" d="M${left + 80} ${ground}v-84h44v84z"/>
        <path fill="#8fb0b5" d="M${left + 22} ${top + 124}h40v38h-40zM${left + 140} ${top + 124}h40v38h-40z"/>`;
    })
    .join("");

const sky = (/** @type {string} */ above, /** @type {string} */ below) =>
  `<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${above}"/><stop offset="1" stop-color="${below}"/></linearGradient></defs>
   <path fill="url(#sky)" d="M0 0h1280v960H0z"/>`;

/** @type {Record<string, string>} */
const SCENES = {
  pothole: `${sky("#8fc3d8", "#e8f0e4")}<circle cx="1040" cy="150" r="62" fill="#fff3c9"/>${houses(470)}
    <path fill="#7f9a63" d="M0 470h1280v490H0z"/><path fill="#5d6165" d="M430 470h420l430 490H0z"/>
    <path fill="#e9e3cf" d="M628 490h24l6 60h-36zM618 590h44l10 90h-64zM604 730h72l16 130h-104z"/>
    <g transform="translate(34 10)"><ellipse cx="470" cy="760" rx="215" ry="72" fill="#45484a"/><ellipse cx="476" cy="766" rx="186" ry="56" fill="#6f5b45"/>
    <ellipse cx="484" cy="772" rx="140" ry="38" fill="#8fa6a8"/><ellipse cx="450" cy="764" rx="62" ry="13" fill="#b6c8c8"/>
    <path fill="#3d4042" d="M690 850l46-16 52 8 28 20-58 14-70-6z"/>
    <path stroke="#45484a" stroke-width="6" fill="none" d="M680 770l54-26 46 20 70-30M400 694l-14-40 34-30"/></g>`,
  lamp: `${sky("#101a30", "#33415e")}<circle cx="230" cy="170" r="54" fill="#e9edf5"/><circle cx="252" cy="156" r="48" fill="#18233d"/>
    <g fill="#f4f0d0"><circle cx="520" cy="110" r="4"/><circle cx="700" cy="210" r="3"/><circle cx="900" cy="90" r="4"/><circle cx="1120" cy="180" r="3"/><circle cx="390" cy="260" r="3"/></g>
    <g opacity=".38">${houses(560)}</g><path fill="#1b2232" d="M0 560h1280v400H0z"/><path fill="#2b3242" d="M380 560h520l380 400H0z"/>
    <path fill="#0c111c" d="M852 860V230c0-52-36-86-96-86h-90v22h86c42 0 72 22 72 66v628z"/>
    <path fill="#0c111c" d="M600 138h92v42h-92z"/><path fill="#39425a" d="M606 180h80l-14 20h-52z"/>
    <path stroke="#ff9d5c" stroke-width="9" stroke-linecap="round" d="M616 230l60 60M676 230l-60 60"/>
    <g transform="translate(180 420)"><path fill="#0c111c" d="M0 440V0h18v440z"/><path fill="#ffe9a8" d="M-26-34h70v34h-70z"/><path fill="#ffe9a8" opacity=".16" d="M-26 0h70l150 420h-370z"/></g>`,
  rubbish: `${sky("#a7d0da", "#f0efdd")}${houses(430)}<path fill="#86a067" d="M0 430h1280v210H0z"/>
    <path fill="#6f9aa0" d="M0 640h1280v320H0z"/><path stroke="#8fb6ba" stroke-width="8" fill="none" d="M0 720q80-26 160 0t160 0 160 0 160 0 160 0 160 0 160 0 160 0M0 830q80-26 160 0t160 0 160 0 160 0 160 0 160 0 160 0 160 0"/>
    <path fill="#6b6f5a" d="M300 690q60-220 260-250 110-60 230 20 190 10 260 230z"/>
    <g><path fill="#2f3437" d="M360 690q-20-150 90-160 96 6 92 160z"/><path fill="#f2f4f2" d="M540 690q-10-120 70-130 84 4 82 130z"/>
    <path fill="#d9503f" d="M690 600l110-20 16 110H706z"/><path fill="#2f3437" d="M800 690q-6-140 96-146 92 10 84 146z"/>
    <path fill="#3f7fb0" d="M610 470l70-26 28 66-76 22z"/><path fill="#e2b13c" d="M470 500l58 12-14 62-62-14z"/><path fill="#4c9a5b" d="M760 470h42v100h-42z"/>
    <circle cx="420" cy="560" r="12" fill="#596065"/><circle cx="880" cy="570" r="12" fill="#596065"/></g>
    <path fill="#f2f4f2" d="M180 760q40-30 90 0l-10 26h-70zM1010 800l70-14 10 30-72 12z"/>`,
  flood: `${sky("#77889a", "#c3ccd0")}<g fill="#5e6d7d"><ellipse cx="260" cy="120" rx="210" ry="62"/><ellipse cx="800" cy="90" rx="280" ry="66"/><ellipse cx="1130" cy="160" rx="200" ry="56"/></g>
    <path stroke="#dfe7ea" stroke-width="4" opacity=".6" d="M120 220l-40 110M320 240l-40 110M520 210l-40 110M760 230l-40 110M980 240l-40 110M1190 250l-40 110M220 330l-40 110M660 320l-40 110M1080 340l-40 110"/>
    ${houses(600)}<path fill="#8a7a5c" d="M0 520q80-18 160 0t160 0 160 0 160 0 160 0 160 0 160 0 160 0v440H0z"/>
    <path fill="#a08e6b" opacity=".75" d="M0 610q80-20 160 0t160 0 160 0 160 0 160 0 160 0 160 0 160 0v36q-80 20-160 0t-160 0-160 0-160 0-160 0-160 0-160 0-160 0zM0 760q80-20 160 0t160 0 160 0 160 0 160 0 160 0 160 0 160 0v30q-80 20-160 0t-160 0-160 0-160 0-160 0-160 0-160 0-160 0z"/>
    <g transform="translate(520 560)"><path fill="#3c4d57" d="M0 120q130 60 300 0l-30 74H36z"/><path fill="#5b3b2a" d="M120 120V30h50v90z"/><circle cx="146" cy="6" r="30" fill="#8a5a3c"/><path fill="#d9b04a" d="M86-6q60-70 120 0z"/><path stroke="#6b4a2f" stroke-width="9" d="M190 40l120 150"/></g>`,
};

export const sampleNames = Object.keys(SCENES);

/** @param {string} name */
export const sampleLabel = (name) => say(`sample.${name}`);

/** @param {string} name */
export function sampleAddress(name) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${SCENES[name]}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

/**
 * The scene as a camera would hand it over.
 * @param {string} name
 * @returns {Promise<File>}
 */
export async function sampleFile(name) {
  const image = new Image(WIDTH, HEIGHT);
  image.src = sampleAddress(name);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  canvas.getContext("2d")?.drawImage(image, 0, 0, WIDTH, HEIGHT);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.88));
  return new File([/** @type {Blob} */ (blob)], `${name}.jpg`, { type: "image/jpeg" });
}
