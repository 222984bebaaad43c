package org.entente.mentions;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.Span;

/**
 * Cuts a headline's names where the text below names somebody by their first words: in "President
 * Mahama Swears In Envoys" the verb has a capital too.
 */
final class HeadlineNames {

  private final List<Raw> body;
  private final WordLists lists;
  private Optional<List<PersonRecord>> named = Optional.empty();

  HeadlineNames(List<Raw> body, WordLists lists) {
    this.body = body;
    this.lists = lists;
  }

  /** The persons of the text below; most headlines name none to look up among them. */
  private List<PersonRecord> named() {
    List<PersonRecord> records = named.orElseGet(this::records);
    named = Optional.of(records);
    return records;
  }

  private List<PersonRecord> records() {
    return body.stream()
        .flatMap(r -> r instanceof Raw.Person p ? Stream.of(p) : Stream.<Raw.Person>of())
        .map(this::record)
        .toList();
  }

  private PersonRecord record(Raw.Person person) {
    PersonRecord record = new PersonRecord(person.name(), lists);
    record.add(person.name(), person.tenures());
    return record;
  }

  List<Raw> cut(List<Raw> headline, FoldedText text) {
    return headline.stream().map(r -> r instanceof Raw.Person p ? cut(p, text) : r).toList();
  }

  private Raw cut(Raw.Person person, FoldedText text) {
    List<String> words = PersonRecord.words(person.name());
    String[] written = person.name().split(" ");
    boolean whole = person.span().of(text.text()).endsWith(person.name());
    if (!whole || words.size() != written.length || names(words)) {
      return person;
    }
    return IntStream.iterate(words.size() - 1, n -> n > 0, n -> n - 1)
        .filter(n -> names(words.subList(0, n)))
        .mapToObj(n -> shorter(person, String.join(" ", List.of(written).subList(0, n))))
        .findFirst()
        .orElse(person);
  }

  private boolean names(List<String> words) {
    return named().stream()
        .anyMatch(
            p ->
                words.size() > 1
                    ? p.answersTo(words)
                    : !p.words().isEmpty() && p.words().getLast().equals(words.getFirst()));
  }

  private static Raw.Person shorter(Raw.Person person, String name) {
    int end = person.span().end() - person.name().length() + name.length();
    return new Raw.Person(new Span(person.span().start(), end), name, person.tenures(), false);
  }
}
