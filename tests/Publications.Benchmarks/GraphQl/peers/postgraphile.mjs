// PostGraphile 5 on node's own HTTP server. Arguments: the port, the folder of PostgreSQL's socket.
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'

const [port, host] = process.argv.slice(2)
const postgres = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ poolConfig: { host, user: 'postgres', database: 'postgres', max: 8, idleTimeoutMillis: 0 }, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false }
})
const server = createServer()
server.on('error', error => { throw error })
await postgres.createServ(grafserv).addTo(server)
server.listen(Number(port), '127.0.0.1')
