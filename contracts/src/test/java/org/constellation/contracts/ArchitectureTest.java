package org.constellation.contracts;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final String HERE = "org.constellation.contracts";

  /** The two that are neither a record, an enum nor sealed, and why is said in each. */
  private static final Set<String> FUNCTIONS =
      Set.of(HERE + ".events.ConstellationCell", HERE + ".events.InOrder");

  private static final JavaClasses CONTRACTS =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(HERE);

  private static final DescribedPredicate<JavaClass> RECORD =
      describe("are records", JavaClass::isRecord);
  private static final DescribedPredicate<JavaClass> ENUM =
      describe("are enums", JavaClass::isEnum);
  private static final DescribedPredicate<JavaClass> SEALED =
      describe("are sealed interfaces", type -> type.isInterface() && type.reflect().isSealed());
  private static final DescribedPredicate<JavaClass> OPEN =
      describe("are Refusal, which services implement", type -> type.isEquivalentTo(Refusal.class));
  private static final DescribedPredicate<JavaClass> FUNCTION =
      describe("are final classes of functions", type -> FUNCTIONS.contains(type.getName()));
  private static final DescribedPredicate<JavaClass> PACKAGE_INFO =
      describe("are package descriptions", type -> type.getSimpleName().equals("package-info"));

  static List<DescribedPredicate<JavaClass>> kinds() {
    return List.of(RECORD, ENUM, SEALED, OPEN, FUNCTION, PACKAGE_INFO);
  }

  @Test
  void contracts_need_the_jdk_and_nullness_annotations_alone() {
    check(
        classes()
            .that()
            .resideInAPackage(HERE + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", HERE + "..", "org.jspecify.annotations"));
  }

  @Test
  void there_is_nothing_but_values_words_and_two_bundles_of_functions() {
    check(
        classes()
            .that()
            .resideInAPackage(HERE + "..")
            .should(be(RECORD.or(ENUM).or(SEALED).or(OPEN).or(FUNCTION).or(PACKAGE_INFO))));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void each_kind_that_the_rule_allows_exists(DescribedPredicate<JavaClass> kind) {
    assertThat(CONTRACTS.that(kind)).as(kind.getDescription()).isNotEmpty();
  }

  @Test
  void functions_are_final_and_hold_nothing() {
    check(
        classes()
            .that(FUNCTION)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .haveOnlyPrivateConstructors());
    assertThat(CONTRACTS.that(FUNCTION)).allMatch(type -> type.getFields().isEmpty());
  }

  @Test
  void the_vocabulary_is_made_of_enums() {
    check(
        classes().that().resideInAPackage(HERE + ".vocabulary").should(be(ENUM.or(PACKAGE_INFO))));
  }

  @Test
  void every_package_is_null_marked() {
    check(classes().that(PACKAGE_INFO).should().beAnnotatedWith(NullMarked.class));
    assertThat(CONTRACTS.that(PACKAGE_INFO)).hasSize(3);
  }

  @Test
  void the_rules_see_every_class_of_the_journey() {
    assertThat(CONTRACTS.that(RECORD).size()).isGreaterThanOrEqualTo(36);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(CONTRACTS);
  }

  private static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> predicate) {
    return new ArchCondition<>("be one of those that " + predicate.getDescription()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(new SimpleConditionEvent(type, predicate.test(type), type.getDescription()));
      }
    };
  }
}
