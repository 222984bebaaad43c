package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.document.Sentence;
import org.entente.document.Span;

/**
 * Says where a text is when it names a host without a country: "In Albania, he held consultations
 * with Deputy Minister X", "During her visit to Jordan, the Secretary met Foreign Minister Y".
 */
final class Scenes {

  private static final int LASTS = 3;
  private static final Pattern THERE =
      Pattern.compile(
          "(?:\\bin|\\bvisit(?:ed|s|ing)?|\\btoured|\\breached|\\b(?:visit|trip|tour|travel+\\w*|arriv\\w*|flew|went|journey) to) (?:the )?$");

  /** A gathering brings officials of many countries to a place. */
  private static final Pattern GATHERING =
      Pattern.compile(
          "\\b(?:sidelines?|margins?|summit|conference|assembly|forum|congress|funeral|inauguration)\\b");

  private static final Pattern OTHER_SIDE =
      Pattern.compile(
          "\\b(?:met|meets?|meeting|saw|received by|hosted by|welcomed by|greeted by|with|on|to)\\b");

  private static final Pattern COMPANY =
      Pattern.compile(
          "\\b(?:accompan\\w+ by|together with|along with|joined by|alongside|representing|led by)\\b[^.;]{0,60}$");

  private static final Pattern HOSTS =
      Pattern.compile("^,? ?(?:receive[ds]|host(?:ed|s)|welcome[ds]|greet(?:ed|s))\\b");

  private static final Pattern RECEIVED =
      Pattern.compile("\\b(?:received|hosted|welcomed|greeted)\\b[^.;,]{0,40}\\bby (?:the )?$");

  private final Optional<Party> home;
  private Optional<Party> scene = Optional.empty();
  private int left = 0;

  Scenes(Optional<Party> home) {
    this.home = home;
  }

  /** The persons whom a sentence names as hosts without their country, with that country. */
  List<Host> hosts(Sentence sentence, List<Raw> raws, String lower) {
    List<Host> hosts = new ArrayList<>();
    left--;
    for (Raw raw : raws) {
      there(raw, lower).ifPresent(this::enter);
      if (raw instanceof Raw.Person p && isHost(p, sentence, raws, lower)) {
        Optional<Party> country = left > 0 ? scene : received(p, raws, lower);
        country.ifPresent(c -> hosts.add(new Host(p, c)));
      }
    }
    return hosts.isEmpty() || GATHERING.matcher(sentence.span().of(lower)).find()
        ? List.of()
        : hosts;
  }

  /** A person named as host, and the country of the place. */
  record Host(Raw.Person person, Party country) {}

  /** "was received by X at the palace in Jeddah": the place may follow who receives there. */
  private Optional<Party> received(Raw.Person person, List<Raw> raws, String lower) {
    int start = person.span().start();
    boolean receives = RECEIVED.matcher(lower.substring(Math.max(0, start - 60), start)).find();
    return raws.stream()
        .filter(raw -> receives && raw.span().start() > start)
        .flatMap(raw -> there(raw, lower).stream())
        .filter(country -> !home.equals(Optional.of(country)))
        .findFirst();
  }

  private void enter(Party country) {
    scene = Optional.of(country).filter(c -> !home.equals(Optional.of(c)));
    left = LASTS;
  }

  private static Optional<Party> there(Raw raw, String lower) {
    return country(raw)
        .filter(country -> !Origins.SEATS.contains(raw.span().of(lower)))
        .filter(country -> isThere(raw.span().start(), lower));
  }

  private static boolean isThere(int start, String lower) {
    return THERE.matcher(lower.substring(Math.max(0, start - 24), start)).find();
  }

  private static Optional<Party> country(Raw raw) {
    return switch (raw) {
      case Raw.Parties p when p.parties().size() == 1 && !p.possessive() ->
          p.parties().stream().filter(x -> x.type() == ActorType.COUNTRY).findFirst();
      case Raw.Settled s when s.mention() instanceof Mention.OfPlace place -> place.country();
      default -> Optional.empty();
    };
  }

  private boolean isHost(Raw.Person person, Sentence sentence, List<Raw> raws, String lower) {
    boolean open =
        !person.tenures().isEmpty()
            && person.tenures().stream()
                .allMatch(t -> t.party().isEmpty() && t.office().level() <= 3);
    if (!open) {
      return false;
    }
    Span span = person.span();
    String behind = lower.substring(span.end(), Math.min(lower.length(), span.end() + 14));
    return HOSTS.matcher(behind).find() || isOtherSide(span, sentence, raws, lower);
  }

  /** Behind a visitor and a word of contact. */
  private boolean isOtherSide(Span span, Sentence sentence, List<Raw> raws, String lower) {
    Optional<Raw> visitor = raws.stream().filter(Scenes::isSomebody).findFirst();
    if (visitor.isEmpty() || visitor.get().span().end() > span.start() || isAtHome(visitor.get())) {
      return false;
    }
    String between = lower.substring(visitor.get().span().end(), span.start());
    String before = lower.substring(sentence.span().start(), span.start());
    return OTHER_SIDE.matcher(between).find() && !COMPANY.matcher(before).find();
  }

  private static boolean isSomebody(Raw raw) {
    return raw instanceof Raw.Person
        || raw instanceof Raw.Titled
        || raw instanceof Raw.Anaphor a && !a.possessive();
  }

  /** Whether who is named first acts for the place itself. */
  private boolean isAtHome(Raw raw) {
    Stream<Party> parties =
        switch (raw) {
          case Raw.Person p -> p.tenures().stream().flatMap(t -> t.party().stream());
          case Raw.Titled t -> t.title().parties().stream();
          default -> Stream.of();
        };
    return parties.anyMatch(p -> scene.equals(Optional.of(p)));
  }
}
