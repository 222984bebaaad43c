package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.Claim;
import org.entente.claims.Details;
import org.entente.claims.Evidence;
import org.entente.claims.Participant;
import org.entente.claims.Status;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseJudgeTests {

  private static final String CASE =
      """
      == a-case
      published: 2024-05-02
      ---
      Text.
      ---
      MET_WITH | Country BRA | Country NOR | 2024-05-02 | CALL | HELD
      MET_WITH | Country BRA | Country SWE | | | PLANNED
      ? MET_WITH | Country BRA | Country DNK | | WRITTEN | HELD
      ? OPPOSES | Country BRA | Country FIN | | | HELD
      !OPPOSES
      """;

  private static final String CALLED = "MET_WITH NOR BRA 2024-05-02 CALL HELD";
  private static final String PLANNED = "MET_WITH BRA SWE - - PLANNED";

  @Test
  void aCasePassesWhenItsRowsAreToldAndNothingElse() {
    assertThat(faults(CALLED, PLANNED)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "MET_WITH BRA DNK - WRITTEN HELD, ''",
    "OPPOSES BRA FIN - - HELD, ''",
    "MEMBER_OF BRA UN - - HELD, spurious",
    "MET_WITH BRA FIN - - HELD, spurious",
    "MET_WITH BRA NOR - - DENIED, status",
    "MET_WITH BRA NOR 2024-05-03 CALL HELD, date",
    "MET_WITH BRA NOR 2024-05-02 VIDEO HELD, mode",
    "MET_WITH BRA DNK - CALL HELD, mode",
    "MET_WITH BRA SWE - - HELD, negative",
    "OPPOSES BRA SWE - - HELD, negative",
    "OPPOSES BRA SWE - - PLANNED, spurious",
    "REPRESENTS BRA SWE - - HELD, ''",
  })
  void nothingElseMayBeClaimed(String claim, String reasons) {
    assertThat(faults(CALLED, PLANNED, claim)).isEqualTo(reasons);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "MET_WITH NOR BRA 2024-05 CALL HELD, date",
    "MET_WITH NOR BRA - CALL HELD, date",
    "MET_WITH NOR BRA 2024-05-02 - HELD, mode",
    "MET_WITH BRA NOR 2024-05-02 CALL PLANNED, status",
    "OPPOSES BRA FIN - - HELD, missing",
  })
  void everyRowMustBeTold(String claim, String reasons) {
    assertThat(faults(claim, PLANNED)).isEqualTo(reasons);
  }

  private static String faults(String... claims) {
    CaseBlock block = new CaseBlock(new CasePlace(Path.of("1-a.txt"), 1), CASE.lines().toList());
    List<Claim> made = Arrays.stream(claims).map(c -> claim(c.split(" "))).toList();
    return String.join(
        ",",
        new CaseJudge(block.read(), made)
            .faults().stream().map(fault -> fault.kind().word()).distinct().toList());
  }

  private static Claim claim(String... cells) {
    Document document = new Document("a.txt", "a.txt", 0, "Text.", 0, Metadata.NONE);
    return new Claim(
        Relation.valueOf(cells[0]),
        participant(cells[1]),
        participant(cells[2]),
        Status.valueOf(cells[5]),
        said(cells[3]).map(Edtf::new),
        Optional.empty(),
        Details.builder().mode(said(cells[4]).map(Mode::valueOf)).build(),
        1,
        "test",
        Evidence.of(document, new Span(0, 5)));
  }

  private static Optional<String> said(String cell) {
    return Stream.of(cell).filter(c -> !c.equals("-")).findFirst();
  }

  private static Participant participant(String name) {
    ActorType type = name.length() == 3 ? ActorType.COUNTRY : ActorType.ORGANISATION;
    return Participant.of(type, name, name);
  }
}
