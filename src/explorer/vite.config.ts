import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Two pages, each with its own program; everything they need is in dist/, nothing is fetched from elsewhere.
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: ["index.html", "playground.html"] },
  },
  server: { proxy: { "/graphql": "http://localhost:5080", "/health": "http://localhost:5080" } },
});
