/**
 * Copies MapLibre's worker into public/ (git-ignored), before dev and build: the bundler cannot place it by itself,
 * and the content security policy allows workers from our own address only.
 */
import { copyFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const worker = 'maplibre-gl-worker.mjs';
copyFileSync(path.join(root, 'node_modules/maplibre-gl/dist', worker), path.join(root, 'public', worker));
