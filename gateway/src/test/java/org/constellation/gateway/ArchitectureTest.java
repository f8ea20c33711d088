package org.constellation.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** ArchUnit fails a rule that matches no class, so each of these is known to match something. */
@AnalyzeClasses(packages = "org.constellation.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String NAMED_FOR_THE_FRAMEWORK =
      ".*(Application|Configuration|Controller|Filter|Settings|Addresses)(\\$.*)?|.*\\.Http[A-Za-z]*(\\$.*)?";

  @ArchTest
  static final ArchRule a_web_endpoint_is_a_controller =
      classes()
          .that()
          .areAnnotatedWith(org.springframework.web.bind.annotation.RestController.class)
          .should()
          .haveSimpleNameEndingWith("Controller");

  @ArchTest
  static final ArchRule the_container_shows_by_name =
      noClasses()
          .that()
          .haveNameNotMatching(NAMED_FOR_THE_FRAMEWORK)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.context.annotation..",
              "org.springframework.web.bind.annotation..",
              "org.springframework.boot..",
              "org.springframework.cloud..",
              "org.springframework.security.config..");

  @ArchTest
  static final ArchRule features_do_not_go_round_in_circles =
      slices().matching("org.constellation.gateway.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_gateway_knows_no_service =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.constellation.profile..",
              "org.constellation.matching..",
              "org.constellation.request..",
              "org.constellation.engagement..",
              "org.constellation.notification..",
              "com.mongodb..",
              "org.apache.kafka..");
}
