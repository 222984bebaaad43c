package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTests {

  private static final String CLAIM =
      "{'relation':'SUPPORTS','status':'HELD','subject':'a1','object':'a2','date':'','mode':'',"
          + "'place':'','role':'','quote':'x'}";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          the object alone    | {'claims':[CLAIM]}
          in a code fence     | ```json\\n{'claims':[CLAIM]}\\n```
          among words         | Here it is: {'claims':[CLAIM]} I hope this helps!
          behind thoughts     | <think>{maybe} a1 or a2?</think>\\n{'claims':[CLAIM]}
          more than was asked | {'reason':'because','claims':[CLAIM]}
          """)
  void findsTheObject(String where, String text) {
    Answer answer = Answer.read(json(text)).orElseThrow();

    assertThat(answer.proposals()).hasSize(1);
    assertThat(answer.misshapen()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no",
        "{",
        "{'claims':",
        "{'claims':{}}",
        "{'claims':'none'}",
        "{}",
        "null",
        "[CLAIM]",
        "{'claims':[CLAIM]",
        "}{"
      })
  void findsNoneWhereThereIsNone(String text) {
    assertThat(Answer.read(json(text))).isEmpty();
  }

  @Test
  void depthIsNoWayToBreakIt() {
    assertThat(Answer.read("{\"claims\":" + "[".repeat(100_000))).isEmpty();
  }

  @Test
  void noClaimsIsAnAnswer() {
    assertThat(Answer.read("{\"claims\":[]}"))
        .isEqualTo(Optional.of(new Answer(java.util.List.of(), 0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'text'",
        "7",
        "null",
        "[]",
        "{}",
        "{'relation':'LIKES','status':'HELD','subject':'a1','object':'a2','quote':'x'}",
        "{'relation':'REPRESENTS','status':'HELD','subject':'a1','object':'a2','quote':'x'}",
        "{'relation':'met_with','status':'HELD','subject':'a1','object':'a2','quote':'x'}",
        "{'relation':'MET_WITH','status':'MAYBE','subject':'a1','object':'a2','quote':'x'}",
        "{'relation':'MET_WITH','status':'HELD','subject':1,'object':'a2','quote':'x'}",
        "{'relation':'MET_WITH','status':'HELD','subject':{'id':'a1'},'object':'a2','quote':'x'}",
        "{'relation':'MET_WITH','status':'HELD','subject':' ','object':'a2','quote':'x'}",
        "{'relation':'MET_WITH','status':'HELD','subject':'a1','object':'a2','quote':''}",
        "{'relation':'MET_WITH','status':'HELD','subject':'a1','object':'a2'}",
        "{'relation':'MET_WITH','status':'HELD','subject':'a1','object':'a2','mode':'SMOKE','quote':'x'}",
        "{'relation':'MEMBER_OF','status':'HELD','subject':'a1','object':'a2','role':'king','quote':'x'}"
      })
  void aClaimThatBreaksTheSchemaIsCountedAndNothingElse(String claim) {
    Answer answer = Answer.read(json("{'claims':[" + claim + ", CLAIM]}")).orElseThrow();

    assertThat(answer.misshapen()).isEqualTo(1);
    assertThat(answer.proposals()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "I'm sorry but I can't help with that., true",
    "I cannot assist with this request., true",
    "As an AI language model I do not read the news., true",
    "Sorry. No., true",
    "The sentence states nothing., false",
    "Iceland is not sorry., false"
  })
  void knowsARefusal(String answer, boolean refusal) {
    assertThat(Refusals.match(answer)).isEqualTo(refusal);
  }

  private static String json(String text) {
    return text.replace("\\n", "\n").replace("CLAIM", CLAIM).replace('\'', '"');
  }
}
