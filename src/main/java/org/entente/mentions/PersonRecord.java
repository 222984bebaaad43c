package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a document says of one person, gathered from all its mentions. */
final class PersonRecord {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** "Ban Ki-moon": a given name of two syllables behind the family name. */
  private static final Pattern HYPHENED =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+[ -]\\p{Lu}\\p{Ll}{1,5}-(?:\\p{Ll}{2,5}|\\p{Lu}\\p{Ll}{1,3})");

  private final List<Actor.Tenure> tenures = new ArrayList<>();
  private final WordLists lists;
  private String name;
  private List<String> words;
  private Optional<String> knownId = Optional.empty();
  private Optional<Party> scene = Optional.empty();

  PersonRecord(String name, WordLists lists) {
    this.name = name;
    this.words = words(name);
    this.lists = lists;
  }

  /** A name's words in lower case, without diacritics, initials' dots and generation suffixes. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    String folded = Folding.fold(name);
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isWhitespace(c)) {
        addWord(words, word);
      } else if (c != '.' && c != ',' && c != '\'') {
        word.append(Character.toLowerCase(c));
      }
    }
    return words.size() == 1 ? parts(words.getFirst()) : words;
  }

  /** "Ban-Ki-moon" is written as one word, and is "Ban". */
  private static List<String> parts(String word) {
    String[] parts = word.split("-", 2);
    return parts.length == 2 && parts[1].contains("-") ? List.of(parts) : List.of(word);
  }

  private static void addWord(List<String> words, StringBuilder word) {
    if (!word.isEmpty() && !SUFFIXES.contains(word.toString())) {
      words.add(word.toString());
    }
    word.setLength(0);
  }

  String name() {
    return name;
  }

  /** The words of its name, as they are compared. */
  List<String> words() {
    return words;
  }

  List<Actor.Tenure> tenures() {
    return tenures;
  }

  Optional<String> knownId() {
    return knownId;
  }

  /** The country where the text is when it first names the person as a host. */
  Optional<Party> scene() {
    return scene;
  }

  void setScene(Optional<Party> country) {
    scene = country;
  }

  void know(String id) {
    knownId = Optional.of(id);
  }

  void add(String form, List<Actor.Tenure> more) {
    List<String> formWords = words(form);
    if (formWords.size() > words.size()) {
      name = form;
      words = formWords;
    }
    for (Actor.Tenure tenure : more) {
      boolean there =
          tenures.stream()
              .anyMatch(
                  t ->
                      t.party().equals(tenure.party())
                          && t.office().words().equalsIgnoreCase(tenure.office().words()));
      if (!there) {
        tenures.add(tenure);
      }
    }
  }

  /** Its first country, else its first party. */
  Optional<Party> party() {
    return Actor.Tenure.country(tenures)
        .or(() -> tenures.stream().flatMap(t -> t.party().stream()).findFirst());
  }

  void fillParty(Party party) {
    tenures.replaceAll(
        t -> t.party().isPresent() ? t : new Actor.Tenure(t.office(), Optional.of(party)));
  }

  boolean actsFor(Party party) {
    return tenures.stream().anyMatch(t -> t.party().filter(party::equals).isPresent());
  }

  /**
   * Whether a form can name this person: the same words, a part of them, or initials of them.
   *
   * @param theirs the form's words
   */
  boolean answersTo(List<String> theirs) {
    if (words.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    List<String> shorter = theirs.size() <= words.size() ? theirs : words;
    List<String> longer = shorter == theirs ? words : theirs;
    if (shorter.size() == 1) {
      return longer.getLast().equals(shorter.getFirst()) || isSurnameOf(shorter.getFirst(), longer);
    }
    boolean edge =
        longer.getLast().equals(shorter.getLast()) || longer.getFirst().equals(shorter.getFirst());
    return edge && shorter.stream().allMatch(w -> longer.stream().anyMatch(l -> matches(w, l)));
  }

  private boolean isSurnameOf(String word, List<String> words) {
    String plain = plain(word);
    return plain(words.getLast()).equals(plain)
        || words.size() > 2 && words.subList(1, words.size()).contains(word)
        || words.getFirst().equals(word)
            && (familyFirst()
                || calledByGivenName()
                || surnameInCapitals()
                || HYPHENED.matcher(name).matches());
  }

  /** Without the Arabic article. */
  private static String plain(String word) {
    return word.startsWith("al-") || word.startsWith("el-") ? word.substring(3) : word;
  }

  private boolean familyFirst() {
    return party().filter(p -> lists.surnameFirst().contains(p.id())).isPresent()
        || party().isEmpty();
  }

  /** "HAYASHI Yoshimasa". */
  private boolean surnameInCapitals() {
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    return first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
  }

  private boolean calledByGivenName() {
    return party().filter(p -> lists.givenNameFirst().contains(p.id())).isPresent();
  }

  private static boolean matches(String a, String b) {
    return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
  }
}
