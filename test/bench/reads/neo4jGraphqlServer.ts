import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import type { GraphTarget } from '../../../src/graph/graph.ts';

const typeDefs = `#graphql
  type Qualification @node {
    id: ID!
    title: String!
    level: Int
    groups: [QualificationGroup!]! @relationship(type: "CONTAINS", direction: OUT)
  }
  type QualificationGroup @node {
    id: ID!
    name: String!
    outcomes: [LearningOutcome!]! @relationship(type: "LISTS", direction: OUT)
  }
  type LearningOutcome @node {
    id: ID!
    title: String!
    level: Int
    skills: [Skill!]! @relationship(type: "DEVELOPS", direction: OUT)
    microCredentials: [MicroCredential!]! @relationship(type: "CARRIES", direction: IN)
  }
  type Skill @node {
    id: ID!
    name: String!
  }
  type MicroCredential @node {
    id: ID!
    title: String!
    level: Int
  }
`;

/** The library's own way: types over the graph, one Cypher statement a question. */
export async function serve(target: GraphTarget): Promise<string> {
  const driver = neo4j.driver(target.uri, neo4j.auth.basic(target.user, target.password));
  const library = new Neo4jGraphQL({ typeDefs, driver });
  const server = new ApolloServer({ schema: await library.getSchema() });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return url;
}
