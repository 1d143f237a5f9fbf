import { CURRENT_STATES } from '@/lib/domain/certification';
import { DECISION_SCALE } from '@/lib/map/decision-scale';
import { donutArcs, donutRadius } from '@/lib/map/donut';
import { parseImageName } from '@/lib/map/establishment-layers';
import { SHAPE_BOX, SHAPES } from '@/lib/map/shapes';
import { MAP_COLOURS, type MapTheme } from '@/lib/map/theme';

/** Device pixels per unit of the images: sharp on a phone, cheap enough everywhere. */
export const IMAGE_RATIO = 2;

const EDGE = 2;
const PIN_SIZE = 22;

/** The picture a layer asks for by name (a donut of counts, a pin of a state); null when the name is not ours. */
export function mapImage(name: string): ImageData | null {
  const wanted = parseImageName(name);
  if (!wanted) return null;
  return wanted.kind === 'donut' ? donut(wanted.counts, wanted.theme) : pin(wanted.state, wanted.theme);
}

function donut(counts: readonly number[], theme: MapTheme): ImageData | null {
  const radius = donutRadius(counts.reduce((sum, count) => sum + count, 0));
  const half = radius + EDGE;
  const { ground } = MAP_COLOURS[theme];
  return picture(half * 2, (context) => {
    context.translate(half, half);
    context.fillStyle = ground;
    context.beginPath();
    context.arc(0, 0, half - 0.4, 0, 2 * Math.PI);
    context.fill();
    context.lineWidth = 0.9;
    context.strokeStyle = ground;
    for (const { index, path } of donutArcs(counts, radius, radius * 0.66)) {
      const arc = new Path2D(path);
      context.fillStyle = colour(index, theme);
      context.fill(arc, 'evenodd');
      context.stroke(arc);
    }
  });
}

function pin(index: number, theme: MapTheme): ImageData | null {
  const state = CURRENT_STATES[index];
  if (!state) return null;
  const { ground } = MAP_COLOURS[theme];
  const shape = SHAPES[DECISION_SCALE[state].shape];
  const outline = new Path2D(shape.outline);
  return picture(PIN_SIZE + 2 * EDGE, (context) => {
    context.translate(EDGE, EDGE);
    context.scale(PIN_SIZE / SHAPE_BOX, PIN_SIZE / SHAPE_BOX);
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.strokeStyle = ground;
    context.fillStyle = shape.isHollow ? ground : colour(index, theme);
    context.lineWidth = shape.isHollow ? 6 : 3;
    context.stroke(outline);
    context.fill(outline);
    if (shape.isHollow) {
      context.strokeStyle = colour(index, theme);
      context.lineWidth = 2.6;
      context.stroke(outline);
    }
    if (shape.mark) {
      context.lineWidth = 2.2;
      context.stroke(new Path2D(shape.mark));
    }
  });
}

function colour(index: number, theme: MapTheme): string {
  const state = CURRENT_STATES[index] ?? 'none';
  return DECISION_SCALE[state][theme];
}

function picture(size: number, draw: (context: CanvasRenderingContext2D) => void): ImageData | null {
  const pixels = Math.ceil(size * IMAGE_RATIO);
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(pixels / size, pixels / size);
  draw(context);
  return context.getImageData(0, 0, pixels, pixels);
}
