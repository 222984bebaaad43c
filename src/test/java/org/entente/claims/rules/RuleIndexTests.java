package org.entente.claims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claims.relation.Relation;
import org.entente.document.Span;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionFinder;
import org.entente.reading.DocumentReader;
import org.entente.reading.Reading;
import org.entente.reading.ReadingOptions;
import org.entente.reading.SentenceReader;
import org.entente.reference.Reference;
import org.entente.vocabulary.Additions;
import org.junit.jupiter.api.Test;

/** A sentence's words in, the rules that are worth trying out. */
class RuleIndexTests {

  private static final Element MEET = words(false, "met", "meets");
  private static final Element TALKS = words(false, "talks");
  private static final Element WITH = words(true, "with");
  private static final Element B = new Element.Slot(Element.Name.B, false, false, false);

  private static final RuleIndex INDEX =
      new RuleIndex(
          List.of(rule("talks", TALKS, WITH), rule("met-talks", MEET, TALKS), rule("met", MEET, B)),
          word -> !word.equals("talks"));

  @Test
  void aRuleNeedsOneOfEachOfItsWords() {
    assertThat(candidates("they", "held", "talks")).containsExactly("talks");
    assertThat(candidates("they", "held", "a", "summit")).isEmpty();
  }

  @Test
  void rulesComeInTheOrderOfTheirFile() {
    assertThat(candidates("meets", "for", "talks")).containsExactly("talks", "met-talks");
  }

  @Test
  void aRuleNeedsItsMentions() {
    assertThat(candidates("met")).isEmpty();
    assertThat(candidates("met", "{}")).containsExactly("met");
  }

  @Test
  void aWordThatCannotStateAFactIsNone() {
    assertThat(INDEX.candidates(items("meets", "talks")))
        .extracting(RuleIndex.Entry::facts)
        .containsExactly(Set.of("with"), Set.of("met", "meets"));
  }

  @Test
  void leavesOutNoRuleThatHolds() {
    Grammar grammar = new RuleFile(Additions.NONE).grammar();
    RuleMatcher matcher = new RuleMatcher(grammar);
    List<RuleIndex.Entry> all = RuleMatcher.index(grammar).entries();

    assertThat(sentences(Path.of("samples")))
        .hasSizeGreaterThan(200)
        .allSatisfy(
            items ->
                assertThat(held(matcher.find(items))).isEqualTo(held(matcher.find(items, all))));
  }

  private static List<String> held(List<Match> matches) {
    return matches.stream().map(m -> m.rule().id() + m.anchor() + m.end() + m.bound()).toList();
  }

  private static List<List<Item>> sentences(Path folder) {
    SentenceReader sentences = new SentenceReader();
    MentionFinder mentions = new MentionFinder(Reference.standard(), Additions.NONE);
    try (Stream<Reading> readings = new DocumentReader(ReadingOptions.DEFAULT).read(folder)) {
      return readings
          .flatMap(r -> r instanceof Reading.Read read ? Stream.of(read.document()) : Stream.of())
          .flatMap(document -> mentions.find(sentences.read(document)).sentences().stream())
          .map(Items::of)
          .toList();
    }
  }

  private static List<String> candidates(String... words) {
    return INDEX.candidates(items(words)).stream().map(entry -> entry.rule().id()).toList();
  }

  /** Words, and {@code {}} for actors. */
  private static List<Item> items(String... words) {
    List<Item> items = new ArrayList<>();
    for (String word : words) {
      Span span = new Span(items.size(), items.size() + 1);
      items.add(word.equals("{}") ? actors(span) : new Item.Word(span, word));
    }
    return items;
  }

  private static Item actors(Span span) {
    return new Item.Actors(
        span, List.of(new Mention.OfActors(span, List.of(), Mention.Form.NAME, false)));
  }

  private static Element words(boolean optional, String... words) {
    return new Element.Words(Set.of(words), false, optional);
  }

  private static Rule rule(String id, Element... pattern) {
    return new Rule(
        id,
        Relation.MET_WITH,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        1,
        "",
        List.of(pattern));
  }
}
