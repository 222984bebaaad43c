package org.entente.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.document.Sentence.Kind;

/**
 * Reads headline, date, place, publisher and channel from the top of a text (labels also from its
 * end). A date without a year stays without ({@code XXXX-10-27}), unless another line of the header
 * has the same day with its year.
 */
public final class HeaderReader {

  private static final int TOP_LINES = 14;
  private static final int END_LINES = 6;

  /** A page's last change tells its day only where nothing else does. */
  private static final Pattern UPDATED = Pattern.compile("(?i)(?:last )?updated\\b");

  private HeaderReader() {}

  /** What the text says of itself. */
  public static Metadata read(String text) {
    List<String> lines = Lines.filled(text).stream().map(span -> span.of(text)).toList();
    return read(shortened(lines));
  }

  /** Top and end are all that is looked at. */
  private static List<String> shortened(List<String> lines) {
    if (lines.size() <= 2 * TOP_LINES) {
      return lines;
    }
    List<String> ends = new ArrayList<>(lines.subList(0, TOP_LINES + END_LINES));
    ends.addAll(lines.subList(lines.size() - END_LINES, lines.size()));
    return ends;
  }

  private static Metadata read(List<String> lines) {
    Layout layout = Layout.of(lines);
    List<Metadata> found = new ArrayList<>();
    Map<Boolean, List<Metadata>> labels = labels(layout);
    found.addAll(labels.get(false));
    found.addAll(top(layout));
    dateline(layout).ifPresent(found::add);
    int end = Math.max(TOP_LINES, lines.size() - END_LINES);
    layoutLines(layout, LineKind.DATE, end, lines.size())
        .map(line -> whole("DATE", line))
        .forEach(found::add);
    found.addAll(headings(layout));
    found.addAll(labels.get(true));
    Metadata all = found.stream().reduce(Metadata.NONE, Metadata::or);
    Metadata titled = title(layout).map(HeaderReader::titled).orElse(Metadata.NONE).or(all);
    return fullDate(found).map(titled::withPublished).orElse(titled);
  }

  /** The lines "Name: value" by whether they tell of a page's last change. */
  private static Map<Boolean, List<Metadata>> labels(Layout layout) {
    return layoutLines(layout, LineKind.LABEL, 0, layout.paragraphs().size())
        .collect(
            Collectors.partitioningBy(
                line -> UPDATED.matcher(Ornaments.strip(line)).lookingAt(),
                Collectors.mapping(HeaderReader::label, Collectors.toList())));
  }

  private static Stream<String> layoutLines(Layout layout, LineKind kind, int from, int to) {
    return IntStream.range(Math.min(from, to), to)
        .filter(i -> layout.kinds().get(i) == kind)
        .mapToObj(layout.paragraphs()::get);
  }

  /** The lines above the running text, and what stands between its first lines. */
  private static List<Metadata> top(Layout layout) {
    List<Metadata> found = new ArrayList<>();
    for (int i = 0; i < Math.min(TOP_LINES, layout.paragraphs().size()); i++) {
      String line = layout.paragraphs().get(i);
      switch (layout.kinds().get(i)) {
        case FORWARD -> found.add(whole("FORWARD", line));
        case PIN ->
            found.add(
                HeaderPatterns.whole("PIN", line.strip())
                    .map(HeaderReader::metadata)
                    .orElse(Metadata.NONE));
        case DATE -> found.add(whole("DATE", line));
        case LABEL, HASHTAGS, SEPARATOR, TOP, BOILERPLATE, TEXT -> {}
      }
    }
    return found;
  }

  /** What headlines have in them: it comes last, since it may be the day that they tell of. */
  private static List<Metadata> headings(Layout layout) {
    return IntStream.range(0, Math.min(TOP_LINES, layout.paragraphs().size()))
        .filter(i -> layout.roles().get(i) == Kind.HEADLINE)
        .mapToObj(i -> HeaderPatterns.inside("HEADING", layout.paragraphs().get(i)))
        .flatMap(Optional::stream)
        .map(HeaderReader::metadata)
        .toList();
  }

  private static Optional<Metadata> dateline(Layout layout) {
    int body = layout.roles().indexOf(Kind.BODY);
    if (body < 0) {
      return Optional.empty();
    }
    String line = Ornaments.strip(layout.paragraphs().get(body));
    return HeaderPatterns.start("DATELINE", line).map(HeaderReader::metadata);
  }

  private static Optional<String> title(Layout layout) {
    int headline = layout.roles().indexOf(Kind.HEADLINE);
    if (headline < 0) {
      return Optional.empty();
    }
    String line = Ornaments.strip(layout.paragraphs().get(headline));
    return HeaderPatterns.whole("LABEL", line)
        .flatMap(matcher -> HeaderPatterns.group(matcher, "title"))
        .or(() -> Optional.of(line));
  }

  /** The first date, with the year of a later one of the same day. */
  private static Optional<Edtf> fullDate(List<Metadata> found) {
    List<Edtf> dates = found.stream().flatMap(data -> data.published().stream()).toList();
    return dates.stream()
        .findFirst()
        .map(
            first ->
                dates.stream()
                    .filter(date -> first.text().startsWith("XXXX"))
                    .filter(date -> date.earliest().isPresent())
                    .filter(date -> date.text().endsWith(first.text().substring(4)))
                    .findFirst()
                    .orElse(first));
  }

  private static Metadata label(String line) {
    return whole("LABEL", line);
  }

  private static Metadata whole(String kind, String line) {
    return HeaderPatterns.whole(kind, Ornaments.strip(line))
        .map(HeaderReader::metadata)
        .orElse(Metadata.NONE);
  }

  private static Metadata titled(String title) {
    return new Metadata(
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Metadata metadata(Matcher matcher) {
    Optional<Edtf> inAddress = HeaderPatterns.group(matcher, "url").flatMap(DateReader::inAddress);
    return new Metadata(
        Optional.empty(),
        HeaderPatterns.group(matcher, "date").flatMap(DateReader::read).or(() -> inAddress),
        HeaderPatterns.group(matcher, "source"),
        HeaderPatterns.group(matcher, "channel").map(Ornaments::strip).filter(c -> !c.isEmpty()),
        HeaderPatterns.group(matcher, "language"),
        HeaderPatterns.group(matcher, "place"));
  }
}
