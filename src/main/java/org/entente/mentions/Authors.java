package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.Metadata;
import org.entente.document.Sentence;
import org.entente.document.Span;
import org.entente.document.Token;

/**
 * Finds the person who publishes a document: "Minister for Foreign Affairs Alexander Downer" as its
 * source. Its "I" is that person, outside of quotations.
 */
final class Authors {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d.’'-]*|\\S");

  private final SentenceScanner scanner;
  private final Gazetteer gazetteer;

  Authors(SentenceScanner scanner, Gazetteer gazetteer) {
    this.scanner = scanner;
    this.gazetteer = gazetteer;
  }

  /** A person with an office whom source or channel name. */
  Optional<Raw.Person> of(Metadata metadata) {
    return Stream.of(metadata.source(), metadata.channel())
        .flatMap(Optional::stream)
        .flatMap(name -> scan(name).stream())
        .flatMap(raw -> raw instanceof Raw.Person p ? Stream.of(p) : Stream.<Raw.Person>of())
        .filter(person -> !person.tenures().isEmpty())
        .filter(person -> PersonRecord.words(person.name()).size() > 1)
        .findFirst();
  }

  private List<Raw> scan(String name) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(name);
    while (words.find()) {
      tokens.add(new Token(words.group(), new Span(words.start(), words.end())));
    }
    if (tokens.isEmpty()) {
      return List.of();
    }
    Span whole = new Span(0, name.length());
    Sentence line = new Sentence(0, 0, whole, tokens, Sentence.Kind.HEADLINE);
    FoldedText text = FoldedText.of(name);
    return scanner.scan(new Line(line, text, gazetteer), text);
  }
}
