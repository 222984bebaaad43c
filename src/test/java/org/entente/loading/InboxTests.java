package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTests {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void takesAFileThatHasNotChangedForAWhile() throws Exception {
    Inbox inbox = new Inbox(folder, Duration.ofSeconds(2));
    Path file = write("a.txt", "one", NOON);

    assertThat(inbox.ready(NOON)).isEmpty();
    assertThat(inbox.ready(NOON.plusSeconds(1))).isEmpty();
    write("a.txt", "one two", NOON.plusSeconds(1));
    assertThat(inbox.ready(NOON.plusSeconds(2))).isEmpty();
    assertThat(inbox.ready(NOON.plusSeconds(3))).isEmpty();
    assertThat(inbox.ready(NOON.plusSeconds(4))).containsExactly(file);
  }

  @Test
  void leavesAloneWhatIsNotMeant() throws Exception {
    Inbox inbox = new Inbox(folder, Duration.ZERO);
    for (String name : List.of(".hidden", "b.txt.part", "c.TMP", "d.crdownload")) {
      write(name, "x", NOON);
    }
    Files.createDirectory(folder.resolve("done"));
    Path file = write("e.txt", "x", NOON);

    assertThat(inbox.ready(NOON)).containsExactly(file);
  }

  @Test
  void putsAwayWhatIsLoaded() throws Exception {
    Inbox inbox = new Inbox(folder, Duration.ZERO);
    inbox.done(write("a.txt", "x", NOON), report());

    assertThat(folder.resolve("done/a.txt")).hasContent("x");
    assertThat(folder.resolve("a.txt")).doesNotExist();
  }

  @Test
  void putsAwayWhatFailedWithTheReasonBesideIt() throws Exception {
    Inbox inbox = new Inbox(folder, Duration.ZERO);
    inbox.done(
        write("a.zip", "x", NOON),
        report(new Outcome.Skipped("a.zip!/b", "b is empty."), new Outcome.Skipped("c", "c too.")));

    assertThat(folder.resolve("failed/a.zip")).hasContent("x");
    assertThat(folder.resolve("failed/a.zip.reason.txt")).hasContent("b is empty.\nc too.\n");
  }

  private static LoadReport report(Outcome.Skipped... skipped) {
    return new LoadReport(
        "1", 1, 1, 0, Map.of(), List.of(), skipped.length, List.of(skipped), false, Duration.ZERO);
  }

  private Path write(String name, String text, Instant changed) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(changed));
    return file;
  }
}
