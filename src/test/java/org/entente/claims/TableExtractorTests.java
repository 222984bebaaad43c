package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.entente.EntenteException;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line in, the claim that it makes out. Cells are separated by ~ here, by a tab in tables. */
class TableExtractorTests {

  private static final String HEADER = "# ours\n\norganisation~member~role~from~to\n";

  private final ClaimExtractor extractor =
      new TableExtractor(
          Reference.standard(), document -> new ExtractedDocument(document, List.of()));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a member since a day     | NATO~HUN~member~1999-03-12             | HUN NATO member HELD 1999-03-12 1999-03-12 -
          a member that left       | EU~GBR~member~1973-01-01~2020-01-31    | GBR EU member HELD 1973-01-01/2020-01-31 1973-01-01 2020-01-31
          a term of the council    | UNSC~DZA~member~2024-01-01~2025-12-31  | DZA UNSC member HELD 2024-01-01/2025-12-31 2024-01-01 2025-12-31
          nobody knows since when  | IMF~AFG~member                         | AFG IMF member HELD - - -
          only the end is known    | G77~MLT~member~~2004                   | MLT G77 member HELD 2004 - 2004
          an observer              | EAEU~CUB~observer~2020-12-11           | CUB EAEU observer HELD 2020-12-11 2020-12-11 -
          an organisation          | G20~AU~member~2023-09-09               | AU G20 member HELD 2023-09-09 2023-09-09 -
          a candidate does not yet | EU~UKR~candidate~2022-06-23            | UKR EU candidate PLANNED 2022-06-23 2022-06-23 -
          a suspended member       | AU~MLI~suspended~2021-06-01            | MLI AU suspended HELD 2021-06-01 2021-06-01 -
          a state that is no more  | UN~SUN~member~1945-10-24~1991-12-24    | SUN UN member HELD 1945-10-24/1991-12-24 1945-10-24 1991-12-24
          by its acronym           | NAM~NAM~member~1990                    | NAM non-aligned-movement member HELD 1990 1990 -
          """)
  void aLineIsAClaim(String why, String line, String expected) {
    assertThat(claims(line))
        .as(why)
        .extracting(TableExtractorTests::show)
        .containsExactly(expected);
  }

  @Test
  void theLineIsItsEvidence() {
    Document document = table("NATO~HUN~member~1999\n\n# more\nEU~HUN~member~2004");

    assertThat(extractor.extract(document).claims())
        .allSatisfy(
            claim ->
                assertThat(claim.evidence().span().of(document.text()))
                    .isEqualTo(claim.evidence().quote()))
        .extracting(claim -> claim.evidence().quote())
        .containsExactly("NATO\tHUN\tmember\t1999", "EU\tHUN\tmember\t2004");
  }

  @Test
  void whatItSaysIsReference() {
    assertThat(claims("NATO~HUN~member~1999"))
        .allSatisfy(claim -> assertThat(claim.origin()).isEqualTo(Claim.REFERENCE))
        .allSatisfy(claim -> assertThat(claim.confidence()).isEqualTo(0.99));
  }

  @Test
  void whatIsNoTableIsReadByTheOther() {
    Document text = document("Hungary is a member of NATO.");

    assertThat(
            new TableExtractor(Reference.standard(), RuleExtractor.standard())
                .extract(text)
                .claims())
        .extracting(Claim::origin)
        .containsExactly("rule:is-a-member");
  }

  @Test
  void aTableWithALineThatCannotBeIsLeftOut() {
    assertThatThrownBy(() -> claims("NATO~HUN~member~1999\nNATO~Ruritania~member"))
        .isInstanceOf(EntenteException.class)
        .hasMessage(
            "mine.tsv line 5: expected a country's code or an organisation's id for member,"
                + " found 'Ruritania'.");
  }

  private List<Claim> claims(String lines) {
    return extractor.extract(table(lines)).claims();
  }

  private static Document table(String lines) {
    return document((HEADER + lines).replace('~', '\t'));
  }

  private static Document document(String text) {
    return new Document("a/mine.tsv", "mine.tsv", 0, text, 0, Metadata.NONE);
  }

  private static String show(Claim claim) {
    return String.join(
        " ",
        claim.subject().id(),
        claim.object().id(),
        claim.details().role().orElseThrow(),
        claim.status().name(),
        text(claim.date()),
        text(claim.details().from()),
        text(claim.details().to()));
  }

  private static String text(Optional<Edtf> date) {
    return date.map(Edtf::text).orElse("-");
  }
}
