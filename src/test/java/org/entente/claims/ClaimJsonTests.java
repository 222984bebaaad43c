package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.EntenteException;
import org.entente.claims.relation.ContactRole;
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
import org.junit.jupiter.params.provider.MethodSource;

class ClaimJsonTests {

  private static final Document DOCUMENT =
      new Document(
          "dump/003.txt", "003.txt", 2, "On July 16, \"A\" met B.\nThe end.", 1042, Metadata.NONE);
  private static final Participant LAVROV =
      new Participant(
          ActorType.PERSON,
          "sergey-lavrov",
          "Sergey Lavrov",
          Optional.empty(),
          List.of(),
          Optional.of("RUS"));
  private static final Participant NAM =
      new Participant(
          ActorType.ORGANISATION,
          "NAM",
          "Non-Aligned Movement",
          Optional.of("NAM"),
          List.of("Movement of Non-Aligned Countries"),
          Optional.empty());

  @Test
  void writesFlatKeysInTheOrderOfTheFormatAndOffsetsIntoTheFile() {
    assertThat(ClaimJson.line(DOCUMENT, claim(contact())))
        .isEqualTo(
            """
            {"document":"003.txt","post":2,"relation":"MET_WITH",\
            "subject":{"type":"Person","id":"sergey-lavrov","name":"Sergey Lavrov","party":"RUS"},\
            "object":{"type":"Organisation","id":"NAM","name":"Non-Aligned Movement","acronym":"NAM",\
            "aliases":["Movement of Non-Aligned Countries"]},\
            "date":"2024-07-16","mode":"IN_PERSON","status":"HELD","place":"New York",\
            "confidence":0.97,"quote":"On July 16, \\"A\\" met B.","start":1042,"end":1064,\
            "level":2,"subjectRole":"VISITOR","objectRole":"HOST","kind":"official visit",\
            "origin":"rule:met"}""");
  }

  @Test
  void roundsConfidence() {
    Claim claim = claim(contact());
    Claim noisy =
        new Claim(
            claim.relation(),
            claim.subject(),
            claim.object(),
            claim.status(),
            claim.date(),
            claim.place(),
            claim.details(),
            0.7999999999999999,
            claim.origin(),
            claim.evidence());

    assertThat(ClaimJson.line(DOCUMENT, noisy)).contains("\"confidence\":0.8,");
  }

  static Stream<Details> details() {
    return Stream.of(
        Details.NONE,
        contact(),
        Details.builder()
            .office(Optional.of("Foreign Minister"))
            .from(Optional.of(new Edtf("2019-10")))
            .to(Optional.of(new Edtf("2022")))
            .build(),
        Details.builder()
            .role(Optional.of("observer"))
            .saidBy(Optional.of(LAVROV))
            .about(Optional.of(Participant.of(ActorType.EVENT, "unga-79", "UNGA \u2019s 79th")))
            .code(Optional.of("040"))
            .build());
  }

  @ParameterizedTest
  @MethodSource("details")
  void readsWhatItWrote(Details details) {
    Claim claim = claim(details);

    assertThat(ClaimJson.claim(DOCUMENT, ClaimJson.line(DOCUMENT, claim))).isEqualTo(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "start":1042   | "start":1041    | the quote is not the text at its offsets
          "end":1064     | "end":9999      | the quote is not the text at its offsets
          "HELD"         | "MAYBE"         | MAYBE
          "Person"       | "Robot"         | there is no type 'Robot'
          "relation"     | "relations"     | it has no relation
          {"document"    | {document       | Unexpected character
          """)
  void saysWhatIsWrongWithALine(String part, String wrong, String reason) {
    String line = ClaimJson.line(DOCUMENT, claim(contact())).replace(part, wrong);

    assertThatThrownBy(() -> ClaimJson.claim(DOCUMENT, line))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("No claim of 003.txt")
        .hasMessageContaining(reason);
  }

  private static Details contact() {
    return Details.builder()
        .mode(Optional.of(Mode.IN_PERSON))
        .level(Optional.of(2))
        .kind(Optional.of("official visit"))
        .roles(Optional.of(ContactRole.VISITOR), Optional.of(ContactRole.HOST))
        .build();
  }

  private static Claim claim(Details details) {
    return new Claim(
        Relation.MET_WITH,
        LAVROV,
        NAM,
        Status.HELD,
        Optional.of(new Edtf("2024-07-16")),
        Optional.of("New York"),
        details,
        0.97,
        "rule:met",
        Evidence.of(DOCUMENT, new Span(0, 22)));
  }
}
