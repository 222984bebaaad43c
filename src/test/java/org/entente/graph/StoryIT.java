package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.claims.ExtractedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** Near copies are one story, whatever came first. */
class StoryIT {

  private static final String REPORT =
      "RUS met HUN at the margins of a session of the council on trade, energy and security where"
          + " both sides spoke at length about gas, grain, pipes, loans, visas and the next steps";

  private final Driver driver = TestDatabase.empty();
  private final ActorCatalogue catalogue = new KnownActors();
  private final GraphWriter writer =
      new GraphWriter(driver, catalogue).withExtractor("1", Lines.EXTRACTOR);

  @Test
  void anEdgeCountsStoriesAndAllTheirClaims() {
    write(List.of(read("a", REPORT), read("b", "Forwarded from MFA\n" + REPORT + " #news")));
    write(List.of(read("c", "RUS met HUN again.")));

    assertThat(
            value(
                "MATCH (:Country {id:'HUN'})-[r:MET_WITH]-(:Country {id:'RUS'}) RETURN"
                    + " r.documents"))
        .isEqualTo(2L);
    assertThat(
            value("MATCH (:Country {id:'HUN'})-[r:MET_WITH]-(:Country {id:'RUS'}) RETURN r.claims"))
        .isEqualTo(3L);
  }

  @Test
  void aCopyOfACopyIsOfTheSameStory() {
    String longer = REPORT + " of a long road to peace";
    String longest = longer + " with all that this will need";

    write(List.of(read("a", REPORT), read("c", longest)));
    assertThat(value("MATCH (d:Document) RETURN count(DISTINCT d.story)")).isEqualTo(2L);
    write(List.of(read("b", longer)));
    assertThat(value("MATCH (d:Document) RETURN count(DISTINCT d.story)")).isEqualTo(1L);
    new Projector(driver, catalogue).project(writer.retract("b").touched());

    assertThat(value("MATCH (d:Document) RETURN count(DISTINCT d.story)")).isEqualTo(2L);
    assertThat(new GraphVerifier(driver, catalogue).verify().violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void ordersAndDetoursDoNotShow(long seed) {
    Random random = new Random(seed);
    List<ExtractedDocument> documents = copies(random, 40);
    write(documents);
    GraphVerifier verifier = new GraphVerifier(driver, catalogue);
    String expected = verifier.fingerprint();
    assertThat((Long) value("MATCH (d:Document) RETURN count(DISTINCT d.story)"))
        .isBetween(5L, 39L);
    TestDatabase.empty();

    List<ExtractedDocument> detour = new ArrayList<>(copies(new Random(seed + 100), 20));
    detour.replaceAll(d -> read("detour/" + d.document().uri(), d.document().text()));
    List<ExtractedDocument> all = new ArrayList<>(documents);
    all.addAll(detour);
    Collections.shuffle(all, random);
    for (int start = 0; start < all.size(); start += 7) {
      write(all.subList(start, Math.min(start + 7, all.size())));
    }
    for (ExtractedDocument one : detour) {
      new Projector(driver, catalogue).project(writer.retract(one.document().uri()).touched());
    }

    assertThat(verifier.verify().violations()).isEmpty();
    assertThat(verifier.fingerprint()).isEqualTo(expected);
  }

  /** Five reports, told again with some words left out, exchanged or added. */
  private static List<ExtractedDocument> copies(Random random, int count) {
    List<String> pairs =
        List.of("RUS met HUN", "SRB met CHN", "HUN joined +EU", "RUS backs SRB", "IRN met IND");
    List<ExtractedDocument> copies = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      String text = REPORT.replace("RUS met HUN", pairs.get(number % pairs.size()));
      List<String> words = new ArrayList<>(List.of(text.split(" ")));
      for (int change = random.nextInt(5); change > 0; change--) {
        int place = 3 + random.nextInt(words.size() - 3);
        if (random.nextBoolean()) {
          words.set(place, "word" + (char) ('a' + random.nextInt(20)));
        } else {
          words.remove(place);
        }
      }
      copies.add(read(number + ".txt", String.join(" ", words)));
    }
    return copies;
  }

  private static ExtractedDocument read(String uri, String text) {
    return Lines.read(uri, text, "2024-07-16", "TASS");
  }

  private void write(List<ExtractedDocument> documents) {
    new Projector(driver, catalogue).project(writer.write(documents).touched());
  }

  private Object value(String query) {
    return driver.executableQuery(query).execute().records().getFirst().get(0).asObject();
  }
}
