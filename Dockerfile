FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY plan-core/pom.xml plan-core/
COPY plan-persistence/pom.xml plan-persistence/
COPY plan-web/pom.xml plan-web/
COPY db db
COPY plan-core/src plan-core/src
COPY plan-persistence/src plan-persistence/src
COPY plan-web/src plan-web/src
RUN --mount=type=cache,target=/root/.m2 mvn -q -B -DskipTests package
RUN java -Djarmode=tools -jar plan-web/target/plan-web.jar extract --layers --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /home/tiendo tiendo && install -d -o tiendo -g tiendo /data
WORKDIR /app
COPY --from=build /app/dependencies/ ./
COPY --from=build /app/spring-boot-loader/ ./
COPY --from=build /app/snapshot-dependencies/ ./
COPY --from=build /app/application/ ./
USER tiendo
ENV TIENDO_DATA=/data JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+UseCompactObjectHeaders"
VOLUME /data
EXPOSE 8080
# the image has no curl; bash can speak HTTP/1.0 by itself
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "plan-web.jar"]
