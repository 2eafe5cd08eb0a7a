import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphTarget } from '../../../src/graph/graph.ts';

const typeDefs = `#graphql
  type Query { qualifications(ids: [ID!]!): [Qualification!]! }
  type Qualification { id: ID! title: String! level: Int groups: [QualificationGroup!]! }
  type QualificationGroup { id: ID! name: String! outcomes: [LearningOutcome!]! }
  type LearningOutcome {
    id: ID! title: String! level: Int skills: [Skill!]! microCredentials: [MicroCredential!]!
  }
  type Skill { id: ID! name: String! }
  type MicroCredential { id: ID! title: String! level: Int }
`;

/** What hangs on a node: lists of nodes by the id of what they hang on. */
const HANGING = {
  groups: 'MATCH (n:Qualification {id: id})-[:CONTAINS]->(far)',
  outcomes: 'MATCH (n:QualificationGroup {id: id})-[:LISTS]->(far)',
  skills: 'MATCH (n:LearningOutcome {id: id})-[:DEVELOPS]->(far)',
  microCredentials: 'MATCH (n:LearningOutcome {id: id})<-[:CARRIES]-(far)',
} as const;

interface Far {
  readonly id: string;
}

interface Loaders {
  readonly loaders: Readonly<Record<keyof typeof HANGING, DataLoader<string, readonly Far[]>>>;
}

type Resolve = (parent: Far, args: object, context: Loaders) => Promise<readonly Far[]>;

const hanging =
  (name: keyof typeof HANGING): Resolve =>
  ({ id }, _args, { loaders }) =>
    loaders[name].load(id);

/** As most services are built: a resolver an edge, a loader an edge and request, whole nodes a row. */
export async function serve(target: GraphTarget): Promise<string> {
  const driver = neo4j.driver(target.uri, neo4j.auth.basic(target.user, target.password), {
    disableLosslessIntegers: true,
  });
  const resolvers = {
    Query: { qualifications: (_: unknown, { ids }: { ids: string[] }) => readRoots(driver, ids) },
    Qualification: { groups: hanging('groups') },
    QualificationGroup: { outcomes: hanging('outcomes') },
    LearningOutcome: { skills: hanging('skills'), microCredentials: hanging('microCredentials') },
  };
  const server = new ApolloServer<Loaders>({ typeDefs, resolvers });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: () => Promise.resolve({ loaders: openLoaders(driver) }),
  });
  return url;
}

async function readRoots(driver: Driver, ids: readonly string[]): Promise<readonly Far[]> {
  const { records } = await driver.executeQuery(
    'MATCH (n:Qualification) WHERE n.id IN $ids RETURN properties(n) AS node ORDER BY n.id',
    { ids },
    { routing: 'READ' },
  );
  return records.map((record) => record.get('node') as Far);
}

function openLoaders(driver: Driver): Loaders['loaders'] {
  const loader = (match: string) =>
    new DataLoader<string, readonly Far[]>(async (ids) => {
      const { records } = await driver.executeQuery(
        `UNWIND $ids AS id ${match} RETURN id, collect(properties(far)) AS nodes`,
        { ids },
        { routing: 'READ' },
      );
      const byId = new Map(
        records.map((record) => [record.get('id') as string, record.get('nodes') as Far[]]),
      );
      return ids.map((id) => byId.get(id) ?? []);
    });
  return {
    groups: loader(HANGING.groups),
    outcomes: loader(HANGING.outcomes),
    skills: loader(HANGING.skills),
    microCredentials: loader(HANGING.microCredentials),
  };
}
