# One recipe for the six deployables: docker build --build-arg MODULE=request-service --build-arg PORT=8083 .
# The jars are built before, on any machine: mvn -DskipTests package
FROM eclipse-temurin:25-jre-alpine AS layers
ARG MODULE
WORKDIR /jar
COPY ${MODULE}/target/${MODULE}*-exec.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre-alpine
ARG PORT
ENV CONSTELLATION_PORT=${PORT}
# A volume that is mounted there belongs to the user, as the folder does.
RUN addgroup -S constellation && adduser -S -G constellation -u 10001 constellation \
  && mkdir /var/lib/constellation && chown 10001 /var/lib/constellation
WORKDIR /constellation
# From what changes least to what changes most.
COPY --from=layers /jar/extracted/dependencies/ ./
COPY --from=layers /jar/extracted/spring-boot-loader/ ./
COPY --from=layers /jar/extracted/snapshot-dependencies/ ./
COPY --from=layers /jar/extracted/application/ ./
USER 10001
EXPOSE ${PORT}
HEALTHCHECK --interval=5s --timeout=3s --start-period=90s --retries=5 \
  CMD wget -q -O /dev/null "http://127.0.0.1:${CONSTELLATION_PORT}/actuator/health/readiness"
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "application.jar"]
