package org.constellation.profile.vocabulary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.constellation.platform.access.AnyoneMayCall;
import org.constellation.platform.http.Listing;
import org.constellation.profile.checks.HttpFaults;
import org.constellation.profile.checks.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The words of the house; needs no token. */
@RestController
@AnyoneMayCall
@RequestMapping("/api/v1/vocabulary")
class VocabularyController {

  private static final int LONGEST_QUERY = 60;
  private static final int MOST = 100;
  private static final Duration KEEP = Duration.ofHours(1);

  private final Vocabulary vocabulary;
  private final SkillSearch skills;
  private final String tag;

  VocabularyController(Vocabulary vocabulary, SkillSearch skills, JsonMapper json) {
    this.vocabulary = vocabulary;
    this.skills = skills;
    byte[] content = json.writeValueAsString(vocabulary).getBytes(StandardCharsets.UTF_8);
    this.tag = UUID.nameUUIDFromBytes(content).toString();
  }

  /** Every need, interaction type and other word with label and help. */
  @GetMapping
  @Operation(summary = "The words of the house")
  @SecurityRequirements
  public ResponseEntity<Vocabulary> vocabulary() {
    return ResponseEntity.ok()
        .eTag(tag)
        .cacheControl(CacheControl.maxAge(KEEP))
        .header("Content-Language", "en")
        .body(vocabulary);
  }

  /** Skills that begin with or contain what is typed, or those of the given ids. */
  @GetMapping("/skills")
  @Operation(summary = "Look up skills by what is typed, or by ids")
  @SecurityRequirements
  public ResponseEntity<Listing<Skill>> skills(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable List<String> id,
      @RequestParam(defaultValue = "20") int limit) {
    if (limit < 1 || limit > MOST) {
      throw HttpFaults.problem("limit", "must be between 1 and " + MOST);
    }
    if (id != null) {
      if (id.size() > MOST) {
        throw HttpFaults.problem("id", "may be given " + MOST + " times at most");
      }
      return answer(skills.named(id));
    }
    String typed = q == null ? "" : q.strip();
    if (!typed.isEmpty() && !Texts.isLine(typed, LONGEST_QUERY)) {
      throw HttpFaults.problem("q", "must be one line of 1 to " + LONGEST_QUERY + " characters");
    }
    return answer(skills.matching(typed, limit));
  }

  private static ResponseEntity<Listing<Skill>> answer(List<Skill> found) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(KEEP))
        .header("Content-Language", "en")
        .body(new Listing<>(found, null));
  }
}
