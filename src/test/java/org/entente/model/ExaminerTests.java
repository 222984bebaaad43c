package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.claims.Claim;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;
import org.entente.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A sentence and what a model says of it in, claims or a reason out. */
class ExaminerTests {

  private static final String SUMMIT =
      "Ghana's President John Mahama travelled to the BRICS summit in Kazan.";
  private static final String CROSS = "President of Norway Erna Solberg is cross with Belarus.";
  private static final String CAKE = "Ghana baked a cake for the African Union.";

  private final Examiner examiner =
      new Examiner(new ClaimMaker(Asked.RULES.manner(), "model:stub"));

  @Test
  void aContactOfPersonsIsTheirPartiesAsWell() {
    List<Claim> claims = accepted(Asked.MATE, Asked.MET);

    assertThat(claims)
        .extracting(c -> c.subject().id() + " " + c.object().id())
        .containsExactly("ana-maria-sanchez heraldo-munoz", "PER CHL");
    assertThat(claims)
        .allSatisfy(
            claim -> {
              assertThat(claim.relation()).isEqualTo(Relation.MET_WITH);
              assertThat(claim.origin()).isEqualTo("model:stub");
              assertThat(claim.date()).contains(new Edtf("2016-05-03"));
              assertThat(claim.place()).contains("Lima");
              assertThat(claim.details().mode()).contains(Mode.IN_PERSON);
              assertThat(claim.details().level()).contains(2);
              assertThat(claim.confidence()).isEqualTo(0.6);
              assertThat(claim.evidence().quote()).isEqualTo(Asked.MATE);
            });
  }

  @Test
  void theEvidenceIsTheSentenceAtItsPlaceInTheText() {
    String text = "🇵🇪 Café.\n\n" + Asked.MATE;

    assertThat(accepted(text, Asked.MET))
        .allSatisfy(
            claim -> {
              Span span = claim.evidence().span();
              assertThat(span.of(text)).isEqualTo(Asked.MATE).isEqualTo(claim.evidence().quote());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "a1, a2",
    "ana-maria-sanchez, heraldo-munoz",
    "Ana María Sánchez, HERALDO MUÑOZ",
    "Foreign Minister of Peru Ana María Sánchez, Foreign Minister of Chile Heraldo Muñoz"
  })
  void endsAreNamedByLabelIdNameOrWords(String subject, String object) {
    assertThat(accepted(Asked.MATE, with(Asked.MET, "subject", subject, "object", object)))
        .hasSize(2);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          QUOTE      | quote    | Sánchez met Muñoz
          QUOTE      | quote    | ana maría sánchez shared a mate with foreign minister of chile heraldo muñoz
          QUOTE      | quote    | Ana María Sánchez  shared a mate with Foreign Minister of Chile Heraldo Muñoz
          BARE_QUOTE | quote    | shared a mate
          BARE_QUOTE | quote    | Ana María Sánchez shared a mate
          STRANGER   | subject  | a3
          STRANGER   | subject  | Sergey Lavrov
          STRANGER   | object   | FRA
          STRANGER   | object   | the minister
          SELF       | object   | a1
          SELF       | object   | Ana María Sánchez
          DATE       | date     | 2016-05-04
          DATE       | date     | 2016
          DATE       | date     | 3 May 2016
          DATE       | date     | yesterday
          PLACE      | place    | Santiago
          ENDS       | relation | MEMBER_OF
          ENDS       | relation | ATTENDED
          ENDS       | relation | HOSTED
          """)
  void believesNothingThatTheSentenceDoesNotBear(Rejection reason, String field, String value) {
    assertThat(examine(Asked.MATE, with(Asked.MET, field, value)))
        .isEqualTo(new Verdict.Rejected(reason));
  }

  @ParameterizedTest
  @CsvSource({"HELD, false", "PLANNED, true"})
  void whatLiesAheadIsPlannedAtMost(String status, boolean holds) {
    String text = Asked.MATE.replace("3 May 2016", "30 May 2016");
    Verdict verdict = examine(text, with(Asked.MET, "status", status, "date", "2016-05-30"));

    assertThat(verdict instanceof Verdict.Accepted).isEqualTo(holds);
    if (!holds) {
      assertThat(verdict).isEqualTo(new Verdict.Rejected(Rejection.FUTURE));
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "2016-05-03", "2016-05-16"})
  void aDateIsTheSentencesOrTheDocumentsOrNone(String date) {
    assertThat(accepted(Asked.MATE, with(Asked.MET, "date", date)))
        .extracting(Claim::date)
        .containsOnly(date.isEmpty() ? Optional.empty() : Optional.of(new Edtf(date)));
  }

  @Test
  void theQuotesWordsTellHowBeforeTheModelDoes() {
    String text = "Peru shared a mate with Chile by video link.";
    String claim =
        with(
            Asked.MET,
            "date",
            "",
            "place",
            "",
            "quote",
            "Peru shared a mate with Chile by video link");

    assertThat(accepted(text, claim).getFirst().details().mode()).contains(Mode.VIDEO);
  }

  @ParameterizedTest
  @CsvSource({"HELD, true", "DENIED, false", "PLANNED, false"})
  void aStanceIsAPartysAndHoldsOrIsNone(String status, boolean holds) {
    String claim =
        with(
            Asked.MET,
            "relation",
            "OPPOSES",
            "status",
            status,
            "date",
            "",
            "place",
            "",
            "mode",
            "",
            "quote",
            CROSS);

    Verdict verdict = examine(CROSS, claim);

    if (holds) {
      Claim made = ((Verdict.Accepted) verdict).claims().getFirst();
      assertThat(made.subject().id()).isEqualTo("NOR");
      assertThat(made.object().id()).isEqualTo("BLR");
      assertThat(made.details().saidBy())
          .hasValueSatisfying(speaker -> assertThat(speaker.id()).isEqualTo("erna-solberg"));
    } else {
      assertThat(verdict).isEqualTo(new Verdict.Rejected(Rejection.STANCE));
    }
  }

  @ParameterizedTest
  @CsvSource({"'', member", "observer, observer"})
  void aMembershipHasARole(String role, String expected) {
    String claim =
        with(
            Asked.MET,
            "relation",
            "MEMBER_OF",
            "date",
            "",
            "place",
            "",
            "mode",
            "",
            "role",
            role,
            "quote",
            "Ghana baked a cake for the African Union");

    Claim made = accepted(CAKE, claim).getFirst();

    assertThat(made.object().id()).isEqualTo("AU");
    assertThat(made.details().role()).contains(expected);
  }

  @Test
  void nobodyBelongsToACountry() {
    String claim =
        with(
            Asked.MET,
            "relation",
            "MEMBER_OF",
            "subject",
            "AU",
            "object",
            "GHA",
            "date",
            "",
            "place",
            "",
            "quote",
            "Ghana baked a cake for the African Union");

    assertThat(examine(CAKE, claim)).isEqualTo(new Verdict.Rejected(Rejection.ENDS));
  }

  @ParameterizedTest
  @CsvSource({"ATTENDED, john-mahama", "HOSTED, GHA"})
  void eventsAreAttendedByAnybodyAndHeldByParties(String relation, String subject) {
    String claim =
        with(
            Asked.MET,
            "relation",
            relation,
            "object",
            "e1",
            "date",
            "",
            "place",
            "",
            "mode",
            "",
            "quote",
            "President John Mahama travelled to the BRICS summit");

    Claim made = accepted(SUMMIT, claim).getFirst();

    assertThat(made.subject().id()).isEqualTo(subject);
    assertThat(made.object().id()).isEqualTo("BRICS-16");
  }

  @Test
  void aPersonWhosePartyIsOpenMakesItLessSure() {
    String text = "Ambassador Jane Doe shared a mate with President of Chile Michelle Bachelet.";
    String claim = with(Asked.MET, "date", "", "place", "", "quote", text.replace(".", ""));

    List<Claim> claims = accepted(text, claim);

    assertThat(claims).hasSize(1);
    assertThat(claims.getFirst().confidence()).isLessThan(0.6);
  }

  private List<Claim> accepted(String text, String answer) {
    Verdict verdict = examine(text, answer);
    assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
    return ((Verdict.Accepted) verdict).claims();
  }

  private Verdict examine(String text, String answer) {
    return examiner.examine(
        Asked.question(text), Answer.read(answer).orElseThrow().proposals().getFirst());
  }

  private static String with(String answer, String... changes) {
    ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(answer);
    ObjectNode claim = (ObjectNode) json.path("claims").path(0);
    for (int i = 0; i < changes.length; i += 2) {
      claim.put(changes[i], changes[i + 1]);
    }
    return json.toString();
  }
}
