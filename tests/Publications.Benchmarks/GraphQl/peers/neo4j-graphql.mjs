// @neo4j/graphql over Bolt, behind Apollo Server or Yoga. Arguments: the port, `apollo` or `yoga`; NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.
import { createServer } from 'node:http'
import neo4j from 'neo4j-driver'
import { schemaOf } from './neo4j-schema.mjs'

const [port, server] = process.argv.slice(2)
const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic(process.env.NEO4J_USER, process.env.NEO4J_PASSWORD), { disableLosslessIntegers: true })
const schema = await schemaOf(driver)

if (server === 'apollo') {
  const { ApolloServer } = await import('@apollo/server')
  const { startStandaloneServer } = await import('@apollo/server/standalone')
  await startStandaloneServer(new ApolloServer({ schema }), { listen: { port: Number(port), host: '127.0.0.1', path: '/graphql' }, context: async () => ({}) })
} else {
  const { createYoga } = await import('graphql-yoga')
  createServer(createYoga({ schema, graphiql: false, logging: false, context: () => ({}) })).listen(Number(port), '127.0.0.1')
}
