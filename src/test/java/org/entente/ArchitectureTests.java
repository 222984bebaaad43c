package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls between packages; each fails with a sentence that says which wall was broken. */
class ArchitectureTests {

  private static final JavaClasses ENTENTE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.entente");

  @ParameterizedTest(name = "{0} knows {1}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          document,  ''
          vocabulary, document
          reference, document vocabulary
          reading,   document vocabulary
          mentions,  document vocabulary reading reference
          identity,  document vocabulary reference mentions
          claims,    document vocabulary reading reference mentions identity
          claims.relation, ''
          claims.rules, document vocabulary mentions claims.relation
          evaluation, document reading claims
          model,     document mentions claims
          explanation, document vocabulary reading reference mentions claims
          stories,   ''
          graph,     document reference identity claims stories
          query,     document graph
          loading,   document reading reference mentions identity claims graph
          api,       document reading reference identity claims graph query loading
          """)
  void aPackageKnowsOnlyWhatLiesBeforeIt(String name, String known) {
    List<String> allowed =
        Stream.concat(Stream.of(name), Stream.of(known.split(" ")).filter(k -> !k.isEmpty()))
            .map(k -> "org.entente." + k + "..")
            .toList();

    noClasses()
        .that()
        .resideInAPackage("org.entente." + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.entente..")
                .and(describe("lie elsewhere", c -> !c.getPackageName().equals("org.entente")))
                .and(describe("are not " + allowed, c -> !resideIn(allowed).test(c))))
        .because(name + " may know only " + (known.isEmpty() ? "itself" : known))
        .allowEmptyShould(true)
        .check(ENTENTE);
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching("org.entente.(*)..").should().beFreeOfCycles().check(ENTENTE);
  }

  @Test
  void noPackagesWithinAPackageFormACycle() {
    slices().matching("org.entente.(**)").should().beFreeOfCycles().check(ENTENTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document",
        "vocabulary",
        "reading",
        "reference",
        "mentions",
        "identity",
        "claims",
        "evaluation",
        "model",
        "explanation",
        "stories"
      })
  void readingTextNeedsNeitherSpringNorADatabase(String name) {
    noClasses()
        .that()
        .resideInAPackage("org.entente." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.neo4j..", "picocli..")
        .because("text can be read anywhere, on many machines, without either")
        .allowEmptyShould(true)
        .check(ENTENTE);
  }

  @Test
  void documentsAreRecordsWithoutAFramework() {
    classes()
        .that()
        .resideInAPackage("org.entente.document..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.entente.document..")
        .because("they are what all other packages exchange")
        .check(ENTENTE);
  }

  @Test
  void onlyGraphAndQueryTalkToTheDatabase() {
    noClasses()
        .that(
            describe(
                "lie outside graph and query",
                c -> !resideIn(List.of("org.entente.graph..", "org.entente.query..")).test(c)))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.neo4j.driver..")
                .and(describe("do more than name a driver", c -> !namesADriver(c))))
        .because("one package writes, one reads, the others hand the driver on")
        .check(ENTENTE);
  }

  @Test
  void onlyModelSpeaksToOtherMachinesByHttp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.entente.model..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .because("what documents say leaves this machine by one door, which is shut by default")
        .check(ENTENTE);
  }

  @Test
  void onlyCommandsKnowWhetherAModelIsAsked() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.entente.model..", "org.entente.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.entente.model..")
        .because("to everybody else it is one more extractor")
        .check(ENTENTE);
  }

  @Test
  void queryCannotWrite() {
    noClasses()
        .that()
        .resideInAPackage("org.entente.query..")
        .should()
        .callMethodWhere(
            target(describe("write", m -> m.getName().toLowerCase().contains("write")))
                .and(target(describe("the driver", m -> inDriver(m.getOwner())))))
        .because("reading endpoints cannot write")
        .allowEmptyShould(true)
        .check(ENTENTE);
  }

  @Test
  void onlyCommandsPrint() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.entente.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("what a command prints is the command's to decide")
        .check(ENTENTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Util", "Helper", "Common", "Impl", "Dto", "DTO", "Manager"})
  void namesSayWhatAThingIs(String part) {
    noClasses()
        .should()
        .haveSimpleNameContaining(part)
        .because("'" + part + "' says nothing of the domain")
        .check(ENTENTE);
    noClasses().should().resideInAPackage(".." + part.toLowerCase() + "..").check(ENTENTE);
  }

  @Test
  void everyPackageSaysInOneSentenceWhatItIs() {
    List<String> without =
        ENTENTE.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> p.tryGetPackageInfo().isEmpty())
            .map(JavaPackage::getName)
            .toList();

    assertThat(without).as("packages without package-info").isEmpty();
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> resideIn(
      List<String> packages) {
    return packages.isEmpty() ? alwaysTrue() : resideInAnyPackage(packages.toArray(String[]::new));
  }

  private static boolean namesADriver(JavaClass type) {
    return type.getName().equals("org.neo4j.driver.Driver")
        || type.getPackageName().equals("org.neo4j.driver.exceptions");
  }

  private static boolean inDriver(JavaClass owner) {
    return owner.getPackageName().startsWith("org.neo4j.driver");
  }
}
