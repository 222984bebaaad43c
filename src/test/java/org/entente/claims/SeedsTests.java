package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;
import org.entente.reading.DocumentReader;
import org.entente.reading.Reading;
import org.entente.reading.ReadingOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The documents that the product was conceived from, where they are at hand. */
class SeedsTests {

  private static final Path SEEDS = Path.of("../shared/seeds");
  private static List<ExtractedDocument> extracted = List.of();

  @BeforeAll
  static void extract() {
    assumeTrue(Files.isDirectory(SEEDS), "the seeds are not at hand");
    RuleExtractor extractor = RuleExtractor.standard();
    try (var readings = new DocumentReader(ReadingOptions.DEFAULT).read(SEEDS)) {
      extracted = readings.map(r -> ((Reading.Read) r).document()).map(extractor::extract).toList();
    }
  }

  @Test
  void theMinisterMetFiveCountriesOnOneDayInNewYork() {
    List<String> partners =
        claims().stream()
            .filter(c -> c.relation() == Relation.MET_WITH && c.status() == Status.HELD)
            .filter(c -> c.date().filter(new Edtf("2024-07-16")::equals).isPresent())
            .filter(c -> c.subject().id().equals("RUS"))
            .map(c -> c.object().id())
            .sorted()
            .toList();
    assertThat(partners).containsExactly("BHR", "CHE", "HUN", "IRN", "KWT");
  }

  @Test
  void everyQuoteIsTheTextAtItsPlace() {
    assertThat(extracted)
        .allSatisfy(
            e ->
                assertThat(e.claims())
                    .allSatisfy(
                        c ->
                            assertThat(c.evidence().span().of(e.document().text()))
                                .isEqualTo(c.evidence().quote())));
  }

  @Test
  void aNumberedSummitDatesATextWithoutYear() {
    assertThat(claims())
        .filteredOn(
            c -> c.subject().id().equals("sergey-vershinin") && c.relation() == Relation.ATTENDED)
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.date().map(Edtf::text).orElse("")).startsWith("2019-10"));
  }

  private static List<Claim> claims() {
    return extracted.stream().flatMap(e -> e.claims().stream()).toList();
  }
}
