// mercurius with JIT: resolvers and batching loaders as one writes them by hand, prepared statements, the selected columns only.
// Arguments: the port, the folder of PostgreSQL's socket.
import Fastify from 'fastify'
import mercurius from 'mercurius'
import pg from 'pg'

const [port, host] = process.argv.slice(2)
const pool = new pg.Pool({ host, user: 'postgres', database: 'postgres', max: 8, idleTimeoutMillis: 0 })

const schema = `
  type Query {
    work(id: ID!): Work
    works(first: Int = 20, year: Int!, id: ID!): [Work!]!
  }
  type Work {
    id: ID! title: String abstract: String year: Int type: String! language: String volume: String issue: String pages: String doi: String
    keywords: [String!]! authors(first: Int = 20): [Author!]!
  }
  type Author { id: ID! name: String! works(first: Int = 20): [Work!]! }`

// The selected fields that are columns, so that no text is fetched which nobody asked for.
const related = new Set(['authors', 'works', '__typename'])
const columns = (info, table) =>
  ['key', ...info.fieldNodes[0].selectionSet.selections.map(field => field.name.value).filter(name => !related.has(name))].map(name => `${table}.${name}`).join(', ')
// The text is its own name: node-postgres prepares a statement once on each connection by name, names may be long but must differ.
const names = new Map()
const query = async (text, values) => {
  if (!names.has(text)) names.set(text, `s${names.size}`)
  return (await pool.query({ name: names.get(text), text, values })).rows
}

const resolvers = {
  Query: {
    work: async (_, { id }, __, info) => (await query(`select ${columns(info, 'w')} from work w where w.id = $1`, [id]))[0] ?? null,
    works: (_, { first, year, id }, __, info) =>
      query(`select ${columns(info, 'w')} from work w where (w.year, w.id) < ($1, $2) order by w.year desc, w.id desc limit $3`, [year, id, first])
  }
}

const batched = async (queries, text) => {
  const lists = new Map(queries.map(({ obj }) => [obj.key, []]))
  for (const row of await query(text, [[...lists.keys()], queries[0].params.first])) lists.get(row.owner).push(row)
  return queries.map(({ obj }) => lists.get(obj.key))
}

// Without mercurius' cache: it would make a text of every node to recognise it.
const uncached = { cache: false }
const loaders = {
  Work: {
    authors: {
      opts: uncached,
      loader: queries => batched(queries, `
        select o.key as owner, l.* from unnest($1::int[]) o (key), lateral (
          select ${columns(queries[0].info, 'a')} from authorship x join author a on a.key = x.author_key
          where x.work_key = o.key order by x.position, a.id limit $2) l`)
    }
  },
  Author: {
    works: {
      opts: uncached,
      loader: queries => batched(queries, `
        select o.key as owner, l.* from unnest($1::int[]) o (key), lateral (
          select ${columns(queries[0].info, 'w')} from authorship x join work w on w.key = x.work_key
          where x.author_key = o.key order by w.year desc, w.id desc limit $2) l`)
    }
  }
}

const app = Fastify()
app.register(mercurius, { schema, resolvers, loaders, jit: 1 })
await app.listen({ port: Number(port), host: '127.0.0.1' })
