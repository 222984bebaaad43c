package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.ActorType;

/**
 * Says for whom somebody acts whose country is that of a principal in the same sentence: "President
 * X, accompanied by Foreign Minister Y", "President X and his foreign minister, Y".
 */
final class Companions {

  private static final Pattern COMPANY =
      Pattern.compile("\\b(?:accompanied (?:by|in (?:his|her) visit by))\\b[^.;]{0,60}$");

  /** "together with Ambassador X": who serves abroad is at his own minister's side. */
  private static final Pattern AMBASSADORS_COMPANY =
      Pattern.compile(COMPANY.pattern() + "|\\b(?:together|along) with (?:the |his |her )?$");

  private static final Pattern OWN =
      Pattern.compile(
          "^(?:his|her) (?!.*\\b(?:counterpart|peer|homologue|colleague|opposite number|host|guest)).*",
          Pattern.DOTALL);

  private final List<Raw.Person> named;
  private final String lower;

  Companions(List<List<Raw>> raws, FoldedText text) {
    this.named =
        raws.stream().flatMap(Companions::persons).filter(p -> country(p).isPresent()).toList();
    this.lower = text.lower();
  }

  private static Stream<Raw.Person> persons(List<Raw> raws) {
    return raws.stream()
        .flatMap(r -> r instanceof Raw.Person p ? Stream.of(p) : Stream.<Raw.Person>of());
  }

  /** The same mentions of a sentence, each companion with the principal's country. */
  List<Raw> attribute(List<Raw> raws) {
    List<Raw> out = new ArrayList<>(raws);
    IntStream.range(1, raws.size())
        .forEach(i -> country(out, i).ifPresent(c -> out.set(i, of(out.get(i), c))));
    return out;
  }

  private Optional<Party> country(List<Raw> raws, int at) {
    if (!(raws.get(at) instanceof Raw.Person person) || !isOpen(person)) {
      return Optional.empty();
    }
    int start = person.span().start();
    String before = lower.substring(Math.max(0, start - 90), start);
    boolean ambassador = person.span().of(lower).startsWith("ambassador ");
    Matcher company = (ambassador ? AMBASSADORS_COMPANY : COMPANY).matcher(before);
    int until =
        company.find()
            ? start - before.length() + company.start()
            : OWN.matcher(person.span().of(lower)).matches() ? start : -1;
    return IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
        .mapToObj(raws::get)
        .filter(r -> r.span().end() <= until)
        .findFirst()
        .flatMap(this::principal);
  }

  private static boolean isOpen(Raw.Person person) {
    return !person.tenures().isEmpty()
        && person.tenures().stream().allMatch(t -> t.party().isEmpty() && t.office().level() <= 5);
  }

  private Optional<Party> principal(Raw raw) {
    return switch (raw) {
      case Raw.Person p -> country(p).or(() -> elsewhere(p));
      case Raw.Titled t when t.title().parties().size() == 1 ->
          Optional.of(t.title().parties().getFirst());
      default -> Optional.empty();
    };
  }

  /** The country with which the text names somebody of this surname. */
  private Optional<Party> elsewhere(Raw.Person person) {
    return named.stream()
        .filter(p -> p.name().endsWith(" " + person.name()))
        .findFirst()
        .flatMap(Companions::country);
  }

  private static Optional<Party> country(Raw.Person person) {
    return person.tenures().stream()
        .flatMap(t -> t.party().stream())
        .filter(p -> p.type() == ActorType.COUNTRY)
        .findFirst();
  }

  private static Raw of(Raw raw, Party country) {
    Raw.Person person = (Raw.Person) raw;
    List<Actor.Tenure> tenures =
        person.tenures().stream()
            .map(t -> new Actor.Tenure(t.office(), Optional.of(country)))
            .toList();
    return new Raw.Person(person.span(), person.name(), tenures, person.possessive());
  }
}
