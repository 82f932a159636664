// The graph as @neo4j/graphql is told of it: the nodes and relationships that our store writes. Ids are texts, which it lets one compare,
// so that a page can begin after a place instead of skipping all before it.
import { Neo4jGraphQL } from '@neo4j/graphql'

const typeDefs = `#graphql
  type Work @node {
    id: String!
    title: String
    abstract: String
    year: Int
    type: String!
    language: String
    volume: String
    issue: String
    pages: String
    doi: String
    keywords: [String!]
    authors: [Author!]! @relationship(type: "AUTHORED", direction: IN, properties: "Authorship")
  }
  type Author @node {
    id: String!
    name: String!
    works: [Work!]! @relationship(type: "AUTHORED", direction: OUT, properties: "Authorship")
  }
  type Authorship @relationshipProperties {
    position: Int
  }`

export const schemaOf = driver => new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { LT: true } } } }).getSchema()
