package org.entente.mentions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.mentions.TitleWord.Role;

/** Reads persons' names: capitalised words with particles and initials, "Abdullah Ali al-Yahya". */
final class NameParser {

  private static final Pattern ARTICLED =
      Pattern.compile("(al|el|d|bin|ibn|as|ad|ar|an|ash|at|az)[-'].*\\p{Lu}.*");
  private static final Set<String> MONTHS = Set.of("Jan", "April", "May", "June", "August");

  /** Styles that are given names as well: "Hossein Amir Abdollahian". */
  private static final Set<String> GIVEN = Set.of("Amir", "Emir", "Malik", "Sultan", "Shah");

  private static final int LONGEST = 7;

  private final WordLists lists;

  NameParser(WordLists lists) {
    this.lists = lists;
  }

  /** The index behind a name that begins at a word, or that word's own index when none does. */
  int end(Line line, int from) {
    int at = from;
    int end = from;
    while (at - from < LONGEST && at < line.size()) {
      if (isBracketed(line, at, from)) {
        at = closing(line, at) + 1;
      } else if (isNameWord(line, at, from)) {
        end = ++at;
      } else if (isParticle(line, at)) {
        at++;
      } else {
        break;
      }
    }
    return end == from ? from : suffix(line, end);
  }

  /** "[Omar] Al-Bashir": a transcript adds what the speaker left out. */
  private boolean isBracketed(Line line, int at, int from) {
    int close = closing(line, at);
    return close > at + 1
        && isNameWord(line, at + 1, at + 1)
        && (at > from || isNameWord(line, close + 1, at + 1));
  }

  /** The index of the bracket that closes few words, else of the word itself. */
  private static int closing(Line line, int at) {
    int close = at;
    while (line.word(at).equals("[") && close - at < 4 && !line.word(close).equals("]")) {
      close++;
    }
    return line.word(close).equals("]") ? close : at;
  }

  private int suffix(Line line, int end) {
    if (lists.nameSuffixes().contains(line.word(end))) {
      return end + 1;
    }
    return line.word(end).equals(",") && lists.nameSuffixes().contains(line.word(end + 1))
        ? end + 2
        : end;
  }

  private boolean isParticle(Line line, int at) {
    return lists.particles().contains(line.lower(at)) && !line.lower(at + 1).isEmpty();
  }

  private boolean isNameWord(Line line, int at, int from) {
    String word = line.word(at);
    if (!isNameShape(word)) {
      return false;
    }
    if (isNoName(line, at) || isOfficeWord(line, at, from) || isOrgan(line, at, from)) {
      return false;
    }
    return line.lexeme(at).map(found -> mayBeName(line, found, from)).orElse(true);
  }

  /** Whether a list bars a word; in a line of capitals its verbs are written as names are. */
  private boolean isNoName(Line line, int at) {
    String word = line.word(at);
    return lists.notNames().contains(word)
            && !isInitial(line, at)
            && !isMay(line, at)
            && !isKnown(line, at)
        || line.isShouted() && lists.notNames().contains(titleCase(word));
  }

  /** "To Lam": the first word of a known person's whole name. */
  private static boolean isKnown(Line line, int at) {
    return line.lexeme(at).filter(f -> f.value() instanceof Lexeme.OfPerson).isPresent();
  }

  /** "Prime Minister May", "Theresa May", "Mr Jan Novak": a month's name behind a title or name. */
  private boolean isMay(Line line, int at) {
    boolean titled = at > 0 && line.title(at - 1).filter(t -> isStyle(t.value())).isPresent();
    boolean given = lists.femaleNames().contains(line.lower(at - 1));
    boolean first = titled && line.isCapitalised(at + 1);
    boolean last = line.word(at).equals("May") && (titled || given);
    return MONTHS.contains(line.word(at)) && (first || last) && !isNumber(line.word(at + 1));
  }

  private static boolean isStyle(TitleWord word) {
    return word.is(Role.HEAD) || word.is(Role.HONORIFIC);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** "A H Mahmood Ali": a letter beside another one is an initial, not an article. */
  private static boolean isInitial(Line line, int at) {
    return isLetter(line.word(at)) && (isLetter(line.word(at + 1)) || isLetter(line.word(at - 1)));
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static String titleCase(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** "Authority", "Embassy" open no name. */
  private boolean isOrgan(Line line, int at, int from) {
    return at == from && lists.organs().contains(line.lower(at)) && line.lexeme(at).isEmpty();
  }

  private static boolean isNameShape(String word) {
    if (word.isEmpty()) {
      return false;
    }
    return (Character.isUpperCase(word.charAt(0)) || isArticled(word)) && isLetters(word);
  }

  private static boolean isArticled(String word) {
    return (word.indexOf('-') > 0 || word.indexOf('\'') > 0) && ARTICLED.matcher(word).matches();
  }

  /** Whether it is of letters, beside which dots, apostrophes and hyphens may stand. */
  private static boolean isLetters(String word) {
    return word.codePoints().allMatch(c -> Character.isLetter(c) || ".'-".indexOf(c) >= 0)
        && word.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isOfficeWord(Line line, int at, int from) {
    Optional<TitleWord> title = line.title(at).map(Line.Found::value);
    if (title.isEmpty() || line.lexeme(at).isPresent()) {
      return false;
    }
    if (title.get().is(Role.DOMAIN)) {
      return true;
    }
    boolean given = at > from && GIVEN.contains(line.word(at));
    boolean inside =
        given || at > from && title.get().is(Role.HONORIFIC) && !title.get().is(Role.HEAD);
    boolean office = !inside && (title.get().is(Role.HEAD) || title.get().is(Role.HONORIFIC));
    return office && (at == from || isNameShape(line.word(at + 1)));
  }

  /** A country's name begins a person's when another name follows: "Israel Katz". */
  private boolean mayBeName(Line line, Line.Found<Lexeme> found, int from) {
    return switch (found.value()) {
      case Lexeme.OfPerson p -> true;
      case Lexeme.OfPlace p -> true;
      case Lexeme.OfParty p ->
          found.to() == found.from() + 1
              && found.from() == from
              && isNameShape(line.word(found.to()))
              && line.lexeme(found.to()).isEmpty()
              && line.title(found.to()).isEmpty()
              && !lists.notNames().contains(line.word(found.to()));
    };
  }
}
