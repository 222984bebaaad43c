package org.entente.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.claims.RuleExtractor;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.document.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text in, how its last sentence was read out. */
class ExplainerTests {

  private static final Explainer EXPLAINER = new Explainer(RuleExtractor.standard());

  private static final String TETTEH = "Foreign Minister of Ghana Hanna Tetteh spoke. ";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tetteh arrived.              | Tetteh = hanna-tetteh [GHA]: short for Hanna Tetteh, first named in sentence 1; party from sentence 1
          The Minister arrived.        | The Minister = hanna-tetteh [GHA]: who holds the office 'Minister': Hanna Tetteh, first named in sentence 1
          We support Kenya.            | We = MLT: short form for the side that publishes or speaks (anaphors.tsv: own_party)
          President Ada Doe arrived.   | President Ada Doe = ada-doe [MLT]: not in persons.tsv: its id is the name; party is the publisher's, since no other stands beside it
          President Barack Obama met.  | President Barack Obama = barack-obama [USA]: in persons.tsv; party from persons.tsv
          Ada Doe arrived.             | Ada Doe = : a name without an office, and no table has it
          The King arrived.            | The King = MLT: an office without a name or party: the publisher's
          The Kings arrived.           | The Kings = : nobody named before holds the office 'Kings'
          His Kenyan counterpart came. | His Kenyan counterpart = KEN: an office without a name, of the party beside it
          The Kenyan side agreed.      | The Kenyan side = KEN: a noun that stands for its state (state-heads.txt)
          The Kremlin agreed.          | Kremlin = RUS: another name of a government
          Moscow agreed.               | Moscow = RUS: a capital that stands for its government
          It rained in Moscow.         | Moscow = Moscow [RUS]: where something is, not who acts
          It rained on Monday.         | on Monday = 2016-05-16: counted from the document's date 2016-05-16
          It rained on 3 May again.    | 3 May = 2016-05-03: its year by the document's date 2016-05-16
          It rained on 3 May 2015.     | 3 May 2015 = 2015-05-03: as written
          Kenya left the UN General Assembly. | UN General Assembly = UNGA: a name in reference data
          """)
  void saysWhomANameMeansAndWhy(String text, String expected) {
    assertThat(lines(last(TETTEH + text))).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tetteh met with Kenyan President Uhuru Kenyatta.          | met-with 'met' {A=Tetteh, B=Kenyan President Uhuru Kenyatta}: HELD, nothing in its clause says otherwise
          On 3 May Tetteh met with Kenyan President Uhuru Kenyatta. | GHA MET_WITH KEN: '3 May'
          Tetteh met with Kenyan President Uhuru Kenyatta.          | GHA MET_WITH KEN: the document's own date
          Ghana will meet Kenya.                                    | met 'meet' {A=Ghana, B=Kenya}: PLANNED, 'will' (modality.tsv: before)
          Ghana did not meet Kenya.                                 | met 'meet' {A=Ghana, B=Kenya}: DENIED, 'did not' (modality.tsv: before)
          If Ghana met Kenya, markets would rise.                   | no claim: the text only imagines, wishes or reports it
          Tetteh met with Ghanaian President John Mahama.           | hanna-tetteh MET_WITH john-mahama: the document's own date
          Ghana met with the President of Ghana.                    | no claim: all act for Ghana
          Kenya backs Ghana's weather.                              | no claim: behind it stands neither a party for itself nor a noun of stance-words.txt that stands for its owner
          After a year talks with Kenya began.                      | no claim: it reads headlines only
          """)
  void saysWhichRuleHeldAndWhatItMade(String text, String expected) {
    assertThat(lines(last(TETTEH + text))).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya powwowed with Ghana.               | met-with holds for {A} Kenya, {B} Ghana; wants <meet>, but 'powwowed' is none of:
          Kenya snubbed once more Ghana.           | met holds for {A} Kenya, {B} Ghana; wants <meet>, but 'snubbed'
          Kenya held powwows with Ghana.           | held-talks holds for {A} Kenya, {B} Ghana; wants <talks>, but 'powwows' is none of:
          Kenya quitted OPEC.                      | left holds for {A} Kenya, {O} OPEC; wants <left>, but 'quitted' is none of:
          Kenya attended; Ghana held its breath.   | attended-there holds for 'attended'; wants in|on|by|as, but ';' stands there
          Kenya and Ghana discussed the river.     | discussed-together holds for 'discussed'; wants {H+}, but its subject 'Kenya and Ghana' is not several persons
          Kenya held talks.                        | held-talks-together holds for 'held talks'; wants {A+}, but its subject 'Kenya' means one alone
          The coup was condemned by Kenya.         | condemned-by holds for 'was condemned by Kenya'; wants {A}, but nobody before it can be its subject
          Kenya received a parcel from Ghana.      | call-from holds for {A} Kenya, {B} Ghana; wants call|calls, but 'parcel' is none of:
          """)
  void saysWhichRuleNearlyHeldAndWhereItStopped(String text, String expected) {
    assertThat(last(text).rules()).isEmpty();
    assertThat(lines(last(text))).anyMatch(line -> line.startsWith(expected));
  }

  @Test
  void aSentenceIsUnreadWhereItNamesActorsAndMakesNoClaim() {
    assertThat(last("Kenya powwowed with Ghana.").isUnread()).isTrue();
    assertThat(last("Ghana met with the President of Ghana.").isUnread()).isTrue();
    assertThat(last("Kenya met Ghana.").isUnread()).isFalse();
    assertThat(last("Kenya lies in Africa.").isUnread()).isFalse();
    assertThat(last("It rained.").isUnread()).isFalse();
  }

  @Test
  void aClaimThatAnotherSaysAlreadyNamesIt() {
    ExplainedSentence again =
        last("On 3 May Kenya met with Ghana.\nKenya held talks with Ghana on 3 May.");

    assertThat(again.rules().getFirst().claims())
        .extracting(ExplainedRule.ExplainedClaim::instead)
        .contains(Optional.of("met-with"));
  }

  @Test
  void theSameTextIsExplainedTheSame() {
    String text = TETTEH + "Tetteh met with Kenyan President Uhuru Kenyatta. They talked.";

    assertThat(explained(text)).isEqualTo(explained(text));
  }

  @Test
  void everySpanCutsItsWordsOutOfTheText() {
    String text = TETTEH + "Later Tetteh met the President of Kenya on Monday.";

    for (ExplainedSentence sentence : explained(text)) {
      assertThat(sentence.sentence().span().of(text)).isEqualTo(sentence.text());
      assertThat(sentence.names())
          .allSatisfy(name -> assertThat(name.span().of(text)).isEqualTo(name.text()));
    }
  }

  @Test
  void boilerplateStandsThereWithNothingRead() {
    assertThat(explained("Kenya met Ghana.\nRead more"))
        .filteredOn(s -> s.sentence().kind() == Sentence.Kind.BOILERPLATE)
        .singleElement()
        .satisfies(s -> assertThat(s.text()).isEqualTo("Read more"))
        .satisfies(s -> assertThat(s.names()).isEmpty());
  }

  @Test
  void jsonHasTheClaimsAsTheyAreExtracted() {
    ExplainedDocument document = EXPLAINER.explain(document("Kenya met with Ghana."));

    JsonNode json =
        JsonMapper.shared()
            .readTree(ExplanationJson.line(document, document.sentences().getFirst()));

    assertThat(json.path("published").asString()).isEqualTo("2016-05-16");
    assertThat(json.path("speaksFor").asString()).isEqualTo("MLT");
    assertThat(json.at("/names/0/means/0/id").asString()).isEqualTo("KEN");
    assertThat(json.at("/rules/0/rule").asString()).isEqualTo("met-with");
    assertThat(json.at("/rules/0/slots/B").asString()).isEqualTo("Ghana");
    assertThat(json.at("/rules/0/claims/0/claim/relation").asString()).isEqualTo("MET_WITH");
    assertThat(json.at("/unread").asBoolean(true)).isFalse();
  }

  private static ExplainedSentence last(String text) {
    return explained(text).getLast();
  }

  private static List<ExplainedSentence> explained(String text) {
    return EXPLAINER.explain(document(text)).sentences();
  }

  private static List<String> lines(ExplainedSentence sentence) {
    List<String> lines = new ArrayList<>();
    sentence.names().forEach(name -> lines.add(line(name)));
    for (ExplainedRule rule : sentence.rules()) {
      String status = rule.status().map(Enum::name).orElse("-");
      lines.add(
          "%s '%s' %s: %s, %s"
              .formatted(rule.id(), rule.fact(), rule.slots(), status, rule.statusWhy()));
      rule.silence().ifPresent(why -> lines.add("no claim: " + why));
      rule.claims().forEach(claim -> lines.add(line(claim)));
    }
    sentence
        .nearest()
        .forEach(
            miss ->
                lines.add(
                    "%s holds for %s; wants %s, but %s"
                        .formatted(miss.id(), miss.held(), miss.wanted(), miss.why())));
    return lines;
  }

  private static String line(ExplainedName name) {
    String meant =
        name.meant().stream()
            .map(one -> one.id() + one.party().map(party -> " [" + party + "]").orElse(""))
            .collect(Collectors.joining(" + "));
    return name.text() + " = " + meant + ": " + name.why();
  }

  private static String line(ExplainedRule.ExplainedClaim explained) {
    return "%s %s %s: %s"
        .formatted(
            explained.claim().subject().id(),
            explained.claim().relation(),
            explained.claim().object().id(),
            explained.dateWhy());
  }

  private static Document document(String text) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(new Edtf("2016-05-16")),
            Optional.of("Ministry for Foreign and European Affairs of Malta"),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    return new Document("case.txt", "case.txt", 0, text, 0, metadata);
  }
}
