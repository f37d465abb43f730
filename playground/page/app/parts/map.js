/**
 * The city as a drawing: from its boundaries where there are some, else from the centres of its areas.
 * One unit is a thousandth of the city's width; north is up.
 */

import { svg } from "./dom.js";
import { roundCells } from "./cells.js";

/** @typedef {import("../town/types.js").Place} Place */
/** @typedef {{x: number, y: number}} Point */
/** @typedef {{name: string, parent: string, rings: Point[][], centre: Point}} Shape */

const WIDTH = 1000;
const HUES = 6;
const WITHOUT_AREAS = { west: 114.45, east: 114.75, south: -3.45, north: -3.2 };
const DRAWING = "city-drawing";

/**
 * @param {any} geometry GeoJSON
 * @returns {[number, number][][]}
 */
function ringsOf(geometry) {
  if (geometry?.type === "Polygon") return geometry.coordinates;
  if (geometry?.type === "MultiPolygon") return geometry.coordinates.flat();
  return [];
}

/**
 * @param {Point} point
 * @param {Point[]} ring
 */
function inside({ x, y }, ring) {
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i], ring[j]];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
  }
  return within;
}

/**
 * What the drawing shows: all the points, and a margin.
 * @param {[number, number][]} points longitude first
 */
function frame(points) {
  if (!points.length) return WITHOUT_AREAS;
  const [lon, lat] = [points.map((point) => point[0]), points.map((point) => point[1])];
  const margin = Math.max(0.01, (Math.max(...lon) - Math.min(...lon)) * 0.06);
  return {
    west: Math.min(...lon) - margin,
    east: Math.max(...lon) + margin,
    south: Math.min(...lat) - margin,
    north: Math.max(...lat) + margin,
  };
}

export class CityMap {
  /** @param {import("../town/types.js").PageSettings} settings */
  constructor({ areas = [], shapes }) {
    const features = shapes?.features ?? [];
    /** @type {[number, number][]} */
    const points = features.flatMap((/** @type {any} */ feature) => ringsOf(feature.geometry).flat());
    this.bounds = frame(points.length ? points : areas.map((area) => [area.longitude, area.latitude]));
    const middle = ((this.bounds.north + this.bounds.south) / 2) * (Math.PI / 180);
    this.perLongitude = WIDTH / (this.bounds.east - this.bounds.west);
    this.perLatitude = this.perLongitude / Math.cos(middle);
    /** @type {Shape[]} */
    this.shapes = features.length ? this.#fromFeatures(features) : this.#fromCentres(areas);
    this.parents = [...new Set(this.shapes.map((shape) => shape.parent))];
  }

  get width() {
    return WIDTH;
  }

  get height() {
    return (this.bounds.north - this.bounds.south) * this.perLatitude;
  }

  /**
   * @param {Place} place
   * @returns {Point}
   */
  project({ latitude, longitude }) {
    return {
      x: (longitude - this.bounds.west) * this.perLongitude,
      y: (this.bounds.north - latitude) * this.perLatitude,
    };
  }

  /**
   * @param {Point} point
   * @returns {Place}
   */
  unproject({ x, y }) {
    const exact = (/** @type {number} */ degrees) => Number(degrees.toFixed(6));
    return {
      latitude: exact(this.bounds.north - y / this.perLatitude),
      longitude: exact(this.bounds.west + x / this.perLongitude),
    };
  }

  /** @param {any[]} features */
  #fromFeatures(features) {
    return features.map(({ geometry, properties = {} }) => {
      const rings = ringsOf(geometry).map((ring) =>
        ring.map(([longitude, latitude]) => this.project({ latitude, longitude })),
      );
      return {
        name: properties.name ?? "",
        parent: properties.parent ?? properties.district ?? "",
        rings,
        centre: middleOf(rings[0] ?? []),
      };
    });
  }

  /** @param {import("../town/types.js").Area[]} areas */
  #fromCentres(areas) {
    const centres = areas.map((area) => this.project(area));
    const cells = roundCells(centres);
    return areas.map(({ name, parent = "" }, index) => ({
      name,
      parent,
      rings: [cells[index]],
      centre: centres[index],
    }));
  }

  /** @param {Place} place */
  areaAt(place) {
    const point = this.project(place);
    return this.shapes.find(({ rings }) => rings.some((ring) => inside(point, ring)));
  }

  /** The drawing itself, once on the page; `use()` shows it anywhere. */
  definition() {
    const drawn = this.shapes.map(({ rings, parent }) =>
      svg("path", {
        class: "area",
        data: { hue: this.parents.indexOf(parent) % HUES },
        d: rings
          .map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`)
          .join(""),
      }),
    );
    return svg(
      "svg",
      { class: "definitions", "aria-hidden": "true", width: 0, height: 0 },
      svg("g", { id: DRAWING }, drawn),
    );
  }

  use() {
    return svg("use", { href: `#${DRAWING}` });
  }
}

/** @param {Point[]} ring */
function middleOf(ring) {
  const count = ring.length || 1;
  return {
    x: ring.reduce((sum, { x }) => sum + x, 0) / count,
    y: ring.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/**
 * A pin whose tip stands on the point, drawn at the size of 24 units times the scale.
 * @param {Point} point
 * @param {number} scale
 */
export function pin({ x, y }, scale) {
  return svg(
    "g",
    { class: "pin", transform: `translate(${x} ${y}) scale(${scale}) translate(-12 -22)` },
    svg("ellipse", { class: "pin__shadow", cx: 12, cy: 22, rx: 4.5, ry: 1.6 }),
    svg("path", {
      class: "pin__body",
      d: "M12 22C17.2 16.6 20 12.8 20 9.3A8 8 0 1 0 4 9.3c0 3.5 2.8 7.3 8 12.7z",
    }),
    svg("circle", { class: "pin__eye", cx: 12, cy: 9.3, r: 3 }),
  );
}
