package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.claims.relation.Relation.MET_WITH;
import static org.entente.claims.relation.Relation.REPRESENTS;
import static org.entente.graph.Article.Said.held;
import static org.entente.identity.Verdict.Kind.DIFFERENT;
import static org.entente.identity.Verdict.Kind.SAME;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.entente.claims.ExtractedDocument;
import org.entente.document.ActorType;
import org.entente.identity.Identities;
import org.entente.identity.KnownActor;
import org.entente.identity.NameTables;
import org.entente.identity.Verdict;
import org.entente.identity.VerdictConflict;
import org.entente.query.GraphBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Persons of several documents: who is one, what analysts decide, and that the graph follows. */
class DecisionsIT {

  private final ActorCatalogue catalogue = new KnownActors();
  private Driver driver = TestDatabase.shared();
  private GraphWriter writer = new GraphWriter(driver, catalogue);
  private Decisions decisions = new Decisions(driver, catalogue);
  private GraphVerifier verifier = new GraphVerifier(driver, catalogue);

  @BeforeEach
  @BeforeTry
  void empty() {
    driver = TestDatabase.empty();
    writer = new GraphWriter(driver, catalogue);
    decisions = new Decisions(driver, catalogue);
    verifier = new GraphVerifier(driver, catalogue);
  }

  @Test
  void spellingsOfOneNameAreOneActor() {
    load(List.of(met(1, "Sergei Ivlev/RUS", "HUN"), met(2, "Sergey Iwlew/RUS", "HUN")));

    assertThat(texts("MATCH (p:Person) RETURN p.id")).containsExactly("sergei-ivlev");
    assertThat(texts("MATCH (:Person)-[r:MET_WITH]-(:Country) RETURN toString(r.claims)"))
        .containsExactly("2");
    assertThat(new GraphBrowser(driver).actor("sergey-iwlew").orElseThrow().id())
        .as("an id of before")
        .isEqualTo("sergei-ivlev");
    assertThat(verifier.verify().violations()).isEmpty();
  }

  @Test
  void aVerdictIsFollowedAndTakenBack() {
    load(List.of(met(1, "Abu Ali/EGY", "HUN"), met(2, "Karim Nur/EGY", "HUN")));
    String before = verifier.fingerprint();

    Verdict verdict = decisions.decide(SAME, "abu-ali", "karim-nur", "ana");

    assertThat(texts("MATCH (p:Person) RETURN p.id")).containsExactly("abu-ali");
    assertThat(texts("MATCH (c:Claim) WHERE c.subjectType = 'Person' RETURN c.subjectName"))
        .as("claims keep what their sentences say")
        .containsExactlyInAnyOrder("Abu Ali", "Karim Nur");
    assertThat(decisions.verdicts()).extracting(Verdict::author).containsExactly("ana");
    assertThat(verifier.verify().violations()).isEmpty();
    String decided = verifier.fingerprint();
    new Projector(driver, catalogue).projectAll();
    assertThat(verifier.fingerprint()).as("rebuilt").isEqualTo(decided);
    decisions.undo(verdict.id(), "ben");
    assertThat(verifier.fingerprint()).isEqualTo(before);
  }

  @Test
  void namesakesOfOneCountryAreToldByTheirOffices() {
    load(
        List.of(
            office(1, "Ahmed Ali/EGY", "Foreign Minister"),
            office(2, "Ahmed Ali/EGY", "Ambassador")));
    assertThat(texts("MATCH (p:Person) RETURN p.id")).containsExactly("ahmed-ali");
    assertThatThrownBy(() -> decisions.decide(DIFFERENT, "ahmed-ali", "ahmed-ali", "ana"))
        .hasMessageContaining("ahmed-ali/EGY/ambassador/2020");

    decisions.decide(DIFFERENT, "ahmed-ali/EGY/ambassador", "ahmed-ali/EGY/foreign", "ana");

    assertThat(texts("MATCH (p:Person) RETURN p.id"))
        .containsExactly("ahmed-ali-egy-2020s-ambassador", "ahmed-ali-egy-2020s-foreign-minister");
  }

  @Test
  void aVerdictThatContradictsEarlierOnesIsRefusedWithTheirChain() {
    load(
        List.of(
            met(1, "Ann Able/USA", "HUN"),
            met(2, "Bob Baker/USA", "HUN"),
            met(3, "Cid Charles/USA", "HUN")));
    decisions.decide(SAME, "ann-able", "bob-baker", "ana");
    decisions.decide(SAME, "bob-baker", "cid-charles", "ana");
    String before = verifier.fingerprint();

    VerdictConflict refused =
        catchThrowableOfType(
            VerdictConflict.class,
            () -> decisions.decide(DIFFERENT, "ann-able", "cid-charles", "ana"));

    assertThat(refused.chain())
        .extracting(Verdict::names)
        .containsExactly("ann-able, bob-baker", "bob-baker, cid-charles");
    assertThat(verifier.fingerprint()).isEqualTo(before);
    assertThatThrownBy(() -> decisions.decide(SAME, "ann-able", "nobody-here", "ana"))
        .isInstanceOf(UnknownDecision.class)
        .hasMessageContaining("nobody-here");
  }

  @Test
  void likelyPairsAreSuggestedWithReasonsUntilTheyAreDecided() {
    load(
        List.of(
            met(1, "Ivo Kralj/HRV", "HUN"),
            met(2, "Kralj/HRV", "HUN"),
            met(3, "Petra Kralj/HRV", "AUT")));
    Suggestions suggestions = new Suggestions(driver, catalogue);

    Suggestion first = suggestions.likeliest(10).getFirst();
    assertThat(List.of(first.left(), first.right())).containsExactly("ivo-kralj", "kralj-hrv");
    assertThat(first.reasons())
        .containsExactly("names alike: Ivo Kralj, Kralj", "both act for HRV", "both met HUN");
    decisions.decide(DIFFERENT, "ivo-kralj", "kralj-hrv", "ana");
    assertThat(suggestions.likeliest(10))
        .noneMatch(one -> one.left().equals("ivo-kralj") && one.right().equals("kralj-hrv"));
  }

  @Test
  void whomReferenceDataTellApartIsNotSuggested() {
    load(List.of(met(1, "Ivo Kralj/HRV", "HUN"), met(2, "Kralj/HRV", "HUN")));
    List<KnownActor> both =
        Stream.of("ivo-kralj", "kralj-hrv")
            .map(
                id ->
                    new KnownActor(ActorType.PERSON, id, List.of(id), Optional.empty(), List.of()))
            .toList();
    ActorCatalogue knowing =
        new KnownActors() {
          @Override
          public Identities identities() {
            return new Identities(NameTables.shipped(), both);
          }
        };

    assertThat(new Suggestions(driver, knowing).likeliest(10)).isEmpty();
  }

  @Test
  void withoutADecisionThereIsNothingToUndo() {
    assertThatThrownBy(() -> decisions.undoLatest("ana"))
        .isInstanceOf(UnknownDecision.class)
        .hasMessageContaining("nothing to undo");
  }

  /** Documents, verdicts, retractions in any order give what the rest gives from scratch. */
  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void theGraphIsAFunctionOfDocumentsAndVerdicts(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int chunk) {
    Random random = new Random(seed);
    List<ExtractedDocument> documents = new ArrayList<>(persons(random));
    List<Consumer<Decisions>> verdicts = verdicts(random, documents);
    for (int start = 0; start < documents.size(); start += chunk) {
      load(documents.subList(start, Math.min(start + chunk, documents.size())));
    }
    verdicts.forEach(verdict -> verdict.accept(decisions));
    ExtractedDocument gone = documents.get(random.nextInt(documents.size()));
    project(writer.retract(gone.document().id()));
    assertThat(verifier.verify().violations()).isEmpty();
    String expected = verifier.fingerprint();
    List<Verdict> taken = decisions.verdicts();

    TestDatabase.empty();
    taken.forEach(this::restore);
    documents.remove(gone);
    Collections.shuffle(documents, random);
    load(documents);

    assertThat(verifier.fingerprint()).isEqualTo(expected);
  }

  private void restore(Verdict verdict) {
    driver
        .executableQuery("CREATE (v:Verdict) SET v = $v")
        .withParameters(Map.of("v", StoredVerdict.properties(verdict)))
        .execute();
  }

  private static List<ExtractedDocument> persons(Random random) {
    List<String> names =
        List.of(
            "Sergei Ivlev/RUS",
            "Sergey Iwlew/RUS",
            "S. Ivlev/RUS",
            "Ivlev/RUS",
            "Sergei Ivlev",
            "Ahmed Ali/EGY",
            "Ahmad Aly/EGY",
            "Ahmed Ali/SDN",
            "Ahmed Hassan Ali/EGY",
            "Ali/EGY");
    List<ExtractedDocument> all = new ArrayList<>();
    for (int number = 0; number < 8; number++) {
      String one = names.get(random.nextInt(names.size()));
      String other = names.get(random.nextInt(names.size()));
      Article article =
          Article.of(number + ".txt", (random.nextBoolean() ? "2024" : "1963") + "-03-02", "TASS")
              .sentence("Sentence of " + number + ".")
              .claim(one, MET_WITH, random.nextBoolean() ? "HUN" : other, held("2024-03-01"));
      if (random.nextBoolean() && one.contains("/")) {
        article.claim(
            one,
            REPRESENTS,
            one.split("/")[1],
            held("").with(d -> d.office(Optional.of("Foreign Minister"))));
      }
      all.add(article.build());
    }
    return all;
  }

  private static List<Consumer<Decisions>> verdicts(
      Random random, List<ExtractedDocument> documents) {
    List<String> ids =
        documents.stream().flatMap(d -> d.claims().stream()).map(c -> c.subject().id()).toList();
    return Stream.generate(
            () -> {
              String one = ids.get(random.nextInt(ids.size()));
              String other = ids.get(random.nextInt(ids.size()));
              Verdict.Kind kind = random.nextBoolean() ? SAME : DIFFERENT;
              return (Consumer<Decisions>) taker -> decide(taker, kind, one, other);
            })
        .limit(4)
        .toList();
  }

  private static void decide(Decisions taker, Verdict.Kind kind, String one, String other) {
    try {
      taker.decide(kind, one, other, "ana");
    } catch (VerdictConflict | UnknownDecision refused) {
      assertThat(refused.getMessage()).containsAnyOf(one, other);
    }
  }

  private static ExtractedDocument met(int number, String person, String country) {
    return Article.of(number + ".txt", "2024-07-17", "TASS")
        .sentence("Report " + number + " tells of a meeting.")
        .claim(person, MET_WITH, country, held("2024-07-16"))
        .build();
  }

  private static ExtractedDocument office(int number, String person, String office) {
    return Article.of(number + ".txt", "2024-07-17", "TASS")
        .sentence("Report " + number + " tells of an office.")
        .claim(person, REPRESENTS, "EGY", held("").with(d -> d.office(Optional.of(office))))
        .build();
  }

  private void load(List<ExtractedDocument> documents) {
    project(writer.write(documents));
  }

  private void project(WriteResult result) {
    new Projector(driver, catalogue).project(result.touched());
  }

  private List<String> texts(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(row -> row.get(0).asString())
        .sorted()
        .toList();
  }
}
