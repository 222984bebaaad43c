package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.document.Sentence;
import org.entente.document.Span;

/**
 * Joins a name on a line of its own with the office on the next: "H.E. X" above "President of the
 * Republic of Y", as lists of participants and signatures have it.
 */
final class RollCalls {

  private RollCalls() {}

  static List<List<Raw>> join(List<Sentence> sentences, List<List<Raw>> raws, FoldedText text) {
    List<List<Raw>> out = new ArrayList<>(raws);
    IntStream.range(0, raws.size() - 1)
        .filter(i -> fills(sentences.get(i), raws.get(i), text))
        .filter(i -> fills(sentences.get(i + 1), raws.get(i + 1), text))
        .forEach(i -> join(raws.get(i), raws.get(i + 1)).ifPresent(p -> out.set(i, List.of(p))));
    return out;
  }

  /** Whether one mention is all of a line but for dashes, numbers and commas. */
  private static boolean fills(Sentence sentence, List<Raw> raws, FoldedText text) {
    if (raws.size() != 1) {
      return false;
    }
    Span whole = sentence.span();
    Span one = raws.getFirst().span();
    String rest =
        text.lower().substring(whole.start(), Math.max(whole.start(), one.start()))
            + text.lower().substring(Math.min(whole.end(), one.end()), whole.end());
    return rest.chars().noneMatch(Character::isLetter);
  }

  private static Optional<Raw> join(List<Raw> name, List<Raw> office) {
    return name.getFirst() instanceof Raw.Person p
            && office.getFirst() instanceof Raw.Titled t
            && !t.title().plural()
            && !t.title().parties().isEmpty()
            && p.tenures().stream().noneMatch(x -> x.party().isPresent())
        ? Optional.of(of(p, t.title()))
        : Optional.empty();
  }

  private static Raw of(Raw.Person person, Title title) {
    List<Actor.Tenure> tenures =
        title.parties().stream()
            .map(p -> new Actor.Tenure(title.office(), Optional.of(p)))
            .toList();
    return new Raw.Person(person.span(), person.name(), tenures, person.possessive());
  }
}
