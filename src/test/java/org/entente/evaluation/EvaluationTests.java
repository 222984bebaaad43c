package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.Claim;
import org.entente.claims.Details;
import org.entente.claims.Evidence;
import org.entente.claims.ExtractedDocument;
import org.entente.claims.Participant;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTests {

  private static final String TEXT = "Ana Silva met Bo Berg in Oslo. The others met later.";
  private static final String GOLD =
      """
      note|MET_WITH|Country|BRA|Country|NOR|2024-05-02|IN_PERSON|HELD|core|Ana Silva met Bo Berg
      note|MET_WITH|Country|BRA|Country|SWE|2024-05|CALL|HELD|core|The others met
      note|MET_WITH|Country|BRA|Country|DNK|||HELD|core|The others met
      note|MET_WITH|Country|BRA|Country|FIN|||HELD|optional|The others met
      note|MET_WITH|Country|BRA|Country|ISL|||DENIED|core|The others met
      note|MET_WITH|Person|Ana Silva|Person|Bo Berg|2024-05-02||HELD|core|Ana Silva met Bo Berg
      note|MEMBER_OF|Country|NOR|Organisation|NATO|||HELD|core|
      """;

  /** Relation, subject, object, date, status, confidence. */
  private static final String CLAIMS =
      """
      MET_WITH|NOR|BRA|2024-05-02|HELD|0.95
      MET_WITH|NOR|BRA|2024-05-03|HELD|0.95
      MET_WITH|BRA|SWE|2024-06-01|HELD|0.9
      MET_WITH|BRA|FIN||HELD|0.7
      MET_WITH|BRA|ISL||HELD|0.7
      MET_WITH|BRA|EST||HELD|0.75
      MET_WITH|A. Silva|Berg|2024-05-02|HELD|0.8
      MEMBER_OF|NOR|North Atlantic Alliance||HELD|1.0
      """;

  @TempDir private Path folder;

  @Test
  void countsEveryPairOnceAndOptionalFactsNever() throws IOException {
    Score score = score(Relation.MET_WITH, Layer.PARTY);

    assertThat(List.of(score.core(), score.right(), score.missed(), score.spurious()))
        .containsExactly(3, 2, 1, 2);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(2.0 / 3);
    assertThat(score.f1()).isCloseTo(4.0 / 7, within(1e-9));
  }

  @Test
  void scoresDatesApart() throws IOException {
    Score score = score(Relation.MET_WITH, Layer.PARTY);

    assertThat(score.dated()).isEqualTo(2);
    assertThat(score.dateAccuracy()).contains(0.5);
    assertThat(score(Relation.MEMBER_OF, Layer.PARTY).dateAccuracy()).isEmpty();
  }

  @Test
  void knowsPersonsAndOrganisationsByOtherNames() throws IOException {
    assertThat(score(Relation.MET_WITH, Layer.PERSON).f1()).isEqualTo(1);
    assertThat(score(Relation.MEMBER_OF, Layer.PARTY).f1()).isEqualTo(1);
  }

  @Test
  void tellsHowOftenEachConfidenceIsRight() throws IOException {
    assertThat(evaluation().calibration())
        .containsExactly(
            new Band(0.7, 0.8, 2, 0), new Band(0.8, 0.9, 1, 1), new Band(0.9, 1, 4, 4));
  }

  @Test
  void listsWhatIsWrongWithItsSentence() throws IOException {
    List<Finding> findings = evaluation().findings(Task.ALL.getFirst());

    assertThat(findings)
        .extracting(f -> f.kind() + " " + f.fact())
        .containsExactly(
            "MISSED BRA | DNK",
            "SPURIOUS BRA | EST",
            "STATUS BRA | ISL",
            "DATE BRA | SWE | 2024-05, claimed: 2024-06-01");
    assertThat(findings.getFirst().sentence()).isEqualTo("The others met later.");
    assertThat(findings.get(1).sentence()).isEqualTo("Ana Silva met Bo Berg in Oslo.");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-02, 2024-05-02, true",
    "2024-05-02, 2024-05, false",
    "2024-05, 2024-05-02, true",
    "2024-05-22/2024-05-23, 2024-05-23, true",
    "2024-05-22/2024-05-23, 2024-05-24, false",
    "2024?, 2024-05-02, true",
    "2024-05-02, 2023-05-02, false",
  })
  void aDateIsToldByOneInsideIt(String recorded, String claimed, boolean told) {
    assertThat(new RecordedDate(recorded).isToldBy(new RecordedDate(claimed))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskyy, Zelensky, true",
    "Joe Biden, J. Biden, true",
    "Mohammed bin Salman, Mohammad Salman, true",
    "Recep Tayyip Erdoğan, Erdogan, true",
    "Wang Yi, Wang Wenbin, false",
    "Joe Biden, Hunter Biden, false",
  })
  void aPersonIsKnownByPartsOfTheName(String one, String other, boolean same) {
    assertThat(PersonNames.same(one, other)).isEqualTo(same);
    assertThat(PersonNames.same(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "a/b/note.txt, note",
    "note.v2.html, note.v2",
    "dump.zip!/note.jsonl#3, note",
    "2024.05, 2024.05",
    ".note, .note",
  })
  void aDocumentIsKnownByItsBareName(String uri, String key) {
    assertThat(DocumentKey.of(uri)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          note|MET|Country|BRA|Country|NOR|||HELD|core     ; MET' is no relation
          note|MET_WITH|State|BRA|Country|NOR|||HELD|core  ; State' is no type
          note|MET_WITH|Country|BRA                        ; it has 4 columns
          """)
  void namesAWrongLine(String line, String reason) throws IOException {
    Path file = Files.writeString(folder.resolve("note.tsv"), line.replace('|', '\t'));

    assertThatThrownBy(() -> Gold.read(folder))
        .isInstanceOf(UnusableGold.class)
        .hasMessageContainingAll("Line 1 of '" + file + "'", reason);
  }

  private Score score(Relation relation, Layer layer) throws IOException {
    return evaluation().scores().stream()
        .filter(s -> s.task().equals(new Task(relation, Optional.of(layer), Status.HELD)))
        .findFirst()
        .orElseThrow();
  }

  private Evaluation evaluation() throws IOException {
    Files.writeString(folder.resolve("note.claims"), GOLD.replace('|', '\t'));
    Document document = new Document("a/note.txt", "note.txt", 0, TEXT, 0, Metadata.NONE);
    List<Claim> claims = CLAIMS.lines().map(line -> claim(document, line.split("\\|"))).toList();
    return Evaluation.of(Gold.read(folder), List.of(new ExtractedDocument(document, claims)));
  }

  private static Claim claim(Document document, String... cells) {
    return new Claim(
        Relation.valueOf(cells[0]),
        participant(cells[1]),
        participant(cells[2]),
        Status.valueOf(cells[4]),
        Stream.of(cells[3]).filter(date -> !date.isEmpty()).map(Edtf::new).findFirst(),
        Optional.empty(),
        Details.NONE,
        Double.parseDouble(cells[5]),
        "test",
        Evidence.of(document, new Span(0, TEXT.indexOf(" The"))));
  }

  private static Participant participant(String name) {
    ActorType type =
        name.length() == 3
            ? ActorType.COUNTRY
            : name.contains("Alliance") ? ActorType.ORGANISATION : ActorType.PERSON;
    return Participant.of(type, name, name);
  }
}
