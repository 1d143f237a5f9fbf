import { start } from '@/lib/server/start';
import { drawPage } from './pages/draw-page';

/** `npm start` and, with --dev, `npm run dev`. */
await start({ drawPage, isDevelopment: process.argv.includes('--dev') });
