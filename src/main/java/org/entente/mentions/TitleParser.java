package org.entente.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.document.ActorType;
import org.entente.mentions.Office.Tenure;
import org.entente.mentions.TitleWord.Role;

/**
 * Reads titles: {@code (modifier | domain)* head (of|for domain*)? (of party)?}, "Minister of
 * Foreign Affairs and Trade of Hungary", "National Security Advisor to the Vice President".
 */
final class TitleParser {

  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our");
  private static final Set<String> SENT =
      Set.of("representative", "envoy", "coordinator", "adviser", "advisor", "special");
  private static final Set<String> STYLES = Set.of("majesty", "highness");
  static final int LONGEST = 14;

  private final PartyParser parties = new PartyParser();
  private final NameParser names;
  private final OrganParser organs;
  private final PortfolioParser portfolios;
  private final PrivateBodies privateBodies;
  private final Set<String> counterparts;

  TitleParser(WordLists lists) {
    this.counterparts = lists.counterparts();
    this.names = new NameParser(lists);
    this.organs = new OrganParser(names, lists);
    this.portfolios = new PortfolioParser(organs);
    this.privateBodies = new PrivateBodies(organs, lists);
  }

  /** The title that begins at a word, without anything before it. */
  Optional<Title> parse(Line line, int from) {
    return head(line, from, from, 0, Tenure.HELD);
  }

  private Optional<Title> head(Line line, int start, int at, int lowers, Tenure tenure) {
    Optional<Line.Found<TitleWord>> found = line.title(at);
    if (found.isEmpty() || at - start > LONGEST) {
      return Optional.empty();
    }
    TitleWord word = found.get().value();
    int next = found.get().to();
    Optional<Title> longer = asModifier(line, start, found.get(), lowers, tenure);
    if (longer.isPresent() || !word.is(Role.HEAD)) {
      return longer;
    }
    return Optional.of(complete(line, start, new Head(at, next, word, lowers, tenure)));
  }

  private record Head(int at, int to, TitleWord word, int lowers, Tenure tenure) {}

  private Optional<Title> asModifier(
      Line line, int start, Line.Found<TitleWord> found, int lowers, Tenure tenure) {
    TitleWord word = found.value();
    if (!word.is(Role.MODIFIER) && !word.is(Role.DOMAIN)) {
      return Optional.empty();
    }
    Tenure own = word.is(Role.MODIFIER) ? word.tenure(Role.MODIFIER) : Tenure.HELD;
    Tenure both = tenure == Tenure.HELD ? own : tenure;
    int next = found.to();
    if (word.is(Role.DOMAIN) && isConnector(line, next) && isDomain(line, next + 1)) {
      next++;
    }
    next += word.is(Role.DOMAIN) && line.isPossessive(next) ? 1 : 0;
    next = word.is(Role.DOMAIN) && organs.isOrgan(line, next - 1) ? ofOrgan(line, next) : next;
    return head(line, start, next, Math.max(lowers, word.lowers()), both);
  }

  /** "Department of Foreign Affairs (DFA) spokesperson": what the organ before a head is for. */
  private int ofOrgan(Line line, int at) {
    return skipBracket(line, portfolios.ofDomains(line, at));
  }

  static boolean isConnector(Line line, int at) {
    return Set.of("and", "&", ",").contains(line.lower(at));
  }

  static boolean isDomain(Line line, int at) {
    return line.title(at).filter(f -> f.value().is(Role.DOMAIN)).isPresent();
  }

  private Title complete(Line line, int start, Head head) {
    String headWord = line.lower(head.to() - 1);
    Tenure tenure =
        headWord.endsWith("-elect") || headWord.endsWith("-designate")
            ? Tenure.ELECT
            : head.tenure();
    int to = skipTail(line, skipBracket(line, skipActing(line, head.to())));
    if (to > head.to() && line.title(to - 1).filter(f -> f.value().is(Role.TAIL)).isPresent()) {
      tenure = Tenure.ELECT;
    }
    int level = Math.min(5, head.word().level() + (head.word().level() < 4 ? head.lowers() : 0));
    Title title =
        new Title(
            start,
            to,
            new Office(line.written(start, to), level, tenure),
            List.of(),
            headWord(line, head),
            head.word().plural());
    return extend(line, title);
  }

  /** All words for who holds the same office elsewhere are one head. */
  private String headWord(Line line, Head head) {
    String written = line.written(head.at(), head.to()).toLowerCase(Locale.ROOT);
    return counterparts.stream().anyMatch(written::startsWith)
        ? Title.COUNTERPART
        : line.lower(head.at());
  }

  static int skipBracket(Line line, int at) {
    boolean bracket =
        line.word(at).equals("(")
            && line.title(at + 1).filter(f -> f.value().is(Role.HEAD)).isPresent();
    if (!bracket) {
      return line.word(at).equals("(")
              && line.word(at + 2).equals(")")
              && line.isCapitalised(at + 1)
              && line.lexeme(at + 1).isEmpty()
          ? at + 3
          : at;
    }
    int close = line.title(at + 1).map(Line.Found::to).orElse(at);
    return line.word(close).equals(")") ? close + 1 : at;
  }

  /** "ad interim", "a.i." behind an office that is held for the time being. */
  private static int skipActing(Line line, int at) {
    boolean bracket = line.word(at).equals("(");
    int from = at + (bracket ? 1 : 0);
    boolean words = line.lower(from).equals("ad") && line.lower(from + 1).equals("interim");
    if (!words && !line.lower(from).matches("a\\.?i\\.?")) {
      return at;
    }
    int to = from + (words ? 2 : 1);
    return bracket && line.word(to).equals(")") ? to + 1 : to;
  }

  private static int skipTail(Line line, int at) {
    return line.title(at)
        .filter(f -> f.value().is(Role.TAIL) && line.word(at).matches("-?[Ee]lect|-?[Dd]esignate"))
        .map(Line.Found::to)
        .orElse(at);
  }

  /** Adds what follows the head: portfolio, party, the office that it serves. */
  private Title extend(Line line, Title title) {
    int at = portfolios.end(line, title.to());
    Title served = served(line, reached(line, title, at));
    Optional<Line.Found<Party>> owner = innerOwner(line, title.to());
    if (owner.isPresent() && served.parties().isEmpty() && served.to() > owner.get().to()) {
      return served.of(owner.get().value());
    }
    PartyParser.Listed listed = party(line, served);
    if (listed.parties().size() == 1 && privateBodies.isBehind(line, listed.to())) {
      return served
          .with(new Office(served.office().words(), 6, served.office().tenure()))
          .withParties(List.of());
    }
    boolean posted =
        !served.parties().isEmpty() && Set.of("in", "at").contains(line.lower(served.to()));
    if (listed.parties().isEmpty() || posted) {
      int host = host(line, served.to());
      return isEnvoy(served) && !isOwn(line, served.from(), host) ? served.endingAt(host) : served;
    }
    return served.endingAt(hosted(line, served, listed)).withParties(listed.parties());
  }

  /** "of the Royal Bahrain Naval Force": the country within an organ's name. */
  private static Optional<Line.Found<Party>> innerOwner(Line line, int of) {
    int at = of + (line.lower(of + 1).equals("the") ? 2 : 1);
    return line.title(at)
        .filter(f -> line.lower(of).equals("of") && line.isCapitalised(at))
        .filter(f -> f.value().is(Role.MODIFIER))
        .flatMap(f -> PartyParser.named(line, f.to()))
        .filter(o -> o.value().type() == ActorType.COUNTRY);
  }

  /** The end of an office behind its party: where an envoy serves, else an organ of the party. */
  private int hosted(Line line, Title title, PartyParser.Listed owner) {
    int host =
        isEnvoy(title) && !organs.isOrganOf(line, owner) ? host(line, owner.to()) : owner.to();
    int to = host > owner.to() ? host : organs.behindOwner(line, owner);
    return line.lower(to).equals("for") ? Math.max(to, portfolios.outer(line, to)) : to;
  }

  private static Title reached(Line line, Title title, int to) {
    if (to == title.to()) {
      return title;
    }
    Office office =
        new Office(line.written(title.from(), to), title.office().level(), title.office().tenure());
    return title.endingAt(to).with(office);
  }

  /** "Adviser to the President of Chile": the office and party of the one who is served. */
  private Title served(Line line, Title title) {
    boolean to = line.lower(title.to()).equals("to");
    if (!to && !line.lower(title.to()).equals("of")) {
      return title;
    }
    int at = title.to() + 1 + (line.lower(title.to() + 1).equals("the") ? 1 : 0);
    Optional<Title> sovereign = sovereign(line, title, at);
    if (sovereign.isPresent()) {
      return sovereign.get();
    }
    Optional<Title> master = master(line, at, to);
    return master.map(m -> reached(line, title, m.to()).withParties(m.parties())).orElse(title);
  }

  /**
   * "Director of the Office of His Majesty X": the style stands for the sovereign, X for the head.
   */
  private static Optional<Title> sovereign(Line line, Title title, int at) {
    return line.title(at)
        .filter(f -> STYLES.contains(line.lower(f.to() - 1)) && f.value().is(Role.HONORIFIC))
        .filter(f -> line.title(f.to()).isEmpty() && !line.lower(f.to()).equals("the"))
        .map(f -> reached(line, title, f.to()));
  }

  /** The office that is served: "to the President of Chile", "of the UN Secretary-General". */
  private Optional<Title> master(Line line, int at, boolean to) {
    Optional<Line.Found<Party>> owner =
        PartyParser.named(line, at)
            .filter(o -> line.isPossessive(o.to()) || o.value().type() == ActorType.ORGANISATION);
    int from = owner.map(o -> o.to() + (line.isPossessive(o.to()) ? 1 : 0)).orElse(at);
    return parse(line, from)
        .filter(m -> to || !m.plural() && m.office().level() <= 3)
        .filter(m -> !isNamed(line, at, m))
        .map(m -> owner.map(o -> m.withParties(List.of(o.value()))).orElse(m));
  }

  /** "Special Envoy of President X": the name is the President's. */
  private boolean isNamed(Line line, int at, Title master) {
    return !line.lower(at - 1).equals("the") && names.end(line, master.to()) > master.to();
  }

  private PartyParser.Listed party(Line line, Title title) {
    int at = title.to();
    boolean opener = Set.of("of", "for", "from").contains(line.lower(at));
    boolean where =
        Set.of("in", "at").contains(line.lower(at)) && (isEnvoy(title) || isCountry(line, at + 1));
    if (!opener && !where) {
      return PartyParser.Listed.none(at);
    }
    PartyParser.Listed listed = parties.list(line, at + 1, title.plural());
    if (line.lower(at).equals("for") && isCountry(line, at + 1) && isSent(title)) {
      return PartyParser.Listed.none(at);
    }
    return organOf(line, listed);
  }

  /** "Special Representative for Afghanistan": the country is what an envoy deals with. */
  private static boolean isSent(Title title) {
    return SENT.stream().anyMatch(title.head()::endsWith);
  }

  /** "Secretary of the Security Council of Russia": the organ is the country's, not the UN's. */
  private PartyParser.Listed organOf(Line line, PartyParser.Listed listed) {
    if (listed.parties().size() != 1 || !line.lower(listed.to()).equals("of")) {
      return listed;
    }
    PartyParser.Listed owner = parties.list(line, listed.to() + 1, false);
    return owner.parties().isEmpty() ? listed : owner;
  }

  /** "in the Kingdom of Bahrain": a country by its name; a capital would be the place alone. */
  private static boolean isCountry(Line line, int from) {
    return line.lexeme(from + (line.lower(from).equals("the") ? 1 : 0))
        .filter(
            f ->
                f.value() instanceof Lexeme.OfParty p
                    && p.form() == Mention.Form.NAME
                    && p.party().type() == ActorType.COUNTRY)
        .isPresent();
  }

  /** Whether the office is one of those that are sent: envoys, ambassadors, representatives. */
  private static boolean isEnvoy(Title title) {
    return title.office().level() >= 3 && !title.isCounterpart();
  }

  /** "its ambassador to Kenya": whose envoy he is, is told elsewhere, and Kenya is named. */
  private boolean isOwn(Line line, int from, int to) {
    boolean named = names.end(line, to) > to || line.lower(to).equals(",");
    return OWNERS.contains(line.lower(from - 1)) && !named;
  }

  /** "to Kenya" behind an ambassador's party: where he serves, not whom. */
  private int host(Line line, int at) {
    if (!Set.of("to", "in", "at").contains(line.lower(at))) {
      return at;
    }
    PartyParser.Listed host = parties.list(line, at + 1, true);
    return host.parties().isEmpty() ? at : seat(line, host.to());
  }

  /** "to the United Nations Office in Geneva": the town where a body has its seat. */
  private static int seat(Line line, int at) {
    int in = at + (line.lower(at).equals("office") ? 1 : 0);
    boolean town = Set.of("in", "at").contains(line.lower(in)) && line.lexeme(in + 1).isPresent();
    return town ? line.lexeme(in + 1).map(Line.Found::to).orElse(at) : at;
  }
}
