package org.constellation.platform.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.constellation.platform.access.AnyoneMayCall;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.events.CardListenerContract;
import org.constellation.platform.events.Hears;
import org.constellation.platform.events.ListenerContract;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The rules of the house, checked in every service: a service's test class extends this and names
 * its root package. Every rule must match at least one class, or it fails.
 */
@NullMarked
public abstract class HouseRules {

  private static final String FRAMEWORK_NAMES =
      ".*(Application|Configuration|Controller|Listener|Relay|Sweep|Advice)|.*\\.Mongo\\w+|.*\\.Http\\w+";

  private final JavaClasses service;
  private final JavaClasses tests;

  protected HouseRules(String rootPackage) {
    service = imported(rootPackage, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
    tests = imported(rootPackage, ImportOption.Predefined.ONLY_INCLUDE_TESTS);
  }

  private static JavaClasses imported(String rootPackage, ImportOption which) {
    return new ClassFileImporter().withImportOption(which).importPackages(rootPackage);
  }

  @Test
  void frameworks_show_by_name() {
    check(
        noClasses()
            .that()
            .haveNameNotMatching("(" + FRAMEWORK_NAMES + ")(\\$.*)?")
            .and()
            .areTopLevelClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.springframework..",
                "com.mongodb..",
                "org.bson..",
                "io.github.resilience4j..",
                "org.apache.kafka.."));
  }

  @Test
  void no_service_knows_another() {
    String own =
        service
            .iterator()
            .next()
            .getPackageName()
            .replaceAll("^(org\\.constellation\\.\\w+).*", "$1");
    check(
        classes()
            .that()
            .resideInAPackage(own + "..")
            .should()
            .onlyDependOnClassesThat(
                new com.tngtech.archunit.base.DescribedPredicate<JavaClass>(
                    "belong to the service, contracts, platform or libraries") {
                  @Override
                  public boolean test(JavaClass target) {
                    String name = target.getPackageName();
                    return !name.startsWith("org.constellation.")
                        || name.startsWith(own)
                        || name.startsWith("org.constellation.contracts")
                        || name.startsWith("org.constellation.platform");
                  }
                }));
  }

  @Test
  void nobody_asks_the_machine_for_the_time() {
    check(
        noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now"));
  }

  @Test
  void the_database_is_reached_through_the_scoped_stores_alone() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "org\\.springframework\\.data\\.mongodb\\.core\\.Mongo(Template|Operations)"));
  }

  @Test
  void every_operation_says_who_may_call_it() {
    check(
        methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(MayCall.class)
            .orShould()
            .beAnnotatedWith(AnyoneMayCall.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(MayCall.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(AnyoneMayCall.class));
  }

  @Test
  void only_the_application_and_the_wire_are_public_by_name() {
    check(
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Mapper")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .orShould()
            .haveSimpleNameStartingWith("Base"));
  }

  @Test
  void every_function_that_hears_events_has_its_contract_run() {
    Set<String> functions =
        service.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Bean.class))
            .filter(method -> method.getRawReturnType().isEquivalentTo(Consumer.class))
            .map(JavaMethod::getName)
            .collect(Collectors.toSet());
    Set<String> shown =
        tests.stream()
            .filter(type -> type.isAnnotatedWith(Hears.class))
            .filter(type ->
                type.isAssignableTo(ListenerContract.class)
                    || type.isAssignableTo(CardListenerContract.class))
            .map(type -> type.getAnnotationOfType(Hears.class).value())
            .collect(Collectors.toSet());

    assertThat(shown).isEqualTo(functions);
  }

  private void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(service);
  }
}
