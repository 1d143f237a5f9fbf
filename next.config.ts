import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Responses are compressed once per release where they are stored, not on each request.
  compress: false,
  // No picture is resized; the server in front closes the address of the tool that does.
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  // The address npm run dev prints; Next serves its live reload to "localhost" only unless told.
  allowedDevOrigins: ['127.0.0.1'],
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
