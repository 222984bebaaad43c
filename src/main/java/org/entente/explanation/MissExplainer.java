package org.entente.explanation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.claims.rules.Element;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.NearMiss;
import org.entente.claims.rules.Rule;

/** Explains rules that nearly hold in a text. */
record MissExplainer(String text) {

  private static final int SHOWN = 8;

  ExplainedMiss explained(NearMiss miss) {
    return switch (miss) {
      case NearMiss.OneWord one -> oneWord(one);
      case NearMiss.Stopped stopped -> stopped(stopped);
    };
  }

  private ExplainedMiss oneWord(NearMiss.OneWord miss) {
    String word = Words.quoted(text, miss.word().span());
    return new ExplainedMiss(
        miss.rule().id(),
        miss.rule().written(),
        bound(miss.match()),
        miss.rule().written(miss.element()),
        word + " is none of: " + words(miss.rule().pattern().get(miss.element())));
  }

  private String bound(Match match) {
    return match.bound().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> "{" + e.getKey() + "} " + Words.of(text, match.items().get(e.getValue()).span()))
        .collect(Collectors.joining(", "));
  }

  private ExplainedMiss stopped(NearMiss.Stopped miss) {
    return new ExplainedMiss(
        miss.rule().id(),
        miss.rule().written(),
        Words.quoted(text, miss.first().span().cover(miss.last().span())),
        wanted(miss),
        why(miss));
  }

  private static String wanted(NearMiss.Stopped miss) {
    Rule rule = miss.rule();
    int whole = rule.pattern().size();
    if (miss.element() == whole) {
      return rule.written(0);
    }
    String rest =
        IntStream.range(miss.element(), whole)
            .mapToObj(rule::written)
            .collect(Collectors.joining(" "));
    return rest + within(rule, miss.element());
  }

  private static String within(Rule rule, int element) {
    return element > 0 && rule.pattern().get(element - 1) instanceof Element.Gap gap
        ? " within " + gap.widest() + " words"
        : "";
  }

  private String why(NearMiss.Stopped miss) {
    String found = miss.found().map(this::quoted).orElse("the end of the sentence");
    return switch (miss.obstacle()) {
      case END -> "the sentence ends";
      case OTHER -> found + " stands there";
      case BARRIER -> found + " comes first";
      case DISTANCE -> "it is not among the next words";
      case GOVERNED -> found + " belongs to the preposition before it";
      case FORBIDDEN -> found + " follows";
      case NO_SUBJECT -> "nobody before it can be its subject";
      case OTHER_SUBJECT ->
          "its subject "
              + found
              + (miss.rule().written(0).startsWith("{H")
                  ? " is not several persons"
                  : " means one alone");
    };
  }

  private String quoted(Item item) {
    return Words.quoted(text, item.span());
  }

  /** The first of the words that an element takes. */
  private static String words(Element element) {
    if (!(element instanceof Element.Words wanted)) {
      return "";
    }
    String some =
        new TreeSet<>(wanted.words()).stream().limit(SHOWN).collect(Collectors.joining(", "));
    return Optional.of(some).filter(s -> wanted.words().size() <= SHOWN).orElse(some + ", ...");
  }
}
