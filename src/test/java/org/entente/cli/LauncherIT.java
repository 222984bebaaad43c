package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with this Java and the jar that was built: neither has anything to say. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  @TempDir private Path folder;

  @Test
  void aSecondStartSaysNothingOnStandardError() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "Hungary has left the Union.\n");

    for (List<String> arguments : List.of(List.of("--version"), List.of("extract", "" + file))) {
      start(arguments);

      assertThat(start(arguments)).as("%s", arguments).isEmpty();
    }
  }

  @Test
  void readingAPdfSaysNothingOfFonts() throws Exception {
    List<String> arguments = List.of("extract", pdf().toString());
    start(List.of("--version"));

    assertThat(start(arguments)).isEmpty();
  }

  /** Returns what stood on standard error. */
  private String start(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(Path.of("entente").toAbsolutePath().toString()));
    command.addAll(arguments);
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectError(err.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("ENTENTE_JAVA_OPTS", "-Duser.home=" + emptyHome());
    assertThat(builder.start().waitFor()).isZero();
    return Files.readString(err);
  }

  private Path emptyHome() throws IOException {
    return Files.createDirectories(folder.resolve("home"));
  }

  private Path pdf() throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.showText("Hungary has left the Union.");
        content.endText();
      }
      document.save(file.toFile());
    }
    return file;
  }
}
