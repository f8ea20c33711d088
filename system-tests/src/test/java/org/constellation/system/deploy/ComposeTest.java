package org.constellation.system.deploy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constellation.contracts.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every name, path, port, variable and health check of the compose file, against what there is. */
class ComposeTest {

  private static final Path HOME = Path.of("..");
  private static final Set<String> ONE_SHOTS = Set.of("topics", "store-setup");

  /** Those keys of the Compose specification that we use. */
  private static final Set<String> KEYS =
      Set.of(
          "image",
          "build",
          "restart",
          "mem_limit",
          "read_only",
          "tmpfs",
          "security_opt",
          "depends_on",
          "environment",
          "volumes",
          "ports",
          "healthcheck",
          "command",
          "entrypoint",
          "profiles");

  private final Map<String, Object> compose;
  private final Map<String, Map<String, Object>> services;

  ComposeTest() throws IOException {
    compose = new Yaml().load(Files.readString(HOME.resolve("docker-compose.yml")));
    services = section("services");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Map<String, Object>> section(String name) {
    return (Map<String, Map<String, Object>>) java.util.Objects.requireNonNull(compose.get(name));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> service, String key) {
    return (Map<String, Object>) service.getOrDefault(key, Map.of());
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Map<String, Object> service, String key) {
    return (List<Object>) service.getOrDefault(key, List.of());
  }

  private Stream<Map.Entry<String, Map<String, Object>>> ours() {
    return services.entrySet().stream().filter(service -> service.getValue().containsKey("build"));
  }

  private boolean isChecked(String service) {
    Map<String, Object> it = services.getOrDefault(service, Map.of());
    return it.containsKey("healthcheck") || it.containsKey("build");
  }

  @Test
  void it_is_made_of_keys_that_compose_knows() {
    assertThat(compose.keySet())
        .allMatch(
            key -> key.startsWith("x-") || Set.of("name", "services", "volumes").contains(key));
    services.forEach((name, service) -> assertThat(service.keySet()).as(name).isSubsetOf(KEYS));
    services.forEach((name, service) ->
        assertThat(service.containsKey("image") ^ service.containsKey("build"))
            .as(name + " has an image or is built")
            .isTrue());
  }

  @Test
  void everything_has_a_memory_limit_and_what_stays_has_a_health_check() {
    services.forEach((name, service) -> {
      assertThat(service).as(name).containsKey("mem_limit");
      assertThat(isChecked(name)).as(name + " is checked").isEqualTo(!ONE_SHOTS.contains(name));
    });
  }

  @Test
  void nothing_waits_for_what_can_never_come() {
    services.forEach((name, service) ->
        map(service, "depends_on")
            .forEach((other, how) -> {
              assertThat(services).as(name).containsKey(other);
              assertThat(((Map<?, ?>) how).get("condition"))
                  .as(name + " waits for " + other)
                  .isEqualTo(
                      ONE_SHOTS.contains(other)
                          ? "service_completed_successfully"
                          : "service_healthy");
            }));
  }

  @Test
  void every_mounted_file_is_there_and_every_volume_is_declared() {
    Set<String> volumes = section("volumes").keySet();
    services.forEach((name, service) ->
        list(service, "volumes")
            .forEach(mount -> {
              String from = mount.toString().split(":", -1)[0];
              if (from.startsWith("./")) {
                assertThat(HOME.resolve(from)).as(name).exists();
              } else {
                assertThat(volumes).as(name).contains(from);
              }
            }));
  }

  @Test
  void the_index_is_kept_in_a_volume_that_its_service_may_write() {
    Map<String, Object> matching = services.getOrDefault("matching-service", Map.of());
    Path file =
        Path.of(String.valueOf(map(matching, "environment").get("CONSTELLATION_INDEX_FILE")));
    String folder = String.valueOf(file.getParent());
    assertThat(list(matching, "volumes")).contains("index-data:" + folder);
    assertThat(section("volumes")).containsKey("index-data");
    assertThat(read("Dockerfile")).contains("mkdir " + folder + " && chown 10001 " + folder);
  }

  @Test
  void every_variable_has_a_default() throws IOException {
    var variables = Pattern.compile("\\$\\{([^}]*)}");
    assertThat(variables.matcher(Files.readString(HOME.resolve("docker-compose.yml"))).results())
        .isNotEmpty()
        .allMatch(variable -> variable.group(1).contains(":-"));
  }

  @Test
  void the_six_deployables_are_built_on_the_ports_they_listen_on() {
    assertThat(ours().map(Map.Entry::getKey))
        .containsExactlyInAnyOrder(
            "profile-service",
            "matching-service",
            "request-service",
            "engagement-service",
            "notification-service",
            "gateway");
    ours()
        .forEach(service -> {
          Map<String, Object> arguments = map(map(service.getValue(), "build"), "args");
          String module = String.valueOf(arguments.get("MODULE"));
          assertThat(module).isEqualTo(service.getKey());
          assertThat(read(module + "/pom.xml")).contains("<classifier>exec</classifier>");
          assertThat(read(module + "/src/main/resources/" + module + ".yml"))
              .containsPattern("port: (\\$\\{constellation.port:)?" + arguments.get("PORT"));
        });
  }

  @Test
  void every_setting_of_ours_is_one_that_the_module_reads() {
    ours()
        .forEach(service ->
            map(service.getValue(), "environment").keySet().stream()
                .filter(variable -> !variable.equals("JAVA_TOOL_OPTIONS"))
                .forEach(variable -> {
                  String property = variable.toLowerCase(Locale.ROOT).replace('_', '.');
                  assertThat(settings(service.getKey()))
                      .as(service.getKey() + " reads " + property)
                      .contains(property);
                }));
  }

  /** All property names that a module's configuration or code mentions. */
  private static Set<String> settings(String module) {
    Set<String> names = new HashSet<>();
    for (String source : List.of(module, "platform")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(source + "/src/main"))) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|yml)")).toList()) {
          String text = Files.readString(file);
          if (file.toString().endsWith(".yml")) {
            flatten("", new Yaml().load(text), names);
          }
          Pattern.compile("constellation\\.[a-z.-]+")
              .matcher(text)
              .results()
              .forEach(found -> names.add(found.group()));
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return names;
  }

  private static void flatten(String prefix, Object node, Set<String> names) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> flatten(prefix.isEmpty() ? "" + key : prefix + "." + key, value, names));
    } else {
      names.add(prefix);
    }
  }

  @Test
  void the_realm_gives_tokens_as_the_services_want_them() {
    JsonNode realm = JsonMapper.shared().readTree(read("deploy/identity/constellation-realm.json"));
    JsonNode client = realm.path("clients").path(0);
    Set<String> roles =
        realm
            .path("roles")
            .path("realm")
            .valueStream()
            .map(r -> r.path("name").asString())
            .collect(toSet());
    Set<String> claims =
        client
            .path("protocolMappers")
            .valueStream()
            .map(mapper -> mapper.path("config").path("claim.name").asString(""))
            .collect(toSet());

    assertThat(roles).isEqualTo(Arrays.stream(Role.values()).map(Role::name).collect(toSet()));
    assertThat(claims).contains("roles", "person_id", "campus");
    assertThat(client.path("clientId").asString()).isEqualTo("constellation-gateway");
    assertThat(client.path("attributes").path("access.token.header.type.rfc9068").asString())
        .isEqualTo("true");
    assertThat(client.path("redirectUris").path(0).asString())
        .isEqualTo("http://localhost:8080/login/oauth2/code/constellation");
    assertThat(realm.path("users").size()).isEqualTo(4);
  }

  @Test
  void the_image_runs_as_nobody_special_and_checks_its_readiness() {
    String dockerfile = read("Dockerfile");
    assertThat(dockerfile)
        .contains("USER 10001", "HEALTHCHECK", "/actuator/health/readiness", "extract --layers");
    assertThat(read(".dockerignore")).contains("!*/target/*-exec.jar");
  }

  private static String read(String path) {
    try {
      return Files.readString(HOME.resolve(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
