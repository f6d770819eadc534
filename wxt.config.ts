import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { NETWORKS } from './lib/networks';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    optional_host_permissions: NETWORKS.flatMap((network) => network.origins),
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'",
    },
    action: { default_title: 'Embers', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'embers@embers.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({ plugins: [tailwindcss()] }),
});
