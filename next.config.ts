import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';

const config = (phase: string): NextConfig => ({
  reactStrictMode: true,
  // npm run check and npm test check them.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Responses are compressed once per release where they are stored, not on each request.
  compress: false,
  // No picture is resized; the server in front closes the address of the tool that does.
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  // Next draws pages while developing only: see lib/server/answers.ts.
  pageExtensions: ['tsx', 'ts', ...(phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx', 'dev.ts'] : [])],
  // Names of islands carry the hash of their content.
  headers: async () => [
    { source: '/islands/:file*', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
  ],
  // The address npm run dev prints; Next serves its live reload to "localhost" only unless told.
  allowedDevOrigins: ['127.0.0.1'],
});

export default config;
