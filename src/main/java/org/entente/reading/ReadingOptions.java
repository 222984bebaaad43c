package org.entente.reading;

/**
 * What the reading of files keeps to.
 *
 * @param textColumn the column of CSV files and the field of JSON Lines that holds the text
 * @param documentBytes the largest file of a document, in bytes
 * @param documentCharacters the longest text of a document; reading it takes about 50 bytes a
 *     character
 * @param archives what an archive may unpack to
 */
public record ReadingOptions(
    String textColumn, long documentBytes, int documentCharacters, ArchiveLimits archives) {

  public static final ReadingOptions DEFAULT =
      new ReadingOptions("text", 20L << 20, 8 << 20, ArchiveLimits.DEFAULT);

  public ReadingOptions {
    if (textColumn.isBlank() || documentBytes < 1 || documentCharacters < 1) {
      throw new IllegalArgumentException(
          "Text column '"
              + textColumn
              + "' and "
              + documentBytes
              + " bytes and "
              + documentCharacters
              + " characters: none can be empty.");
    }
  }

  public ReadingOptions withTextColumn(String column) {
    return new ReadingOptions(column, documentBytes, documentCharacters, archives);
  }

  /**
   * Limits that an archive of honest documents keeps and a zip bomb breaks.
   *
   * @param bytes the most that one archive may unpack to
   * @param entries the most files in one archive
   * @param ratio the most bytes that one packed byte may become
   * @param nesting how deep archives may stand in archives; 1 is an archive by itself
   */
  public record ArchiveLimits(long bytes, int entries, int ratio, int nesting) {
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(8L << 30, 200_000, 250, 2);
  }
}
