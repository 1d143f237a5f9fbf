import { build } from '@/lib/server/build';

/** `npm run build`. */
await build();
