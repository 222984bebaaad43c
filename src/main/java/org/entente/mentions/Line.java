package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.Sentence;
import org.entente.document.Span;
import org.entente.document.Token;

/** A sentence's words with what the dictionaries say of the forms that begin at each of them. */
final class Line {

  /** A dictionary's form from one word to another, the last one excluded. */
  record Found<T>(T value, int from, int to) {}

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final String text;
  private final String folded;
  private final String lower;
  private final String[] words;
  private final String[] lowers;
  private final List<Optional<Found<Lexeme>>> lexemes;
  private final List<Optional<Found<TitleWord>>> titles;
  private final boolean shouted;

  Line(Sentence sentence, FoldedText document, Gazetteer gazetteer) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.text = document.text();
    this.folded = document.folded();
    this.lower = document.lower();
    this.words = cut(folded);
    this.lowers = cut(lower);
    this.lexemes = findAll(folded, gazetteer.lexemes());
    this.titles = findAll(lower, gazetteer.titles());
    this.shouted = shouted(words);
  }

  /** Whether all words are in capitals, and so many that it is not an abbreviation. */
  private static boolean shouted(String[] words) {
    return Stream.of(words).filter(w -> Character.isUpperCase(w.codePointAt(0))).count() > 3
        && Stream.of(words).noneMatch(Line::hasLower);
  }

  private static boolean hasLower(String word) {
    return word.length() > 2 && word.codePoints().skip(1).anyMatch(Character::isLowerCase);
  }

  private String[] cut(String in) {
    return tokens.stream().map(token -> token.span().of(in)).toArray(String[]::new);
  }

  private <T> List<Optional<Found<T>>> findAll(String in, Surfaces<T> surfaces) {
    List<Optional<Found<T>>> found = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      found.add(find(in, surfaces, i));
    }
    return found;
  }

  private <T> Optional<Found<T>> find(String in, Surfaces<T> surfaces, int from) {
    return surfaces
        .longest(in, tokens.get(from).span().start())
        .flatMap(hit -> endAt(from, hit.end()).map(to -> new Found<>(hit.value(), from, to)));
  }

  /** The index behind the longest lower-case form that begins at a word. */
  <T> Optional<Integer> endOf(Surfaces<T> surfaces, int from) {
    return find(lower, surfaces, from).map(Found::to);
  }

  /** The index behind the word that ends at an offset, when one does and it is of this line. */
  private Optional<Integer> endAt(int from, int offset) {
    for (int i = from; i < tokens.size() && tokens.get(i).span().start() < offset; i++) {
      if (tokens.get(i).span().end() >= offset) {
        return tokens.get(i).span().end() == offset || isTail(i, offset)
            ? Optional.of(i + 1)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "President-elect", "U.S." with its dot outside the form. */
  private boolean isTail(int index, int offset) {
    String rest = lower.substring(offset, tokens.get(index).span().end());
    return rest.equals("-elect") || rest.equals("-designate") || rest.equals(".");
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.size();
  }

  /** The word at an index with its diacritics folded; empty outside of the line. */
  String word(int index) {
    return index < 0 || index >= words.length ? "" : words[index];
  }

  /** The word at an index in lower case; empty outside of the line. */
  String lower(int index) {
    return index < 0 || index >= lowers.length ? "" : lowers[index];
  }

  Optional<Found<Lexeme>> lexeme(int index) {
    return index < 0 || index >= tokens.size() ? Optional.empty() : lexemes.get(index);
  }

  Optional<Found<TitleWord>> title(int index) {
    return index < 0 || index >= tokens.size() ? Optional.empty() : titles.get(index);
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The text as written, from a word to another, the last excluded. */
  String written(int from, int to) {
    return SPACES.matcher(span(from, to).of(text)).replaceAll(" ");
  }

  boolean isPossessive(int index) {
    String word = word(index);
    return word.equals("'s") || word.equals("'");
  }

  boolean isCapitalised(int index) {
    String word = word(index);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** Whether it is a headline in capitals. */
  boolean isShouted() {
    return shouted;
  }

  /** The first word at or behind an offset. */
  int indexAt(int offset) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().end() <= offset) {
      i++;
    }
    return i;
  }
}
