package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher among JDKs that only tell their version and a build that only counts. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

  private static final List<String> TOOLS =
      List.of(
          "sh",
          "dirname",
          "readlink",
          "find",
          "head",
          "mkdir",
          "rm",
          "touch",
          "sleep",
          "cat",
          "mv",
          "cut",
          "grep",
          "sed",
          "tail",
          "ls",
          "cp");

  @TempDir private Path folder;
  private Path home;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void layOut() throws IOException {
    home = Files.createDirectories(folder.resolve("a project"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("entente"), home.resolve("entente"));
    executable(home.resolve("entente"));
    script(
        home.resolve("mvnw"),
        """
        echo built >> builds
        mkdir -p target
        [ ! -f broken ] || { echo '[ERROR] no such symbol'; exit 1; }
        : > target/entente-1.jar
        """);
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) {
      link(tools.resolve(tool), tool);
    }
    environment.put("PATH", tools.toString());
    environment.put("HOME", folder.resolve("nobody").toString());
    environment.put("ENTENTE_JDK_FOLDERS", folder + "/jdks/*");
  }

  @Test
  void withoutAJdkItSaysWhatToInstall() throws Exception {
    jdk("17.0.15");

    Run run = start("extract");

    assertThat(run.status()).isEqualTo(ExitCode.MISUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("no JDK 21 or newer", "install");
  }

  @Test
  void takesTheNewestJdkOfTheUsualFolders() throws Exception {
    jdk("21.0.9");
    jdk("25");
    jdk("17.0.15");
    jdk("9-internal");

    assertThat(start("extract").out()).startsWith("java 25 ");
  }

  @Test
  void takesTheJdkOfJavaHomeBeforeANewerOneButNotAnOlderOne() throws Exception {
    jdk("25");

    environment.put("JAVA_HOME", jdk("21.0.9").toString());
    assertThat(start("extract").out()).startsWith("java 21.0.9 ");

    environment.put("JAVA_HOME", jdk("17.0.15").toString());
    assertThat(start("extract").out()).startsWith("java 25 ");

    environment.put("JAVA_HOME", folder.resolve("gone").toString());
    assertThat(start("extract").out()).startsWith("java 25 ");
  }

  @Test
  void takesTheJdkOfThePathThroughItsLinks() throws Exception {
    jdk("25");
    Path other = jdk("22", folder.resolve("else where"));
    Files.createSymbolicLink(folder.resolve("tools/java"), other.resolve("bin/java"));

    assertThat(start("extract").out()).startsWith("java 22 ");
  }

  @Test
  void buildsOnceAndAgainWhenASourceIsNewer() throws Exception {
    jdk("25");

    assertThat(start("extract").err()).isEqualTo("entente: " + building() + "\n");
    assertThat(start("extract").err()).isEmpty();
    Path source = Files.writeString(home.resolve("src/main/A.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(start("extract").err()).contains(building());
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void aBuildThatFailsIsToldWithItsFirstErrors() throws Exception {
    jdk("25");
    Files.createFile(home.resolve("broken"));

    Run run = start("extract");

    assertThat(run.status()).isEqualTo(ExitCode.MISUSED);
    assertThat(run.err()).contains("[ERROR] no such symbol", "build.log");
    assertThat(home.resolve("target/.building")).doesNotExist();
  }

  @Test
  void startsAtOnceBuildOnce() throws Exception {
    jdk("25");
    List<Process> starts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      starts.add(process("extract"));
    }

    for (Process start : starts) {
      assertThat(new String(start.getInputStream().readAllBytes())).startsWith("java 25 ");
      assertThat(start.waitFor()).isZero();
    }
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aLockWhoseOwnerIsGoneDoesNotStopTheNext() throws Exception {
    jdk("25");
    Path lock = Files.createDirectories(home.resolve("target/.building"));
    Files.writeString(lock.resolve("owner"), "99999999\n");

    assertThat(start("extract").status()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void worksThroughLinksFromAnywhereAndHandsArgumentsOnAsTheyAre() throws Exception {
    jdk("25");
    Path link = folder.resolve("bin/ent");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of("../a project/entente"));

    Run run = finished(process(link, "extract", "two words", "*", ""));

    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("<extract> <two words> <*> <>\n");
  }

  @Test
  void handsTheExitStatusOnAndOwnJavaOptions() throws Exception {
    jdk("25");
    environment.put("ENTENTE_JAVA_OPTS", "-Xmx3g -Dx=y");

    assertThat(start("fail").status()).isEqualTo(3);
    assertThat(start("serve").out()).contains("<-Xmx3g> <-Dx=y>");
  }

  private Path jdk(String version) throws IOException {
    return jdk(version, folder.resolve("jdks/jdk-" + version));
  }

  /** Prints its version and arguments; unpacks as the real one does. */
  private static Path jdk(String version, Path place) throws IOException {
    Files.createDirectories(place.resolve("bin"));
    Files.writeString(place.resolve("release"), "OS=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(place.resolve("bin/javac"), "");
    script(
        place.resolve("bin/java"),
        """
        case "$*" in
          *jarmode*) for last; do :; done; mkdir -p "$last/lib"; cp "$3" "$last/"; : > "$last/lib/a.jar"; exit ;;
        esac
        printf 'java %s' VERSION
        for argument; do printf ' <%%s>' "$argument"; done
        echo
        case "$*" in *' fail') exit 3 ;; esac
        """
            .replace("%%", "%")
            .replace("VERSION", version));
    return place;
  }

  private Run start(String... arguments) throws Exception {
    return finished(process(arguments));
  }

  private Process process(String... arguments) throws IOException {
    return process(home.resolve("entente"), arguments);
  }

  private Process process(Path launcher, String... arguments) throws IOException {
    List<String> command =
        Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Run finished(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes());
    String err = new String(process.getErrorStream().readAllBytes());
    return new Run(process.waitFor(), out, err);
  }

  private static String building() {
    return "Building the program with Java 25; the first time takes some minutes.";
  }

  private int builds() throws IOException {
    return Files.readAllLines(home.resolve("builds")).size();
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text);
    executable(file);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void link(Path link, String tool) throws IOException {
    for (String place : List.of("/bin", "/usr/bin")) {
      if (Files.isExecutable(Path.of(place, tool))) {
        script(link, "exec " + place + "/" + tool + " \"$@\"\n");
        return;
      }
    }
  }
}
