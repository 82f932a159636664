// Documents per second of processor time that @neo4j/graphql executes, parsed before, with a driver that gives no rows at once; then that are parsed and
// validated. Arguments: the document, the seconds of a round.
import { execute, parse, validate } from 'graphql'
import { schemaOf } from './neo4j-schema.mjs'

const [source, seconds] = process.argv.slice(2)
// The library asks once which server it has; all else has no rows.
const answer = async cypher => ({ records: cypher.includes('dbms.components') ? [['5.26.0', 'community']] : [], summary: { counters: { updates: () => ({}) } } })
const transaction = { run: answer }
const session = { executeRead: work => work(transaction), executeWrite: work => work(transaction), run: answer, lastBookmarks: () => [], close: async () => {} }
const driver = { session: () => session, verifyConnectivity: async () => {}, _config: { userAgent: '' } }
const schema = await schemaOf(driver)
const variableValues = { id: 'w_0000000000000', year: 2020 }

const document = parse(source)
const translate = async () => {
  const { errors } = await execute({ schema, document, variableValues, contextValue: {} })
  if (errors) throw errors[0]
}
const read = async () => {
  const errors = validate(schema, parse(source))
  if (errors.length) throw errors[0]
}

const round = async once => {
  const start = process.cpuUsage()
  const end = performance.now() + seconds * 1000
  let count = 0
  for (; performance.now() < end; count++) {
    await once()
  }
  const used = process.cpuUsage(start)
  return count / ((used.user + used.system) / 1e6)
}

const median = async once => {
  await round(once)
  return [await round(once), await round(once), await round(once)].sort((a, b) => a - b)[1]
}
console.log(`${await median(translate)} ${await median(read)}`)
