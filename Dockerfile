# One image for every app: docker build --build-arg APP=gateway .  (after ./mvnw package -DskipTests)
# The jars are built outside, so that the image holds nothing but a Java runtime and one app.
FROM eclipse-temurin:25-jre
ARG APP
RUN groupadd --gid 10001 peyvand \
 && useradd --uid 10001 --gid peyvand --no-create-home --home-dir /app --shell /usr/sbin/nologin peyvand \
 && install -d -o peyvand -g peyvand /data
WORKDIR /app
COPY --chown=root:root ${APP}/target/quarkus-app/ /app/
COPY --chown=root:root --chmod=0555 platform/container/start /app/start
USER 10001:10001
VOLUME /data
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_MANAGEMENT_HOST=0.0.0.0 \
    QUARKUS_HTTP_PORT=8080 \
    QUARKUS_MANAGEMENT_PORT=9000 \
    PEYVAND_SEARCH_DIRECTORY=/data/search \
    PEYVAND_ATTACHMENTS_DIRECTORY=/data/attachments \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["/app/start", "--healthy"]
ENTRYPOINT ["/app/start"]
