package org.entente.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearCopyTests {

  private static final String REPORT =
      """
      Russian Foreign Minister Sergey Lavrov met with his Hungarian counterpart Peter Szijjarto on the
      sidelines of the United Nations Security Council meeting in New York on July 16.
      The ministers discussed energy supplies, the state of bilateral trade and the prospects of a
      settlement, and agreed to stay in touch.
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same                        | %s | true
          a forwarded post                | Forwarded from MFA Russia\\n%s | true
          with hashtags, flags, a link    | 🇷🇺🇭🇺 %s #Lavrov #Hungary https://t.me/mid/123 | true
          an agency's dateline            | MOSCOW, July 17. /TASS/. %s | true
          a paragraph twice               | %s\\n%s | true
          accents                         | %s/Peter Szijjarto/Péter Szijjártó | true
          a word corrected                | %s/discussed/talked about | true
          hard wrapped otherwise          | %s/ in New York/\\nin New York | true
          a name exchanged                | %s/Peter Szijjarto/Dmytro Kuleba | false
          another day                     | %s/July 16/July 18 | false
          another report                  | The ministers discussed energy supplies. | false
          nothing                         | !!! | false
          """)
  void isTheSameButForTrivialChanges(String what, String made, boolean copy) {
    NearCopy original = NearCopy.of(REPORT);
    NearCopy other = NearCopy.of(text(made));

    assertThat(original.isCopyOf(other)).isEqualTo(copy);
    assertThat(other.isCopyOf(original)).isEqualTo(copy);
    if (copy) {
      Set<String> shared = new HashSet<>(original.buckets());
      shared.retainAll(other.buckets());
      assertThat(shared).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RUS met HUN.  | 🇷🇺🇭🇺 RUS met HUN | true
          RUS met HUN.  | RUS met CHE.        | false
          Report 1.     | Report 2.           | false
          Yes.          | yes                 | true
          """)
  void comparesShortPostsWordByWord(String one, String other, boolean copy) {
    assertThat(NearCopy.of(one).isCopyOf(NearCopy.of(other))).isEqualTo(copy);
  }

  @Test
  void aTextWithoutWordsHasNoBuckets() {
    assertThat(NearCopy.of("🇷🇺 … !!!").buckets()).isEmpty();
  }

  @Test
  void bucketsAreThoseOfAnyRunOfTheProgram() {
    assertThat(NearCopy.of(REPORT).buckets())
        .hasSize(14)
        .contains("0-9f82983b-3d55-37d5-9d87-9b313deb5acb");
  }

  /** {@code %s} is the report; {@code %s/a/b} the report with b for a. */
  private static String text(String made) {
    String[] parts = made.replace("\\n", "\n").split("/(?!/|TASS|t\\.me|mid|123|\\.)", 3);
    if (parts.length == 3 && parts[0].equals("%s")) {
      return REPORT.replace('\n', ' ').replace(parts[1], parts[2]);
    }
    return made.replace("\\n", "\n").replace("%s", REPORT);
  }
}
