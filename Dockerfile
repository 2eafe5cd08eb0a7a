# The service alone; compose.yaml puts a Neo4j beside it.
FROM node:22-slim

ENV NODE_ENV=production
WORKDIR /app

COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

COPY schema.graphql ./
COPY cypher cypher
COPY seed seed
COPY src src

USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --start-period=120s CMD ["node", "-e", \
  "fetch('http://127.0.0.1:4000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

# Without npm and without a shell in between, signals reach the service itself.
CMD ["node", "--import", "tsx", "src/main.ts"]
