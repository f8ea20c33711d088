package org.constellation.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.local.FreePorts;
import org.constellation.local.mails.MailSink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SignInTest {
  private static final String VERIFIER = "a-verifier-that-is-long-enough-for-pkce-and-then-some";
  private static final KnownPerson STUDENT =
      new KnownPerson(
          new UUID(7, 7),
          "student",
          "Ana Invented",
          "a@example.edu",
          "juneau",
          Set.of(Role.MENTEE));

  @TempDir static Path folder;

  private static ConfigurableApplicationContext context;
  private static String issuer;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void start() throws Exception {
    int port = FreePorts.one();
    issuer = "http://127.0.0.1:" + port;
    context =
        new SpringApplicationBuilder(SignInApplication.class)
            .properties("spring.config.name=sign-in")
            .initializers(c -> {
              var beans = (org.springframework.context.support.GenericApplicationContext) c;
              beans.registerBean(KnownPeople.class, OnlyAStudent::new);
              beans.registerBean(MailSink.class, () -> MailSink.start(0));
            })
            .run(
                "--server.port=" + port,
                "--constellation.local.part=sign-in",
                "--constellation.sign-in.issuer=" + issuer,
                "--constellation.sign-in.key-file=" + folder.resolve("key.json"),
                "--constellation.sign-in.gateway-origins=http://127.0.0.1:9,http://localhost:9",
                "--constellation.clock.file=" + folder.resolve("clock"),
                "--constellation.clock.services=",
                "--constellation.clock.broker=127.0.0.1:9");
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void a_demo_token_carries_what_the_services_read() throws Exception {
    HttpResponse<String> answer = post("/demo/token?person=student", "");

    JWTClaimsSet claims = verify(json(answer).get("access_token").asString());
    assertThat(claims.getIssuer()).isEqualTo(issuer);
    assertThat(claims.getAudience()).containsExactly("constellation");
    assertThat(claims.getStringClaim("person_id")).isEqualTo(STUDENT.id().toString());
    assertThat(claims.getStringClaim("campus")).isEqualTo("juneau");
    assertThat(claims.getStringListClaim("roles")).containsExactly("MENTEE");
    assertThat(claims.getStringClaim("name")).isEqualTo("Ana Invented");
  }

  @Test
  void a_token_for_nobody_is_refused() throws Exception {
    assertThat(post("/demo/token?person=stranger", "").statusCode()).isEqualTo(404);
  }

  @Test
  void a_browser_signs_in_with_one_button_and_gets_the_same_claims() throws Exception {
    HttpResponse<String> page = follow(get(authorization()));
    assertThat(page.body()).contains("Sign in as a student", "Ana Invented");

    HttpResponse<String> signedIn =
        post("/sign-in", "person=" + STUDENT.id() + "&_csrf=" + csrf(page.body()));
    URI back = location(get(location(signedIn)));
    assertThat(back.toString()).startsWith("http://127.0.0.1:9/login/oauth2/code/constellation");

    HttpResponse<String> exchanged = post("/oauth2/token", exchange(back));
    assertThat(exchanged.statusCode()).as(exchanged.body()).isEqualTo(200);
    JsonNode tokens = json(exchanged);
    JWTClaimsSet claims = verify(tokens.get("access_token").asString());
    assertThat(claims.getStringClaim("person_id")).isEqualTo(STUDENT.id().toString());
    assertThat(tokens.get("id_token").asString()).isNotEmpty();
  }

  @Test
  void the_next_sign_in_asks_again_who_it_is() throws Exception {
    HttpResponse<String> page = follow(get(authorization()));
    get(location(post("/sign-in", "person=student&_csrf=" + csrf(page.body()))));

    assertThat(get(authorization()).headers().firstValue("Location").orElseThrow())
        .endsWith("/sign-in");
  }

  @Test
  void the_page_refuses_a_form_without_its_token() throws Exception {
    assertThat(post("/sign-in", "person=student").statusCode()).isEqualTo(403);
  }

  private static URI authorization() throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    return URI.create(
        issuer
            + "/oauth2/authorize?response_type=code&client_id=constellation-gateway&scope=openid"
            + "&state=s&code_challenge_method=S256&code_challenge="
            + challenge
            + "&redirect_uri="
            + encoded("http://127.0.0.1:9/login/oauth2/code/constellation"));
  }

  private static String exchange(URI back) {
    Matcher code = Pattern.compile("code=([^&]+)").matcher(back.getRawQuery());
    assertThat(code.find()).isTrue();
    return "grant_type=authorization_code&client_id=constellation-gateway&code="
        + code.group(1)
        + "&code_verifier="
        + VERIFIER
        + "&redirect_uri="
        + encoded("http://127.0.0.1:9/login/oauth2/code/constellation");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String csrf(String page) {
    Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static URI location(HttpResponse<String> answer) {
    return URI.create(issuer).resolve(answer.headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> follow(HttpResponse<String> answer) throws Exception {
    return get(location(answer));
  }

  private HttpResponse<String> get(URI uri) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri).header("Accept", "text/html").build();
    return browser.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return browser.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static JWTClaimsSet verify(String token) throws Exception {
    var keys =
        JWKSourceBuilder.<SecurityContext>create(URI.create(issuer + "/oauth2/jwks").toURL())
            .build();
    var processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>("constellation", null, Set.of("person_id", "exp")));
    return processor.process(token, null);
  }

  private static final class OnlyAStudent implements KnownPeople {
    @Override
    public Optional<KnownPerson> find(String idOrAlias) {
      return Optional.of(STUDENT)
          .filter(p -> p.id().toString().equals(idOrAlias) || "student".equals(idOrAlias));
    }

    @Override
    public List<Introduction> introduced() {
      return List.of(new Introduction(STUDENT, "a student", "Has open needs."));
    }
  }
}
