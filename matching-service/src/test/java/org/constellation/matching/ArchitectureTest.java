package org.constellation.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.constellation.platform.rules.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends HouseRules {

  ArchitectureTest() {
    super("org.constellation.matching");
  }

  @Test
  void index_and_ranking_stand_on_the_contracts_alone_and_words_on_lucene() {
    classes()
        .that()
        .resideInAnyPackage("..matching.index..", "..matching.ranking..")
        .and()
        .resideOutsideOfPackage("..matching.index.words..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.constellation.contracts..",
            "org.constellation.matching.index..",
            "org.constellation.matching.ranking..")
        .allowEmptyShould(false)
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.constellation.matching"));
  }
}
