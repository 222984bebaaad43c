package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.api.Service;
import org.entente.api.ServiceSettings;
import org.entente.graph.server.Database;
import org.entente.loading.Intake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Answers until it is interrupted. */
@Command(
    name = "serve",
    description = "Answers questions by HTTP and Cypher until it is interrupted.",
    footer = {
      "",
      "Example: the samples, loaded and explained in a browser",
      "  entente serve --load samples"
    })
final class ServeCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ReferenceOption reference = new ReferenceOption();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--load",
      paramLabel = "PATH",
      description = "Loads these documents first; may be given several times.")
  private List<Path> load = List.of();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port of the service, 0 for any (default: ENTENTE_PORT or 8080).")
  private @Nullable Integer port;

  ServeCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() throws InterruptedException {
    ServiceSettings settings = settings();
    Service.check(settings);
    Stages read = rules.applied(stages, surroundings);
    ModelUse model = new ModelUse(surroundings, data.folder(surroundings));
    int status = ExitCode.DONE;
    try (Database database = data.open(surroundings);
        Service service = Service.start(settings, database, intake(read, model))) {
      if (!load.isEmpty()) {
        Summary summary = load(database, read, model);
        status = model.report(spec.commandLine().getErr(), summary.exitCode());
        if (summary.report().stopped()) {
          return status;
        }
      }
      announce(service, database);
      awaitStop();
      return status;
    }
  }

  private static Intake intake(Stages read, ModelUse model) {
    return new Intake(
        paths -> read.read(paths, Optional.empty()), () -> read.extractor(model), read.catalogue());
  }

  private ServiceSettings settings() {
    ServiceSettings settings =
        ServiceSettings.of(data.folder(surroundings), surroundings.environment());
    Integer chosen = port;
    return chosen == null ? settings : settings.withPort(chosen);
  }

  private Summary load(Database database, Stages read, ModelUse model) {
    PrintWriter err = spec.commandLine().getErr();
    InputOptions input = new InputOptions(load);
    Summary summary = new ShownLoad(surroundings, read, model, err).run(database, reference, input);
    summary.skipped(err);
    summary.loaded(spec.commandLine().getOut());
    spec.commandLine().getOut().println();
    return summary;
  }

  private void announce(Service service, Database database) {
    String address = "http://localhost:" + service.port();
    PrintWriter out = spec.commandLine().getOut();
    out.println("Entente answers until you press Ctrl-C.");
    out.println();
    out.println("  Start page     " + address + "/");
    out.println("  Questions      curl " + address + "/api/v1/questions");
    out.println("  Neo4j Browser  " + address + "/browser/");
    out.println("  Cypher         " + database.uri() + ", user " + database.user());
    out.println("  Password       " + passwordHint());
    out.println("  Data           " + data.folder(surroundings).toAbsolutePath().normalize());
    out.flush();
  }

  private String passwordHint() {
    return surroundings.variable("ENTENTE_NEO4J_URI").isPresent()
        ? "the one in ENTENTE_NEO4J_PASSWORD"
        : "./entente password" + data.argument(surroundings);
  }

  private void awaitStop() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    try (StopSignal signal = StopSignal.calls(stopped::countDown)) {
      stopped.await();
    }
    spec.commandLine().getErr().println("Stopping.");
    spec.commandLine().getErr().flush();
  }
}
