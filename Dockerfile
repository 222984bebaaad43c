# Builds Entente from its sources; the second image holds the program alone.
FROM eclipse-temurin:21.0.9_10-jdk-noble AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY cypher cypher
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -q -Pfast -DskipTests package

FROM eclipse-temurin:21.0.9_10-jre-noble
RUN useradd --system --uid 10001 --home-dir /entente entente \
    && mkdir -p /entente/data && chown -R entente /entente
WORKDIR /entente
COPY --from=build /build/target/entente-*.jar entente.jar
USER entente
VOLUME /entente/data
EXPOSE 8080
# Inside a container every address is reachable only through published ports.
ENV ENTENTE_ADDRESS=0.0.0.0 \
    ENTENTE_PORT=8080 \
    ENTENTE_DATA=/entente/data
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${ENTENTE_PORT} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=60", "-jar", "entente.jar"]
CMD ["serve"]
