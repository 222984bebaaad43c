package org.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts as {@code A=B} and {@code A#B}; the last is refused because of a chain, or taken. */
class VerdictsTests {

  @ParameterizedTest
  @CsvSource({
    "A=B A#B,             A=B",
    "A#B A=B,             A#B",
    "A=B B=C A#C,         A=B B=C",
    "A=B A#C B=C,         A=B A#C",
    "A=B C=D B=C A#D,     A=B B=C C=D",
    "A#D A=B C=D B=C,     A=B C=D A#D",
    "A=B B=C A=C A#C,     A=C",
    "A=B C=D A#C,         ''",
    "A#B B#C A#C,         ''",
    "A=B A=B,             ''"
  })
  void theChainThatConflictsIsNamed(String verdicts, String chain) {
    List<Verdict> all =
        new ArrayList<>(Arrays.stream(verdicts.split(" ")).map(VerdictsTests::verdict).toList());
    Verdict last = all.removeLast();

    VerdictConflict conflict =
        catchThrowableOfType(VerdictConflict.class, () -> new Verdicts(all).check(last));

    assertThat(conflict == null ? "" : shown(conflict.chain())).isEqualTo(chain);
  }

  private static String shown(List<Verdict> chain) {
    return chain.stream()
        .map(
            v -> v.left().first() + (v.kind() == Verdict.Kind.SAME ? "=" : "#") + v.right().first())
        .collect(Collectors.joining(" "));
  }

  private static Verdict verdict(String text) {
    return IdentitiesTests.verdict(
        text.charAt(1) == '=' ? Verdict.Kind.SAME : Verdict.Kind.DIFFERENT,
        text.substring(0, 1),
        text.substring(2));
  }
}
