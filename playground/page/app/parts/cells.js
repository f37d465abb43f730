/** Cells around points, for a city that knows only the centres of its areas. */

/** @typedef {{x: number, y: number}} Point */

const CORNERS = 28;
const REACH = 0.95;

/**
 * The part of a polygon that is nearer to one point than to the other.
 * @param {Point[]} polygon
 * @param {Point} near
 * @param {Point} far
 */
function nearerPart(polygon, near, far) {
  const middle = { x: (near.x + far.x) / 2, y: (near.y + far.y) / 2 };
  const side = (/** @type {Point} */ { x, y }) =>
    (x - middle.x) * (far.x - near.x) + (y - middle.y) * (far.y - near.y);
  /** @type {Point[]} */
  const kept = [];
  polygon.forEach((point, index) => {
    const next = polygon[(index + 1) % polygon.length];
    const [here, there] = [side(point), side(next)];
    if (here <= 0) kept.push(point);
    if (here < 0 !== there < 0 && here !== there) {
      const share = here / (here - there);
      kept.push({ x: point.x + share * (next.x - point.x), y: point.y + share * (next.y - point.y) });
    }
  });
  return kept;
}

/**
 * For each centre the ground that is nearest to it, within a circle of about the usual distance between neighbours.
 * @param {Point[]} centres
 * @returns {Point[][]}
 */
export function roundCells(centres) {
  const distances = centres.map((centre) =>
    centres
      .map((other) => Math.hypot(other.x - centre.x, other.y - centre.y))
      .filter((distance) => distance > 0)
      .sort((a, b) => a - b),
  );
  const usual = distances.map((sorted) => sorted[1] ?? sorted[0] ?? 120).sort((a, b) => a - b);
  const radius = (usual[Math.floor(usual.length * 0.8)] ?? 120) * REACH;
  return centres.map((centre) => {
    let cell = Array.from({ length: CORNERS }, (_, corner) => ({
      x: centre.x + radius * Math.cos((corner / CORNERS) * 2 * Math.PI),
      y: centre.y + radius * Math.sin((corner / CORNERS) * 2 * Math.PI),
    }));
    for (const other of centres) {
      if (other.x !== centre.x || other.y !== centre.y) cell = nearerPart(cell, centre, other);
    }
    return cell;
  });
}
