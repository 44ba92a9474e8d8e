import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { setupFiles: ['doorlopende-leerroute/vitest'] } })
