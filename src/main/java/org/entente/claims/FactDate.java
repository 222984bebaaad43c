package org.entente.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.claims.relation.Relation;
import org.entente.claims.rules.Match;
import org.entente.document.Edtf;
import org.entente.document.Span;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedSentence;
import org.entente.reading.header.Dateline;

/** Finds the date that a sentence gives a fact. */
final class FactDate {

  private static final Pattern SPANS =
      Pattern.compile(
          "\\b(?:since|until|till|by|before|ahead of|prior to|(?<!starting )(?<!beginning )from|(?<!(?:scheduled|planned|slated|set|fixed|arranged) )for|after)\\s+(?:the\\s+)?$|\\bsince\\b[^,.;]{0,40}$"
              + "|\\b(?:said|says|announced|confirmed|reported|stated|told \\S+)(?:\\s+[^\\s,;]+){0,2}?\\s+on\\s+$"
              + "|\\b(?:to|will) return\\b(?:\\s+[^\\s,;]+){0,3}?\\s+(?:on\\s+)?$");

  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:said|says|announced|confirmed|reported|stated|told)(?:\\s+[^\\s,;]+){0,2}?\\s+(?:on\\s+)?$");

  /** "On Friday X announced that he would": the day of what is said. */
  private static final Pattern SAID_THEN =
      Pattern.compile(
          "^,?(?:\\s+[^\\s,;]+){1,6}?\\s+(?:said|says|announced|confirmed|reported|stated|told\\s+\\S+)\\s+(?:that|he|she|it|they)\\b");

  /** "this year", "next year": of what is planned, the time for which it is. */
  private static final Pattern YEAR_AHEAD = Pattern.compile("(?:this|next) year");

  private static final Pattern OPENED = Pattern.compile("\\b(?:in|of|,)\\s*\\z");

  private static final Pattern FROM = Pattern.compile("\\bfrom\\s+(?:the\\s+)?$");

  private FactDate() {}

  /** The date nearest to the fact in its sentence, behind it rather than before. */
  static Optional<Edtf> of(MentionedSentence sentence, Match match, Status status, String text) {
    boolean plan = status == Status.PLANNED;
    Span whole = sentence.sentence().span();
    int anchor = match.anchorSpan().start();
    List<Mention.OfDate> dates =
        sentence.mentions().stream()
            .flatMap(
                m -> m instanceof Mention.OfDate d ? Stream.of(d) : Stream.<Mention.OfDate>of())
            .filter(d -> !isSpan(text, d) || plan && isContact(match) && isYearAhead(text, d))
            .filter(d -> !FactClause.isAside(match, d.span(), text))
            .toList();
    int lead = dates.size() > 1 ? lead(sentence, text) : 0;
    return dates.stream()
        .filter(d -> d.span().start() >= lead)
        .filter(d -> dates.size() == 1 && !plan || !isContact(match) || !isOfSaying(whole, text, d))
        .filter(d -> !plan || !isContact(match) || !isOfOtherSaying(text, d, anchor))
        .min(Comparator.comparing(d -> distance(d.span(), anchor)))
        .map(Mention.OfDate::date);
  }

  /** Where "BEIJING, Dec. 1 (Xinhua) --" ends: that is the day of the report. */
  private static int lead(MentionedSentence sentence, String text) {
    Span whole = sentence.sentence().span();
    return whole.start() + Dateline.end(whole.of(text));
  }

  private static boolean isContact(Match match) {
    return match.rule().relation() == Relation.MET_WITH;
  }

  /** "said on Friday that he would meet B next week": the day of what is said is the other. */
  private static boolean isOfSaying(Span whole, String text, Mention.OfDate date) {
    int from = Math.max(whole.start(), date.span().start() - 50);
    return SAID.matcher(text.substring(from, date.span().start())).find();
  }

  private static boolean isOfOtherSaying(String text, Mention.OfDate date, int anchor) {
    int to = Math.max(date.span().end(), anchor);
    return SAID_THEN.matcher(text.substring(date.span().end(), to)).find();
  }

  private static boolean isYearAhead(String text, Mention.OfDate date) {
    return YEAR_AHEAD.matcher(date.span().of(text).toLowerCase(Locale.ROOT)).matches();
  }

  /** "since 2019", "for 2023": a time that the fact lies in or is compared with, not its date. */
  private static boolean isSpan(String text, Mention.OfDate date) {
    String before =
        text.substring(Math.max(0, date.span().start() - 50), date.span().start())
            .toLowerCase(Locale.ROOT);
    boolean lasts = isDays(date.date().text()) && FROM.matcher(before).find();
    return SPANS.matcher(before).find() && !lasts
        || isYears(date.date().text()) && !OPENED.matcher(before).find();
  }

  /** "from 12 to 14 April": days that a fact lasts. */
  private static boolean isDays(String date) {
    return date.length() == 21;
  }

  /** "2024", "2022/2027": the "Plan of Action 2022-2027" tells no day. */
  private static boolean isYears(String date) {
    return date.length() == 4 || date.length() == 9 && date.charAt(4) == '/';
  }

  private static int distance(Span span, int anchor) {
    return span.start() >= anchor ? span.start() - anchor : anchor - span.end() + 5;
  }
}
