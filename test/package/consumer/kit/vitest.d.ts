import 'doorlopende-leerroute/vitest'
